# Menschen und Schlagwörter finden

search-title = Suche
search-for = Name, diaspora*-ID oder #Schlagwort
search-do = Suchen
search-words = Mit einer ganzen ID wie alice@pod.example findest du Menschen auf jedem Pod.
search-looking = Suche { $id } auf dem fremden Pod. Diese Seite füllt sich von selbst; ohne JavaScript lade sie noch einmal.
search-nobody = Niemand gefunden
search-nobody-words = Prüfe die Schreibweise oder frag nach der ganzen diaspora*-ID. Nicht alle lassen sich über den Namen finden.
search-nobody-there = Prüf, wie die ID geschrieben ist. Oder der Pod antwortet gerade nicht: Dann versuch es später noch einmal.
# tag is a word without its #
search-tag = Beiträge mit #{ $tag }
search-more = Mehr Menschen

search-suggested-people = Personen
search-suggested-tags = Tags
search-suggested =
    { $count ->
        [one] 1 Vorschlag
       *[other] { $count } Vorschläge
    }
search-suggested-outside = Wird das nicht sehen
search-ways = Was gefunden wird
search-everything = Alles
search-people = Menschen
search-tags = Schlagwörter
search-posts = Beiträge
search-for-all = Wörter, Namen oder #Schlagwort
search-empty = Wiederfinden, was du gelesen hast
search-empty-words = Wörter in Beiträgen und in Beschreibungen ihrer Bilder, Menschen und Schlagwörter; und nur, was du sehen darfst. "Wörter in Anführungszeichen" stehen nebeneinander, -Wort schließt aus.
search-narrow = Eingrenzen
search-from = Von wem
search-tagged = Mit dem Schlagwort
search-after = Seit
search-before = Vor
search-in = Von Menschen in meinem Aspekt
search-in-any = Egal
search-operators = Dasselbe kann man tippen:
search-operators-example = from:alice tag:garten in:Familie after:2026-01-31 before:2026-03 "alte Rosen" -Dornen
search-in-photo = in der Beschreibung eines Bildes
search-nothing = Kein Beitrag hat all diese Wörter
search-nothing-words = Nimm weniger Wörter oder andere Formen davon: Ein Wort wird nur gefunden, wie es geschrieben wurde.
search-nothing-fits-words = Lass etwas weg: Vielleicht passen Beiträge zum Rest.
search-nothing-fits = Kein Beitrag passt
search-more-posts = Mehr Beiträge
search-older = Weiter zurück suchen
# words is what is being typed
search-posts-for = Beiträge mit { $words }
search-no-day = „{ $part }“ ist kein Tag. Schreib ihn als 2026-01-31, einen Monat als 2026-01, oder sag today oder yesterday.
search-no-tag = „{ $part }“ kann kein Schlagwort sein.
search-no-person = Niemand namens „{ $part }“ ist hier bekannt. Schreib die ganze ID.
search-no-aspect = Du hast keinen Aspekt namens „{ $part }“.
search-value-missing = Nach „{ $part }“ fehlt etwas; schreib es ohne Leerzeichen.
search-not-without = „{ $part }“ lässt sich nicht ausschließen; ein Minus steht nur vor Wörtern.
search-only-without = Sag auch, was du suchst, nicht nur, was fehlen soll.
search-no-time-between = Zwischen diesen beiden Tagen liegt keine Zeit.
search-too-long = Das ist zu viel auf einmal. Nimm weniger Wörter.
