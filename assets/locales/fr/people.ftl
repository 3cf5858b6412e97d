# Les personnes et ce qu’elles disent d’elles

people-edit = Modifier le profil
people-looked-lately = Son pod a été interrogé il y a quelques minutes : ce qu’il a dit est ici.
people-more = Plus
people-look-again = Redemander ce profil
people-looking-again = C’est demandé. Ce que son pod en dit sera ici dans un instant.
people-picture = Changer d’image
people-moved = Ancien compte : { $id }
people-location = Lieu de vie
people-gender = Genre
people-birthday = Anniversaire
people-birthday-day = Jour
people-birthday-month = Mois
people-birthday-year = Année
people-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    }
people-day =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month }
people-day-and-year =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { $month } { $year }
people-for-everybody = Pour tout le monde
people-for-contacts = Pour les personnes avec qui tu partages
people-first-name = Prénom
people-last-name = Nom
people-tags = Des tags qui te décrivent
people-tags-hint = Cinq au plus, par exemple #jardinage #chorale
people-bio = À propos de toi
people-bio-hint = Tu peux utiliser Markdown.
people-public-details = Rendre ces informations publiques
people-public-details-hint = Alors tout le monde peut les voir, avec ou sans compte.
people-searchable = On peut me trouver par la recherche
people-nsfw = Mes publications sont souvent sensibles
people-nsfw-hint = Elles restent couvertes jusqu’à ce que quelqu’un choisisse de les voir.
people-save = Enregistrer

people-bio-too-long = Ce texte est trop long : 65 535 caractères au plus.
people-line-too-long = 255 caractères au plus.
people-name-invalid = 32 caractères au plus, et pas de point-virgule.
people-too-many-tags = Cinq tags au plus.
people-saved = C’est enregistré. Tes contacts le verront.
people-birthday-invalid = Ce jour n’existe pas. L’année peut rester vide.
