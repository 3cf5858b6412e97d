# Une publication, et où elle s’écrit

posts-by = Une publication de { $name }
posts-via = via { $provider }
posts-shield = Ceci peut choquer, prévient la personne qui l’a écrit.
posts-shield-show = Afficher
posts-shield-hide = Recouvrir
posts-whole = Publication entière
posts-comment = Commenter
posts-edited = modifié
posts-edit = Modifier
posts-edit-title = Modifier la publication
posts-edit-words = Ton texte
posts-edit-hint = Les personnes qui l’ont reçue reçoivent le nouveau texte, et voient qu’il a été modifié. Les pods qui ne connaissent pas les modifications continuent à montrer l’ancien.
posts-edit-save = Enregistrer
posts-place = Lieu :
posts-more = Plus
posts-link = Lien vers cette publication
posts-subscribe = Me prévenir de ce qui se passe ici
posts-unsubscribe = Ne plus me prévenir
posts-quiet = Tu ne reçois plus de notifications sur cette publication. Son menu permet de les rétablir.
posts-heard = Tu reçois des notifications sur ce qui arrive à cette publication.
posts-delete = Supprimer
posts-delete-ask = Supprimer cette publication ? Elle disparaît pour tout le monde, avec ses commentaires.
posts-write = Qu’as-tu envie de partager ?
posts-preview = Aperçu
posts-send = Publier

posts-audience-missing = Choisis qui peut voir ceci.
posts-not-yours = Seule la personne qui a écrit une publication peut la supprimer.
posts-not-yours-to-edit = Seule la personne qui a écrit une publication peut la modifier.
posts-embed-invalid = Un lien a besoin d’une adresse web, d’un titre de 255 caractères au plus et d’une description de 65 535 au plus.
posts-text-missing = Écris quelque chose, ou ajoute une image.
posts-text-too-long = Cette publication est trop longue : 65 535 caractères au plus.
posts-back = Retour à la publication
posts-people-all = Tout afficher ({ $count })
