# Menschen und Schlagwörter finden

search-title = Suche
search-for = Name, diaspora*-ID oder #Schlagwort
search-do = Suchen
search-words = Mit einer ganzen ID wie alice@pod.example findest du Menschen auf jedem Pod.
search-looking = Suche { $id } auf dem fremden Pod. Diese Seite füllt sich von selbst; ohne JavaScript lade sie noch einmal.
search-nobody = Niemand gefunden
search-nobody-words = Prüfe die Schreibweise oder frag nach der ganzen diaspora*-ID. Nicht alle lassen sich über den Namen finden.
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
