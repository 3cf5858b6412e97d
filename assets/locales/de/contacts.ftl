# Teilen, und mit wem

contacts-mutual = Ihr teilt miteinander
contacts-sharing = Teilt mit dir
contacts-receiving = Du teilst mit dieser Person
contacts-share = Teilen
contacts-which = In welchen Aspekten?
contacts-told = Sie erfahren, dass du mit ihnen teilst, aber nie in welchem Aspekt.
contacts-stop-ask = Nicht mehr mit { $name } teilen? Deine begrenzten Beiträge kommen dort dann nicht mehr an.
contacts-title = Kontakte
contacts-sets = Welche Kontakte
contacts-find = Menschen finden
contacts-write-to-all = Allen schreiben
contacts-filter = Nach Namen filtern
contacts-filter-do = Filtern
contacts-empty = Noch niemand hier
contacts-empty-words = Wen du in einen Aspekt aufnimmst, erscheint hier. Finde jemanden über Namen oder diaspora*-ID.
contacts-more = Mehr
contacts-mine = Alle
contacts-only-sharing = Teilen nur mit mir
contacts-all = In beide Richtungen
contacts-aspect-delete = Den Aspekt { $aspect } löschen?
contacts-aspect-delete-nobody = Niemand ist nur in diesem Aspekt, du teilst also weiter mit allen.
contacts-aspect-delete-people =
    { $count ->
        [one] 1 Person ist nur in diesem Aspekt. Mit ihr teilst du dann nicht mehr:
       *[other] { $count } Personen sind nur in diesem Aspekt. Mit ihnen teilst du dann nicht mehr:
    }
contacts-aspect-delete-do = Aspekt löschen

contacts-not-with-yourself = Mit dir selbst kannst du nicht teilen.
contacts-person-closed = Diese Person ist gegangen.
contacts-in-aspect-already = Diese Person ist schon in diesem Aspekt.
