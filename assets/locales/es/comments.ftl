# Comentarios bajo una publicación

comments-title = Comentarios
comments-earlier =
    { $count ->
        [one] Mostrar 1 comentario anterior
       *[other] Mostrar { $count } comentarios anteriores
    }
comments-write = Escribe un comentario
comments-send = Comentar
comments-delete = Eliminar
comments-reply = Responder
comments-reply-to = en respuesta a { $name }
comments-replying = Tu respuesta a { $name }
comments-no-reply = Cancelar la respuesta
comments-edit = Editar
comments-edit-title = Editar comentario
comments-delete-ask = ¿Eliminar este comentario? Desaparece para todo el mundo.

comments-not-yours = Solo quien escribió el comentario o la publicación puede eliminarlo.
comments-not-yours-to-edit = Solo quien escribió un comentario puede editarlo.
comments-text-missing = Escribe algo primero.
comments-text-too-long = Este comentario es demasiado largo: 65 535 caracteres como máximo.
comments-ignored =
    { $count ->
        [one] 1 comentario de alguien a quien ignoras
       *[other] { $count } comentarios de personas que ignoras
    }
