# Trouver des personnes et des tags

search-title = Recherche
search-for = Nom, ID diaspora* ou #tag
search-do = Chercher
search-words = Avec un ID complet comme alice@pod.example, tu trouves des personnes sur tous les pods.
search-looking = Recherche de { $id } sur son pod. Cette page se remplit toute seule quand la personne est trouvée ; sans JavaScript, recharge-la.
search-nobody = Personne n’a été trouvé
search-nobody-words = Vérifie l’orthographe, ou demande l’ID diaspora* complet. Tout le monde ne se laisse pas trouver par son nom.
search-nobody-there = Vérifie l’orthographe de l’ID. Ou bien son pod ne répond pas en ce moment : réessaie plus tard.
search-tag = Publications avec #{ $tag }
search-more = Plus de personnes

search-suggested-people = Personnes
search-suggested-tags = Tags
search-suggested =
    { $count ->
        [one] { $count } suggestion
       *[other] { $count } suggestions
    }
search-suggested-outside = Ne verra pas ceci
search-ways = Ce qui est trouvé
search-everything = Tout
search-people = Personnes
search-tags = Tags
search-posts = Publications
search-for-all = Mots, noms ou #tag
search-empty = Retrouve ce que tu as lu
search-empty-words = Les mots des publications et des descriptions de leurs images, les personnes et les tags ; et seulement ce que tu as le droit de voir. Les "mots entre guillemets droits" se suivent, et -mot exclut.
search-narrow = Préciser
search-from = De qui
search-tagged = Avec le tag
search-after = Depuis
search-before = Avant
search-in = Des personnes de mon aspect
search-in-any = N’importe lequel
search-operators = On peut aussi l’écrire :
search-operators-example = from:alice tag:jardin in:Famille after:2026-01-31 before:2026-03 "vieilles roses" -épines
search-in-photo = dans la description d’une image
search-nothing = Aucune publication ne contient tous ces mots
search-nothing-words = Prends moins de mots, ou d’autres formes de ceux-ci : un mot n’est trouvé que tel qu’il a été écrit.
search-nothing-fits-words = Retire une condition : des publications correspondent peut-être au reste.
search-nothing-fits = Aucune publication ne correspond
search-more-posts = Plus de publications
search-older = Chercher plus loin en arrière
search-posts-for = Publications avec { $words }
search-no-day = « { $part } » n’est pas une date. Écris-la comme 2026-01-31, un mois comme 2026-01, ou mets today ou yesterday.
search-no-tag = « { $part } » ne peut pas être un tag.
search-no-person = On ne connaît ici personne du nom de « { $part } ». Écris l’ID complet.
search-no-aspect = Tu n’as pas d’aspect nommé « { $part } ».
search-value-missing = Il manque quelque chose après « { $part } » ; écris-le sans espace.
search-not-without = « { $part } » ne peut pas être exclu ; le signe moins ne se met que devant des mots.
search-only-without = Dis aussi ce que tu cherches, pas seulement ce qui ne doit pas y être.
search-no-time-between = Il n’y a pas de temps entre ces deux dates.
search-too-long = C’est trop à la fois. Prends moins de mots.
