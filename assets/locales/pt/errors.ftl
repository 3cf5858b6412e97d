# O que não foi feito, e por quê.
errors-exists = Já está assim
errors-exists-words = Não havia nada para mudar.
errors-refused = Não deu certo
errors-sign-in = Entre na sua conta
errors-sign-in-words = Isto é só para quem entrou na conta.
errors-unreadable = Não conseguimos ler isso
errors-unreadable-words = O que chegou estava danificado. Volte e tente de novo.
errors-gone = Não está mais aqui
errors-gone-words = Esta conta foi encerrada.
errors-leaving-words = Primeiro decida se a sua conta será encerrada ou fica.
errors-contact = Há algo errado aqui? Quem cuida deste pod pode ajudar:
