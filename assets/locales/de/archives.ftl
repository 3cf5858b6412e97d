# Die lesbare Kopie eines Archivs

archives-made = Stand: { $date }
archives-posts =
    { $count ->
        [0] Keine Beiträge
        [one] 1 Beitrag
       *[other] { $count } Beiträge
    }
archives-photos =
    { $count ->
        [one] 1 Bild
       *[other] { $count } Bilder
    }
archives-gallery = Bilder
archives-conversations = Unterhaltungen
archives-limited =
    { $count ->
        [one] an 1 Person
       *[other] an { $count } Personen
    }
archives-likes =
    { $count ->
        [one] 1 Person gefällt das
       *[other] { $count } Personen gefällt das
    }
archives-gone = Was hier geteilt wurde, gibt es nicht mehr.
archives-photo = Ein Bild, ohne das diese Kopie gemacht wurde.
