# Lo que gusta

likes-like = Me gusta
likes-liked = Te gusta
likes-count =
    { $count ->
        [one] 1 Me gusta
       *[other] { $count } Me gusta
    }
likes-by = A quién le gusta esto
