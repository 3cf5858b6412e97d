# Images : dans les publications, sur leurs pages, à l’écriture et comme photo de profil

photos-count =
    { $count ->
        [one] { $count } image
       *[other] { $count } images
    }
photos-rest =
    { $count ->
        [one] { $count } autre image
       *[other] { $count } autres images
    }
photos-undescribed = Image sans description
photos-undescribed-of = Image { $number } sur { $count }, sans description
photos-alt = ALT
photos-alt-show = Ce que montre cette image

photos-steps = Images
photos-previous = Précédente
photos-next = Suivante
photos-close = Fermer
photos-light-box = Image
photos-place = { $number } sur { $count }
photos-page = Page de cette image
photos-to-post = Retour à la publication
photos-to-all = Toutes les images
photos-words = Description
photos-words-hint = Que montre-t-elle ? Pour les personnes qui ne peuvent pas la voir.
photos-words-save = Enregistrer la description
photos-to-profile = En faire ma photo de profil
photos-delete = Supprimer
photos-delete-ask = Supprimer cette image ? Elle disparaît pour tout le monde.

photos-tabs = Sur cette page
photos-tab-posts = Publications
photos-tab = Images
photos-older = Images plus anciennes
photos-none = Pas encore d’images
photos-none-words = Les images que tu peux voir apparaîtront ici.

photos-attached = Images de cette publication
photos-add = Images
photos-add-chosen = Ajouter des images
photos-describe = Décris chaque image pour les personnes qui ne peuvent pas la voir.
photos-earlier = Placer avant
photos-later = Placer après
photos-remove = Retirer
photos-cancel = Annuler
photos-again = Réessayer
photos-sending = En route
photos-waiting = Publication dès que les images seront là
photos-added = Une image a été ajoutée.
photos-removed = L’image a été retirée.
photos-moved = C’est maintenant l’image { $place } sur { $count }.
photos-lost = Cette image n’est pas arrivée. La connexion a peut-être été coupée.

photos-profile = Photo de profil
photos-profile-words = Tout le monde peut voir cette image.
photos-profile-choose = Choisir une image
photos-profile-other = Une autre image
photos-profile-save = Enregistrer
photos-profile-remove = Retirer l’image
photos-crop = Choisis la partie à montrer
photos-crop-square = La partie montrée
photos-crop-hint = Les curseurs placent le carré et règlent sa taille.
photos-crop-by-hand = Ou fais-le glisser sur l’image ; les flèches le déplacent, plus et moins changent sa taille.
photos-crop-left = Depuis la gauche
photos-crop-top = Depuis le haut
photos-crop-side = Taille

photos-too-many = Une publication contient 20 images au plus.
photos-too-large = Ce fichier est trop gros : 32 Mo au plus.
photos-described = La description est enregistrée.
photos-text-too-long = Une description a 2 000 caractères au plus.
photos-unreadable = HEIC et AVIF ne peuvent pas être lus ici. Enregistre l’image en JPEG et envoie celle-là.
photos-not-a-picture = Ce n’est pas une image qui peut être lue ici. JPEG, PNG, GIF et WebP le peuvent.
photos-too-many-pixels = Cette image a trop de pixels. Réduis-la et envoie-la encore une fois.
photos-too-many-frames = Cette image bouge trop longtemps : elle est faite de trop d’images.
photos-broken = Ce fichier est abîmé ou incomplet. En existe-t-il une autre copie ?
photos-pending-too-many = Cent images attendent déjà d’être publiées. Publies-en ou retires-en d’abord quelques-unes.
photos-gone = Cette image n’est plus là. Ajoute-la encore une fois.
photos-not-shared = Les images de cette publication ne sont plus partagées avec toi.
photos-not-yours = Seule la personne à qui est l’image peut faire cela.
photos-by = Images publiées par { $name }
photos-of-post = Une publication en images
