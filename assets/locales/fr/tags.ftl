# Tags que l’on suit
tags-invalid = Ce n’est pas un tag : des lettres, des chiffres, des traits d’union et des tirets bas, sans espaces.
tags-too-many = Tu suis 1 000 tags. Cesse d’abord d’en suivre un.
tags-title = Tags que tu suis
tags-words = Les publications avec ces tags se rassemblent dans un flux à part. Personne n’apprend ce que tu suis.
tags-stream = Voir leurs publications
tags-manage = Gérer les tags
tags-name = Tag
tags-follow = Suivre
tags-followed = Tu suis maintenant ce tag.
tags-unfollow = Ne plus suivre
tags-unfollowed = Tu ne suis plus ce tag.
tags-none = Tu ne suis encore aucun tag
tags-none-words = Indiques-en un ici, ou choisis « Suivre » sur la page de n’importe quel tag.
tags-people =
    { $count ->
        [one] { $count } personne avec ce tag
       *[other] { $count } personnes avec ce tag
    }
tags-people-many = { $count } personnes ou plus avec ce tag
tags-people-more = En voir plus
