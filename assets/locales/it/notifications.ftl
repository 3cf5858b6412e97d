# Novità dagli altri

notifications-title = Notifiche
notifications-read-all = Segna tutte come lette
notifications-read = Segna come letta
notifications-empty = Tutto tranquillo
notifications-empty-words = Quando qualcuno ti risponde, ti menziona o comincia a condividere con te, lo leggi qui.
notifications-older = Precedenti
notifications-gone = qualcosa che non c’è più
notifications-somebody = Qualcuno
notifications-others =
    { $count ->
        [one] un’altra persona
       *[other] altre { $count } persone
    }
notifications-comment-on-post =
    { $count ->
        [one] { $who } ha commentato { $what }
       *[other] { $who } hanno commentato { $what }
    }
notifications-comment-on-post-what = il tuo post
notifications-also-commented =
    { $count ->
        [one] Anche { $who } ha commentato { $what }
       *[other] Anche { $who } hanno commentato { $what }
    }
notifications-also-commented-what = un post
notifications-liked =
    { $count ->
       *[other] A { $who } piace { $what }
    }
notifications-liked-what = il tuo post
notifications-liked-comment =
    { $count ->
       *[other] A { $who } piace { $what }
    }
notifications-liked-comment-what = il tuo commento
notifications-mentioned =
    { $count ->
        [one] { $who } ti ha menzionato in { $what }
       *[other] { $who } ti hanno menzionato in { $what }
    }
notifications-mentioned-what = un post
notifications-mentioned-in-comment =
    { $count ->
        [one] { $who } ti ha menzionato in { $what }
       *[other] { $who } ti hanno menzionato in { $what }
    }
notifications-mentioned-in-comment-what = un commento
notifications-reshared =
    { $count ->
        [one] { $who } ha ricondiviso { $what }
       *[other] { $who } hanno ricondiviso { $what }
    }
notifications-reshared-what = il tuo post
notifications-started-sharing =
    { $count ->
        [one] { $who } ha cominciato a condividere con te
       *[other] { $who } hanno cominciato a condividere con te
    }
notifications-export-ready = { $what } si può scaricare
notifications-export-what = La copia dei tuoi dati
notifications-export-failed = { $what } non è riuscita
notifications-import-done = { $what } è qui
notifications-import-what = Quello che hai portato con te
notifications-birthday =
    { $count ->
        [one] { $who } compie gli anni
       *[other] { $who } compiono gli anni
    }
notifications-all = Tutte le notifiche
notifications-read-shown = Segna queste come lette
notifications-unread-again = Segna come non letta
notifications-none = Niente di questo tipo
notifications-none-words = Potrebbero esserci altre notifiche: scegli un altro tipo qui sopra.
notifications-filter = Quali
notifications-every = Tutte
notifications-unread = Non lette
notifications-kind-comment-on-post = Commenti ai miei post
notifications-kind-also-commented = Commenti dove ho partecipato
notifications-kind-liked = “Mi piace”
notifications-kind-liked-comment = “Mi piace” ai commenti
notifications-kind-mentioned = Menzioni
notifications-kind-mentioned-in-comment = Menzioni nei commenti
notifications-kind-reshared = Ricondivisioni
notifications-kind-started-sharing = Condivisione
notifications-kind-birthday = Compleanni
notifications-kind-export-ready = I miei dati
notifications-kind-export-failed = I miei dati, copia non riuscita
notifications-kind-import-done = Dati portati qui
