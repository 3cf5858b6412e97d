# Wo geschrieben wird: das Feld für Beiträge und sein Werkzeug

publisher-sensitive = Heikel
publisher-sensitive-hint = Verdeckt, bis jemand es sehen will; fügt #nsfw hinzu.
publisher-place = Ort
publisher-place-name = Wo du bist
publisher-place-coordinates = Koordinaten
publisher-place-hint = Wie du ihn nennen magst. Andere Pods zeigen einen Ort nur mit Koordinaten: Breite, Länge.
publisher-place-remove = Kein Ort
publisher-locate = Meinen Browser fragen
publisher-locate-wrong = Dein Browser sagt nicht, wo du bist.
publisher-again = Wie beim letzten Mal: { $audience }
publisher-who = Wer das sehen wird
publisher-back = Zurück zum Schreiben
publisher-unreachable = Nicht erreichbar:
publisher-more-people =
    { $count ->
        [one] und 1 weitere Person
       *[other] und { $count } weitere
    }
publisher-keep = Als Entwurf behalten
publisher-look = Vorschau in neuem Tab
publisher-look-close = Schließe diesen Tab, um weiterzuschreiben.
publisher-kept = Entwurf gesichert { $time }
publisher-kept-said = Dein Entwurf ist gesichert.
publisher-discard = Verwerfen
publisher-discarded = Der Entwurf ist weg.
publisher-tools = Formatierung
publisher-bold = Fett
publisher-italic = Kursiv
publisher-heading = Überschrift
publisher-link = Link
publisher-image = Bild über seine Adresse
publisher-list = Liste
publisher-numbers = Nummerierte Liste
publisher-code = Code
publisher-quote = Zitat
publisher-bookmarklet = Von jeder Seite aus teilen
publisher-bookmarklet-words = Mach ein Lesezeichen aus der Adresse unten: Zieh den Knopf zu deinen Lesezeichen, oder kopiere sie in ein neues. Auf jeder Seite öffnet es das Feld für Beiträge mit Titel, Link und dem, was du markiert hast.
publisher-bookmarklet-name = Teilen
publisher-copy = Kopieren
publisher-copied = Kopiert
publisher-mention = In einem Beitrag erwähnen
