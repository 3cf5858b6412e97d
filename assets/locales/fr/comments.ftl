# Les commentaires sous une publication

comments-title = Commentaires
comments-earlier =
    { $count ->
        [one] Afficher { $count } commentaire précédent
       *[other] Afficher { $count } commentaires précédents
    }
comments-write = Écrire un commentaire
comments-send = Commenter
comments-delete = Supprimer
comments-reply = Répondre
comments-reply-to = en réponse à { $name }
comments-replying = Ta réponse à { $name }
comments-no-reply = Annuler la réponse
comments-edit = Modifier
comments-edit-title = Modifier le commentaire
comments-delete-ask = Supprimer ce commentaire ? Il disparaît pour tout le monde.

comments-not-yours = Seule la personne qui a écrit le commentaire ou la publication peut le supprimer.
comments-not-yours-to-edit = Seule la personne qui a écrit un commentaire peut le modifier.
comments-text-missing = Écris d’abord quelque chose.
comments-text-too-long = Ce commentaire est trop long : 65 535 caractères au plus.
comments-ignored =
    { $count ->
        [one] { $count } commentaire d’une personne que tu ignores
       *[other] { $count } commentaires de personnes que tu ignores
    }
