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
frame-conversations = Unterhaltungen
frame-contacts = Kontakte
frame-search = Suche
frame-public = Öffentlich
frame-tags = Gefolgte Tags
frame-me = Meine Seite
frame-profile = Profil bearbeiten
frame-settings = Einstellungen
frame-help = Hilfe
frame-more = Mehr
frame-sign-in = Anmelden
frame-leaving = Dein Konto wird bald geschlossen
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
frame-unread-messages =
    { $count ->
        [one] 1 ungelesene Nachricht
       *[other] { $count } ungelesene Nachrichten
    }
frame-new-posts =
    { $count ->
        [one] 1 neuer Beitrag
       *[other] { $count } neue Beiträge
    }
frame-new-posts-more = Mehr als { $count } neue Beiträge

frame-to-stream = Zum Stream
frame-lost = Hier ist nichts
frame-lost-words = Vielleicht wurde es gelöscht, oder nur manche dürfen es sehen. Wenn es mit dir geteilt wurde, melde dich zuerst an.
frame-forbidden = Das darfst du nicht
frame-too-large = Das ist zu groß
frame-too-large-words = Geh zurück und schick weniger auf einmal. Was du geschrieben hast, ist noch da.
frame-stale = Dieses Formular wurde nicht angenommen
frame-stale-words = Die Seite war zu lange offen oder kam von anderswo. Geh zurück, lade sie neu und schick es noch einmal.
frame-too-often = Zu viele Versuche
frame-too-often-words = Warte ein paar Minuten und versuch es dann noch einmal.
frame-broken = Der Pod konnte das nicht tun
frame-broken-words = Der Fehler liegt bei uns und ist vermerkt. Geh zurück und versuch es noch einmal; was du geschrieben hast, ist noch da.
frame-top = Nach oben
