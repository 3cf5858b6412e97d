# O que as pessoas curtem

likes-like = Curtir
likes-liked = Curtido
likes-count =
    { $count ->
        [one] { $count } curtida
       *[other] { $count } curtidas
    }
likes-by = Quem curtiu
