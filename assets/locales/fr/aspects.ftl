# Aspects

aspects-first-family = Famille
aspects-first-friends = Amis
aspects-first-work = Travail
aspects-first-acquaintances = Connaissances

aspects-title = Tes aspects
aspects-words = Un aspect est un groupe de personnes, connu de toi seulement. Les personnes que tu y mets reçoivent ce que tu partages avec cet aspect.
aspects-new = Nouvel aspect
aspects-add = Ajouter
aspects-name = Nom de l’aspect
aspects-rename = Renommer
aspects-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
aspects-up = Monter
aspects-delete = Supprimer
aspects-choose = Aspects à afficher
aspects-show = Afficher
aspects-manage = Modifier tes aspects

aspects-name-missing = Donne un nom à l’aspect.
aspects-name-taken = Tu as déjà un aspect de ce nom.
aspects-name-too-long = Un nom a 20 caractères au plus.
aspects-added = L’aspect est créé.
aspects-renamed = L’aspect a son nouveau nom.
aspects-deleted = L’aspect est supprimé.
aspects-too-many = Tu as déjà autant d’aspects qu’on peut en avoir.
