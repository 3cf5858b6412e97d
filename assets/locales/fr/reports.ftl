# Signaler des publications et des commentaires au podmin
reports-report = Signaler
reports-told = Tu as signalé ceci
reports-title = Signaler
reports-words = Les personnes qui s’occupent de ce pod lisent ce que tu signales, ta raison et ton nom ; la personne qui l’a écrit n’en sait rien.
reports-reason = Qu’est-ce qui ne va pas ?
reports-send = Signaler
reports-thanks = Merci. Les personnes qui s’occupent de ce pod vont regarder.
reports-own = C’est à toi : tu peux le supprimer toi-même.
reports-reason-missing = Dis en quelques mots ce qui ne va pas.
reports-reason-too-long = C’est trop long : 5 000 caractères au plus.

reports-list = Signalements
reports-list-words = Ce que les gens d’ici te demandent de regarder.
reports-none = Rien n’est signalé
reports-none-words = Quand quelqu’un d’ici signale une publication ou un commentaire, tu le trouves sur cette page.
reports-more = Signalements plus anciens
reports-by = { $name } a signalé ceci ({ $when }) :
reports-look = Regarder
reports-review = Traité
reports-reviewed = Ce signalement est traité.
reports-delete = Supprimer ce qui est signalé
reports-delete-ask = Supprimer ceci ? Ce qui a été écrit ici, ou sous une publication de quelqu’un d’ici, disparaît partout ; ce qui vient d’ailleurs disparaît de ce pod.
reports-deleted = C’est supprimé.
reports-open-count =
    { $count ->
        [one] { $count } signalement ouvert
       *[other] { $count } signalements ouverts
    }
