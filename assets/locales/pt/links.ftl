# Seguir links diaspora://

links-title = Seguir um link
links-looking = Estamos pedindo isto ao pod de { $id }.
links-again = Verificar de novo
links-here = Agora está aqui: mostrar
links-nowhere = Não foi possível encontrar isto
links-nowhere-words = Talvez não exista mais, ou não seja para todo mundo. Pode ser que { $id } saiba dizer mais.
links-author = Ir para quem escreveu
