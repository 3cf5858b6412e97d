# Ce qui n’a pas été fait, et pourquoi.
errors-exists = C’est déjà le cas
errors-exists-words = Il n’y avait rien à changer.
errors-refused = Cela n’a pas marché
errors-sign-in = Connecte-toi
errors-sign-in-words = Il faut se connecter pour voir ceci.
errors-unreadable = Nous n’avons pas pu lire cela
errors-unreadable-words = Ce qui est arrivé était abîmé. Reviens en arrière et réessaie.
errors-gone = Ce n’est plus ici
errors-gone-words = Ce compte a été fermé.
errors-leaving-words = Décide d’abord si ton compte ferme ou reste.
errors-contact = Quelque chose ne va pas ici ? Les personnes qui s’occupent de ce pod peuvent t’aider :
