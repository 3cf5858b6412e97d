# Une archive : ce qui dit ce qu’elle contient, et sa copie lisible

archives-made = état au { $date }
archives-posts =
    { $count ->
        [0] Aucune publication
        [one] { $count } publication
       *[other] { $count } publications
    }
archives-limited =
    { $count ->
        [one] à { $count } personne
       *[other] à { $count } personnes
    }
archives-photo = Une image, que cette copie ne contient pas.

archives-readme = Tout ce qui appartient à { $id }.
archives-readme-keep = Garde ce fichier pour toi : il contient la clé privée du compte, et des lettres que d’autres ont écrites en confiance.
archives-readme-readable = Des pages à lire dans un navigateur, si elles ont été demandées.
archives-readme-diaspora = L’archive (version 2.0) que tout pod diaspora* accepte.
archives-readme-photos = Les images, sous la forme qui va avec, si elles ont été demandées.
archives-readme-seedpod = Ce qu’une telle archive laisse de côté : conversations, notifications, qui a reçu quelle publication, ce que d’autres ont répondu, paramètres. Les heures sont en secondes depuis 1970 (UTC).
archives-readme-elsewhere = Les publications sous forme d’outbox ActivityStreams et les listes en CSV, pour d’autres réseaux.
archives-readme-manifest = Tous les fichiers avec leur taille et leur somme de contrôle SHA-256.
