# Um jede Seite herum

frame-language = Deutsch
# ltr oder rtl
frame-direction = ltr

frame-skip = Zum Inhalt
frame-nav = Hauptmenü
frame-bar = Schnellzugriff
frame-write = Schreiben
frame-stream = Stream
frame-aspects = Meine Aspekte
frame-notifications = Neuigkeiten
frame-contacts = Kontakte
frame-search = Suche
frame-public = Öffentlich
frame-me = Meine Seite
frame-profile = Profil bearbeiten
frame-settings = Einstellungen
frame-more = Mehr
frame-sign-in = Anmelden
frame-sign-out = Abmelden
frame-network = Über diaspora*
frame-dismiss = Schließen
frame-ask-yes = Ja
frame-ask-no = Abbrechen
frame-unread =
    { $count ->
        [one] 1 ungelesene Neuigkeit
       *[other] { $count } ungelesene Neuigkeiten
    }
