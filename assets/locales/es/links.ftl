# Seguir enlaces diaspora://

links-title = Seguir un enlace
links-looking = Se lo estamos pidiendo al pod de { $id }.
links-again = Mirar otra vez
links-here = Ya está aquí: mostrarlo
links-nowhere = No lo hemos encontrado
links-nowhere-words = Quizás ya no existe, o no es para todo el mundo. Tal vez { $id } pueda decirte más.
links-author = Ver quién lo escribió
