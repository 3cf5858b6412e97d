# Suivre des liens diaspora://

links-title = Suivre un lien
links-looking = Nous posons la question au pod de { $id }.
links-again = Regarder encore une fois
links-here = C’est arrivé : l’afficher
links-nowhere = Nous ne l’avons pas trouvé
links-nowhere-words = Cela n’existe peut-être plus, ou n’est pas pour tout le monde. { $id } pourra peut-être t’en dire plus.
links-author = Voir qui l’a écrit
