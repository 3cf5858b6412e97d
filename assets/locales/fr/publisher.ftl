# Là où l’on écrit : la zone de publication et ses outils

publisher-sensitive = Sensible
publisher-sensitive-hint = Couvert jusqu’à ce que quelqu’un choisisse de le voir ; ajoute #nsfw.
publisher-place = Lieu
publisher-place-name = Où tu es
publisher-place-coordinates = Coordonnées
publisher-place-hint = Appelle-le comme tu veux. Les autres pods ne montrent un lieu que s’il a des coordonnées : latitude, longitude.
publisher-place-remove = Pas de lieu
publisher-locate = Demander à mon navigateur
publisher-locate-wrong = Ton navigateur ne dit pas où tu es.
publisher-again = Comme la dernière fois : { $audience }
publisher-who = Qui verra ceci
publisher-back = Revenir à l’écriture
publisher-unreachable = Injoignable :
publisher-more-people =
    { $count ->
        [one] et { $count } autre personne
       *[other] et { $count } autres personnes
    }
publisher-keep = Garder comme brouillon
publisher-look = Aperçu dans un nouvel onglet
publisher-look-close = Ferme cet onglet pour continuer à écrire.
publisher-kept = Brouillon gardé : { $time }
publisher-kept-said = Ton brouillon est gardé.
publisher-discard = Jeter
publisher-discarded = Le brouillon est supprimé.
publisher-tools = Mise en forme
publisher-bold = Gras
publisher-italic = Italique
publisher-heading = Titre
publisher-link = Lien
publisher-image = Image par son adresse
publisher-list = Liste
publisher-numbers = Liste numérotée
publisher-code = Code
publisher-quote = Citation
publisher-bookmarklet = Partager depuis n’importe quelle page
publisher-bookmarklet-words = Fais de l’adresse ci-dessous un marque-page de ton navigateur : glisse le bouton dans tes marque-pages, ou copie-la dans un nouveau. Sur n’importe quelle page, il ouvre la zone de publication avec le titre, le lien et ce que tu as sélectionné.
publisher-bookmarklet-name = Partager
publisher-copy = Copier
publisher-copied = Copié
publisher-mention = Mentionner dans une publication
