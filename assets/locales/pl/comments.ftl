# Komentarze pod wpisem

comments-title = Komentarze
comments-earlier =
    { $count ->
        [one] Pokaż 1 wcześniejszy komentarz
        [few] Pokaż { $count } wcześniejsze komentarze
       *[many] Pokaż { $count } wcześniejszych komentarzy
    }
comments-write = Napisz komentarz
comments-send = Skomentuj
comments-delete = Usuń
comments-reply = Odpowiedz
comments-reply-to = odpowiedź dla: { $name }
comments-replying = Twoja odpowiedź dla: { $name }
comments-no-reply = To nie odpowiedź
comments-edit = Edytuj
comments-edit-title = Edytuj komentarz
comments-delete-ask = Usunąć ten komentarz? Zniknie u wszystkich.

comments-not-yours = Komentarz może usunąć tylko jego autor albo autor wpisu.
comments-not-yours-to-edit = Komentarz może edytować tylko jego autor.
comments-text-missing = Najpierw coś napisz.
comments-text-too-long = Ten komentarz jest za długi: najwyżej 65 535 znaków.
comments-ignored =
    { $count ->
        [one] 1 komentarz osoby, którą ignorujesz
        [few] { $count } komentarze osób, które ignorujesz
       *[many] { $count } komentarzy osób, które ignorujesz
    }
