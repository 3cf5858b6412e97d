# Einzelne Tasten

keys-title = Tastatur
keys-words = Auf Seiten mit Beiträgen wirken einzelne Tasten. Während du schreibst, tun sie nichts, und in den Einstellungen kannst du sie abschalten.
keys-key = Taste
keys-does = Was sie tut
keys-next = Der nächste Beitrag
keys-previous = Der Beitrag davor
keys-comment = Den Beitrag kommentieren
keys-like = „Gefällt mir“ sagen oder zurücknehmen
keys-reshare = Weitersagen
keys-more = Alles davon zeigen, auch Verdecktes
keys-open = Seine eigene Seite öffnen
keys-help = Diese Liste
keys-settings = Ein- oder ausschalten
keys-close = Schließen
keys-page = Als Seite
keys-links = diaspora*-Links hier öffnen
keys-links-words = Dein Browser fragt, ob web+diaspora-Links auf diesem Pod aufgehen sollen.
