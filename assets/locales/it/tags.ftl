# I tag che si seguono
tags-invalid = Questo non è un tag: lettere, cifre, trattini e trattini bassi, senza spazi.
tags-too-many = Segui 1.000 tag. Prima smetti di seguirne uno.
tags-title = Tag che segui
tags-words = I post con questi tag si riuniscono in uno stream tutto loro. Nessuno viene a sapere che cosa segui.
tags-stream = Ai loro post
tags-manage = Gestisci i tag
tags-name = Tag
tags-follow = Segui
tags-followed = Ora segui quel tag.
tags-unfollow = Non seguire più
tags-unfollowed = Non segui più quel tag.
tags-none = Non segui ancora nessun tag
tags-none-words = Scrivine uno qui, o scegli “Segui” sulla pagina di un tag.
tags-people =
    { $count ->
        [one] 1 persona con questo tag
       *[other] { $count } persone con questo tag
    }
tags-people-many = { $count } o più persone con questo tag
tags-people-more = Altre persone
