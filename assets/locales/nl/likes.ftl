# Wat mensen leuk vinden

likes-like = Vind ik leuk
likes-liked = Leuk gevonden
likes-count =
    { $count ->
        [one] 1 vind-ik-leuk
       *[other] { $count } vind-ik-leuks
    }
likes-by = Wie dit leuk vindt
