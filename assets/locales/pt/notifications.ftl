# Novidades de outras pessoas

notifications-title = Notificações
notifications-read-all = Marcar todas como lidas
notifications-read = Marcar como lida
notifications-empty = Tudo tranquilo
notifications-empty-words = Quando alguém responde, menciona você ou começa a compartilhar com você, a notícia aparece aqui.
notifications-older = Anteriores
notifications-gone = algo que não existe mais
notifications-somebody = Alguém
notifications-others =
    { $count ->
        [one] mais { $count } pessoa
       *[other] mais { $count } pessoas
    }
notifications-comment-on-post =
    { $count ->
        [one] { $who } comentou { $what }
       *[other] { $who } comentaram { $what }
    }
notifications-comment-on-post-what = seu post
notifications-also-commented =
    { $count ->
        [one] { $who } também comentou { $what }
       *[other] { $who } também comentaram { $what }
    }
notifications-also-commented-what = um post
notifications-liked =
    { $count ->
        [one] { $who } curtiu { $what }
       *[other] { $who } curtiram { $what }
    }
notifications-liked-what = seu post
notifications-liked-comment =
    { $count ->
        [one] { $who } curtiu { $what }
       *[other] { $who } curtiram { $what }
    }
notifications-liked-comment-what = seu comentário
notifications-mentioned =
    { $count ->
        [one] { $who } mencionou você em { $what }
       *[other] { $who } mencionaram você em { $what }
    }
notifications-mentioned-what = um post
notifications-mentioned-in-comment =
    { $count ->
        [one] { $who } mencionou você em { $what }
       *[other] { $who } mencionaram você em { $what }
    }
notifications-mentioned-in-comment-what = um comentário
notifications-reshared =
    { $count ->
        [one] { $who } recompartilhou { $what }
       *[other] { $who } recompartilharam { $what }
    }
notifications-reshared-what = seu post
notifications-started-sharing =
    { $count ->
        [one] { $who } começou a compartilhar com você
       *[other] { $who } começaram a compartilhar com você
    }
notifications-export-ready = { $what } está pronta para baixar
notifications-export-what = A cópia dos seus dados
notifications-export-failed = { $what } não pôde ser feita
notifications-import-done = { $what } está aqui
notifications-import-what = O que você trouxe
notifications-birthday =
    { $count ->
        [one] { $who } faz aniversário
       *[other] { $who } fazem aniversário
    }
notifications-all = Todas as notificações
notifications-read-shown = Marcar estas como lidas
notifications-unread-again = Marcar como não lida
notifications-none = Nada deste tipo
notifications-none-words = Pode haver outras notificações: escolha outro tipo acima.
notifications-filter = Quais
notifications-every = Todas
notifications-unread = Não lidas
notifications-kind-comment-on-post = Comentários nos meus posts
notifications-kind-also-commented = Comentários onde participei
notifications-kind-liked = Curtidas
notifications-kind-liked-comment = Curtidas em comentários
notifications-kind-mentioned = Menções
notifications-kind-mentioned-in-comment = Menções em comentários
notifications-kind-reshared = Recompartilhamentos
notifications-kind-started-sharing = Compartilhar
notifications-kind-birthday = Aniversários
notifications-kind-export-ready = Meus dados
notifications-kind-export-failed = Meus dados, cópia não feita
notifications-kind-import-done = Dados trazidos
