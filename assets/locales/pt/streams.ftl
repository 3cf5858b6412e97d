# Fluxos

streams-older = Posts anteriores
streams-find = Encontrar pessoas
streams-empty = Nada aqui ainda
streams-empty-main = Os posts das pessoas com quem você compartilha aparecem aqui. Encontre alguém que você conhece, ou escreva as primeiras linhas.
streams-empty-aspects = O que as pessoas nestes aspectos compartilham com você aparece aqui.
streams-empty-public = Os posts públicos que chegam a este pod aparecem aqui.
streams-empty-profile = Nada que você possa ver. Talvez esta pessoa compartilhe com outras, ou ainda não tenha começado.
streams-empty-tag = Ninguém usou esta tag em um post que você possa ver.
streams-empty-followed = Os posts com as tags que você segue aparecem aqui.
streams-empty-activity = O que você escreve, curte, comenta ou recompartilha aparece aqui, com o mais recente primeiro.
streams-empty-liked = Os posts que você curte aparecem aqui.
streams-empty-commented = Os posts que você comenta aparecem aqui.
streams-empty-mentions = Os posts em que alguém menciona você aparecem aqui.
streams-empty-bookmarks = Guarde um post pelo menu dele para reencontrá-lo aqui. Ninguém fica sabendo.
streams-empty-hidden = Oculte um post pelo menu dele, e ele sai de todos os seus fluxos. Você o reencontra aqui.
streams-empty-local = Os posts públicos de pessoas deste pod aparecem aqui.
streams-yours = Seus fluxos
streams-all = Tudo
streams-mentions = @Menções
streams-activity = Minha atividade
streams-activity-all = Tudo
streams-liked = Curtidos
streams-commented = Comentados
streams-bookmarks = Guardados
streams-hidden = Posts ocultos
streams-hidden-words = Não estão em nenhum dos seus fluxos. No endereço deles, e na página de quem os escreveu, continuam.
streams-everywhere = De toda parte
streams-local = Este pod
streams-local-words = Posts públicos de pessoas deste pod.
streams-public-words = Todos os posts públicos que este pod conhece, daqui e de outros lugares.
streams-followed-words = Posts com qualquer uma das tags que você segue, desde que você possa vê-los.
streams-tagged =
    { $count ->
        [one] { $count } post que você pode ver
       *[other] { $count } posts que você pode ver
    }
streams-tagged-many = { $count } ou mais posts que você pode ver
