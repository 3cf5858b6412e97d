# Flux

streams-older = Publications plus anciennes
streams-find = Trouver des gens
streams-empty = Rien ici pour l’instant
streams-empty-main = Les publications des personnes avec qui tu partages apparaîtront ici. Trouve quelqu’un que tu connais, ou écris toi-même les premières lignes.
streams-empty-aspects = Ce que les personnes de ces aspects partagent avec toi apparaîtra ici.
streams-empty-public = Les publications publiques qui arrivent sur ce pod apparaîtront ici.
streams-empty-profile = Rien que tu puisses voir. Cette personne partage peut-être avec d’autres, ou n’a pas commencé.
streams-empty-tag = Personne n’a utilisé ce tag dans une publication que tu peux voir.
streams-empty-followed = Les publications avec les tags que tu suis apparaîtront ici.
streams-empty-activity = Ce que tu écris, aimes, commentes ou repartages apparaîtra ici, le plus récent d’abord.
streams-empty-liked = Les publications que tu aimes apparaîtront ici.
streams-empty-commented = Les publications que tu commentes apparaîtront ici.
streams-empty-mentions = Les publications où quelqu’un te mentionne apparaîtront ici.
streams-empty-bookmarks = Ajoute un marque-page à une publication dans son menu pour la retrouver ici. Personne ne l’apprend.
streams-empty-hidden = Masque une publication dans son menu, et elle n’est plus dans aucun de tes flux. Tu la retrouves ici.
streams-empty-local = Les publications publiques des gens de ce pod apparaîtront ici.
streams-yours = Tes flux
streams-all = Tout
streams-mentions = @Mentions
streams-activity = Mon activité
streams-activity-all = Tout
streams-liked = Aimées
streams-commented = Commentées
streams-bookmarks = Marque-pages
streams-hidden = Publications masquées
streams-hidden-words = Elles ne sont dans aucun de tes flux. À leur propre adresse, et sur la page de la personne qui les a écrites, elles y sont toujours.
streams-everywhere = Partout
streams-local = Ce pod
streams-local-words = Les publications publiques des gens de ce pod.
streams-public-words = Toutes les publications publiques que ce pod connaît, d’ici et d’ailleurs.
streams-followed-words = Les publications avec au moins un des tags que tu suis, dans la mesure où tu peux les voir.
streams-tagged =
    { $count ->
        [one] { $count } publication que tu peux voir
       *[other] { $count } publications que tu peux voir
    }
streams-tagged-many = { $count } publications ou plus que tu peux voir
