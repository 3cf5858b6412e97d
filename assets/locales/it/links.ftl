# Seguire i link diaspora://

links-title = Segui un link
links-looking = Lo stiamo chiedendo al pod di { $id }.
links-again = Controlla di nuovo
links-here = Ora è qui: mostralo
links-nowhere = Non l’abbiamo trovato
links-nowhere-words = Forse non c’è più, o non è per tutti. Magari { $id } può dirti di più.
links-author = A chi l’ha scritto
