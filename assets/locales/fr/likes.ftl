# Ce qu’on aime

likes-like = J’aime
likes-liked = Tu aimes
likes-count =
    { $count ->
        [one] { $count } J’aime
       *[other] { $count } J’aime
    }
likes-by = Qui aime ceci
