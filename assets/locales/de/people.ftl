# Menschen und was sie von sich erzählen

people-edit = Profil bearbeiten
people-looked-lately = Ihr Pod wurde vor wenigen Minuten gefragt: Was er sagte, ist hier.
people-more = Mehr
people-look-again = Profil neu erfragen
people-looking-again = Gefragt. Was ihr Pod über sie sagt, ist gleich hier.
people-picture = Bild ändern
people-moved = Hierher umgezogen von { $id }
people-location = Wohnt in
people-gender = Geschlecht
people-birthday = Geburtstag
people-birthday-day = Tag
people-birthday-month = Monat
people-birthday-year = Jahr
people-month =
    { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    }
people-day = { $day }. { $month }
people-day-and-year = { $day }. { $month } { $year }
people-for-everybody = Für alle
people-for-contacts = Für Menschen, mit denen du teilst
people-first-name = Vorname
people-last-name = Nachname
people-tags = Schlagwörter, die dich beschreiben
people-tags-hint = Bis zu fünf, etwa #garten #chor
people-bio = Über dich
people-bio-hint = Hier geht Markdown.
people-public-details = Diese Angaben öffentlich machen
people-public-details-hint = Dann können sie alle sehen, mit oder ohne Konto.
people-searchable = Ich bin über die Suche zu finden
people-nsfw = Meine Beiträge sind oft heikel
people-nsfw-hint = Sie bleiben verdeckt, bis jemand sie sehen möchte.
people-save = Speichern

people-bio-too-long = Dieser Text ist zu lang: höchstens 65.535 Zeichen.
people-line-too-long = Höchstens 255 Zeichen.
people-name-invalid = Höchstens 32 Zeichen, und kein Semikolon.
people-too-many-tags = Höchstens fünf Schlagwörter.
people-saved = Gespeichert. Deine Kontakte werden es sehen.
people-birthday-invalid = Diesen Tag gibt es nicht. Das Jahr darf fehlen.
