# I commenti sotto un post

comments-title = Commenti
comments-earlier =
    { $count ->
        [one] Mostra 1 commento precedente
       *[other] Mostra { $count } commenti precedenti
    }
comments-write = Scrivi un commento
comments-send = Commenta
comments-delete = Elimina
comments-reply = Rispondi
comments-reply-to = in risposta a { $name }
comments-replying = La tua risposta a { $name }
comments-no-reply = Senza rispondere
comments-edit = Modifica
comments-edit-title = Modifica commento
comments-delete-ask = Eliminare questo commento? Sparisce per tutti.

comments-not-yours = Può eliminare un commento solo chi l’ha scritto o chi ha scritto il post.
comments-not-yours-to-edit = Può modificare un commento solo chi l’ha scritto.
comments-text-missing = Prima scrivi qualcosa.
comments-text-too-long = Questo commento è troppo lungo: al massimo 65.535 caratteri.
comments-ignored =
    { $count ->
        [one] 1 commento di una persona che ignori
       *[other] { $count } commenti di persone che ignori
    }
