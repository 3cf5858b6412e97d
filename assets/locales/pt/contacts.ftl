# Compartilhar, e com quem

contacts-mutual = Vocês compartilham entre si
contacts-sharing = Compartilha com você
contacts-receiving = Você compartilha com essa pessoa
contacts-share = Compartilhar
contacts-which = Em quais aspectos?
contacts-told = A pessoa fica sabendo que você compartilha com ela, nunca em qual aspecto.
contacts-stop-ask = Deixar de compartilhar com { $name }? Essa pessoa não receberá mais seus posts limitados.
contacts-title = Contatos
contacts-sets = Quais contatos
contacts-find = Encontrar pessoas
contacts-write-to-all = Escrever para todas as pessoas
contacts-filter = Filtrar por nome
contacts-filter-do = Filtrar
contacts-empty = Ninguém aqui ainda
contacts-empty-words = Quem você põe em um aspecto aparece aqui. Busque alguém que você conhece, por nome ou ID do diaspora*.
contacts-more = Mais
contacts-mine = Todos
contacts-only-sharing = Só quem compartilha comigo
contacts-all = Em qualquer direção
contacts-aspect-delete = Apagar o aspecto { $aspect }?
contacts-aspect-delete-nobody = Ninguém está só neste aspecto, então você continua a compartilhar com todas as pessoas.
contacts-aspect-delete-people =
    { $count ->
        [one] { $count } pessoa está só neste aspecto. Você deixa de compartilhar com ela:
       *[other] { $count } pessoas estão só neste aspecto. Você deixa de compartilhar com elas:
    }
contacts-aspect-delete-do = Apagar o aspecto

contacts-not-with-yourself = Não dá para compartilhar com a sua própria conta.
contacts-person-closed = Essa pessoa foi embora.
contacts-in-aspect-already = Essa pessoa já está neste aspecto.
