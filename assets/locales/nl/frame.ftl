# Rond elke pagina

frame-language = Nederlands
# ltr of rtl
frame-direction = ltr

frame-skip = Naar de inhoud
frame-nav = Hoofdmenu
frame-bar = Meest gebruikt
frame-write = Schrijven
frame-stream = Stream
frame-aspects = Mijn aspecten
frame-notifications = Meldingen
frame-conversations = Gesprekken
frame-contacts = Contacten
frame-search = Zoeken
frame-public = Openbaar
frame-tags = Gevolgde tags
frame-me = Mijn pagina
frame-profile = Profiel bewerken
frame-settings = Instellingen
frame-help = Help
frame-more = Meer
frame-sign-in = Inloggen
frame-leaving = Je account wordt binnenkort gesloten
frame-sign-out = Uitloggen
frame-network = Over diaspora*
frame-dismiss = Sluiten
frame-ask-yes = Ja
frame-ask-no = Annuleren
frame-unread =
    { $count ->
        [one] 1 ongelezen melding
       *[other] { $count } ongelezen meldingen
    }
frame-unread-messages =
    { $count ->
        [one] 1 ongelezen privébericht
       *[other] { $count } ongelezen privéberichten
    }
frame-new-posts =
    { $count ->
        [one] 1 nieuw bericht
       *[other] { $count } nieuwe berichten
    }
frame-new-posts-more = Meer dan { $count } nieuwe berichten

frame-to-stream = Naar de stream
frame-lost = Hier is niets
frame-lost-words = Misschien is het verwijderd, of mogen maar sommige mensen het zien. Is het met jou gedeeld, log dan eerst in.
frame-forbidden = Dit mag je niet doen
frame-too-large = Dit is te groot
frame-too-large-words = Ga terug en stuur minder tegelijk. Wat je hebt getypt, staat er nog.
frame-stale = Dit formulier kon niet worden aangenomen
frame-stale-words = De pagina stond te lang open, of kwam ergens anders vandaan. Ga terug, laad de pagina opnieuw en verstuur het nog een keer.
frame-too-often = Te veel pogingen
frame-too-often-words = Wacht een paar minuten en probeer het dan opnieuw.
frame-broken = De pod kon dit niet doen
frame-broken-words = De fout ligt bij ons en is genoteerd. Ga terug en probeer het opnieuw; wat je hebt getypt, staat er nog.
frame-top = Terug naar boven
