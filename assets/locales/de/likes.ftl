# Was gefällt

likes-like = Gefällt mir
likes-liked = Gefällt dir
likes-count =
    { $count ->
        [one] 1 Gefällt mir
       *[other] { $count } Gefällt mir
    }
likes-by = Wer das mag
