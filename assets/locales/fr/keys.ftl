# Raccourcis à une touche

keys-title = Clavier
keys-words = Sur les pages avec des publications, il y a des raccourcis à une touche. Ils ne font rien pendant que tu écris, et tes paramètres permettent de les désactiver.
keys-key = Touche
keys-does = Ce qu’elle fait
keys-next = La publication suivante
keys-previous = La publication précédente
keys-comment = Commenter la publication
keys-like = L’aimer, ou ne plus l’aimer
keys-reshare = La repartager
keys-more = L’afficher en entier, ou montrer ce qui est couvert
keys-open = Ouvrir sa page
keys-help = Cette liste
keys-settings = Activer ou désactiver les raccourcis
keys-close = Fermer
keys-page = Voir comme page
keys-links = Ouvrir les liens diaspora* ici
keys-links-words = Ton navigateur demandera si les liens web+diaspora doivent s’ouvrir sur ce pod.
