# Partager, et avec qui

contacts-mutual = Vous partagez dans les deux sens
contacts-sharing = Partage avec toi
contacts-receiving = Tu partages avec cette personne
contacts-share = Partager
contacts-which = Dans quels aspects ?
contacts-told = La personne apprend que tu partages avec elle, jamais dans quel aspect.
contacts-stop-ask = Ne plus partager avec { $name } ? Tes publications limitées n’arriveront plus à cette personne.
contacts-title = Contacts
contacts-sets = Quels contacts
contacts-find = Trouver des gens
contacts-write-to-all = Écrire à tout le groupe
contacts-filter = Filtrer par nom
contacts-filter-do = Filtrer
contacts-empty = Personne ici pour l’instant
contacts-empty-words = Les personnes que tu mets dans un aspect apparaissent ici. Trouve quelqu’un que tu connais par son nom ou son ID diaspora*.
contacts-more = Plus
contacts-mine = Tout le monde
contacts-only-sharing = Partagent seulement avec moi
contacts-all = Dans un sens ou dans l’autre
contacts-aspect-delete = Supprimer l’aspect { $aspect } ?
contacts-aspect-delete-nobody = Personne n’est seulement dans cet aspect : tu continues donc à partager avec tout le monde.
contacts-aspect-delete-people =
    { $count ->
        [one] { $count } personne est seulement dans cet aspect. Tu ne partageras plus avec elle :
       *[other] { $count } personnes sont seulement dans cet aspect. Tu ne partageras plus avec elles :
    }
contacts-aspect-delete-do = Supprimer l’aspect

contacts-not-with-yourself = Tu ne peux pas partager avec toi-même.
contacts-person-closed = Cette personne est partie.
contacts-in-aspect-already = Cette personne est déjà dans cet aspect.
