# Che cosa piace

likes-like = Mi piace
likes-liked = Ti piace
likes-count =
    { $count ->
        [one] 1 “Mi piace”
       *[other] { $count } “Mi piace”
    }
likes-by = A chi piace
