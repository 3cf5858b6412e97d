# Ses données : une copie à emporter

exports-title = Tes données
exports-take = Emporte-les
exports-take-words = Tout ce qui est à toi sur ce pod, en un seul fichier :
exports-holds = Ce qu’il contient
exports-holds-posts = tes publications, tes images, tes commentaires, tes J’aime et tes votes
exports-holds-others = ce que d’autres ont répondu à tes publications
exports-holds-private = tes conversations et tes notifications
exports-holds-account = ton profil et tes paramètres, tes contacts et tes aspects, et la liste des personnes que tu ignores
exports-for = Garde-le comme copie, lis-le sans réseau, ou déménage avec lui sur un autre pod : tous les pods diaspora* l’acceptent, et d’autres réseaux y trouvent les listes et les publications sous leur propre forme.
exports-keep = Garde ce fichier pour toi. Il contient la clé qui prouve que tu es toi, et des lettres que d’autres t’ont écrites en confiance.
exports-photos = Avec tes images
exports-photos-hint = Leurs fichiers, tels qu’ils sont sur le pod. S’il y en a beaucoup, c’est le plus gros.
exports-readable = Avec des pages à lire
exports-readable-hint = Tes publications et tes conversations, en pages qui s’ouvrent dans n’importe quel navigateur.
exports-do = Préparer le fichier
exports-waiting = En attente de son tour
exports-words = On rassemble tes textes
exports-photos-done =
    { $count ->
        [one] { $done } image sur { $count }
       *[other] { $done } images sur { $count }
    }
exports-rest = Dernières touches
exports-leave = Tu peux quitter cette page : une notification te dira quand c’est prêt.
exports-reload = Recharge la page pour voir où cela en est.
exports-stop = Arrêter
exports-ready = Ton fichier est prêt.
exports-size = Taille
exports-made = Préparé
exports-until = Disponible jusqu’au
exports-with = Contient
exports-with-all = tout
exports-with-photos = textes et images
exports-with-pages = textes, et pages à lire
exports-with-words = textes, sans images
exports-missing =
    { $count ->
        [one] Le fichier de { $count } image manque sur ce pod. Le reste est complet.
       *[other] Les fichiers de { $count } images manquent sur ce pod. Le reste est complet.
    }
exports-download = Télécharger
exports-remove = Supprimer
exports-removed = Le fichier est supprimé.
exports-anew = En préparer un nouveau
exports-anew-words = Il remplace celui-ci, avec ce qui s’est passé depuis.
exports-no-room = Il n’y a plus de place sur le disque du pod pour ton fichier.
exports-no-room-advice = Préviens les personnes qui s’occupent du pod, ou essaie sans les images.
exports-broken = Quelque chose s’est cassé sur le pod pendant la préparation de ton fichier.
exports-broken-advice = Réessaie. Si cela se reproduit, préviens les personnes qui s’occupent du pod : son journal dit ce que c’était.
exports-again = Réessayer
exports-gigabytes = { $number } Go
exports-megabytes = { $number } Mo
exports-kilobytes = { $number } Ko
exports-decimal = { $whole },{ $tenth }
