# Tags que as pessoas seguem
tags-invalid = Isto não é uma tag: letras, algarismos, hifens e sublinhados, sem espaços.
tags-too-many = Você segue 1.000 tags. Deixe de seguir uma primeiro.
tags-title = Tags que você segue
tags-words = Os posts com estas tags se reúnem em um fluxo próprio. Ninguém fica sabendo o que você segue.
tags-stream = Ir para os posts
tags-manage = Gerenciar tags
tags-name = Tag
tags-follow = Seguir
tags-followed = Agora você segue essa tag.
tags-unfollow = Deixar de seguir
tags-unfollowed = Você não segue mais essa tag.
tags-none = Você ainda não segue nenhuma tag
tags-none-words = Escreva uma aqui, ou escolha “Seguir” na página de qualquer tag.
tags-people =
    { $count ->
        [one] { $count } pessoa com esta tag
       *[other] { $count } pessoas com esta tag
    }
tags-people-many = { $count } ou mais pessoas com esta tag
tags-people-more = Mais pessoas
