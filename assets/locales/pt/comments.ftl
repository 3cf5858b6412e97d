# Comentários embaixo de um post

comments-title = Comentários
comments-earlier =
    { $count ->
        [one] Mostrar { $count } comentário anterior
       *[other] Mostrar { $count } comentários anteriores
    }
comments-write = Escreva um comentário
comments-send = Comentar
comments-delete = Apagar
comments-reply = Responder
comments-reply-to = em resposta a { $name }
comments-replying = Sua resposta a { $name }
comments-no-reply = Sem responder
comments-edit = Editar
comments-edit-title = Editar comentário
comments-delete-ask = Apagar este comentário? Ele desaparece para todo mundo.

comments-not-yours = Só quem escreveu o comentário ou o post pode apagar um comentário.
comments-not-yours-to-edit = Só quem escreveu um comentário pode editá-lo.
comments-text-missing = Primeiro escreva algo.
comments-text-too-long = Este comentário é longo demais: no máximo 65.535 caracteres.
comments-ignored =
    { $count ->
        [one] { $count } comentário de alguém que você ignora
       *[other] { $count } comentários de pessoas que você ignora
    }
