# Mensajes privados

conversations-title = Conversaciones
conversations-back = Todas las conversaciones
conversations-new = Nueva conversación
conversations-empty = Nada por aquí todavía
conversations-empty-words = Escribe en privado a personas con las que compartes y que comparten contigo.
conversations-older = Anteriores
conversations-newest = Ir a los últimos mensajes
conversations-said = { $name }: { $text }
conversations-you = Tú
conversations-messages =
    { $count ->
        [one] 1 mensaje
       *[other] { $count } mensajes
    }
conversations-unread =
    { $count ->
        [one] 1 mensaje nuevo
       *[other] { $count } mensajes nuevos
    }
conversations-readers = Esto solo es visible para { $who } y para ti
conversations-alone = Ya solo quedas tú
conversations-new-from-here = Nuevo
conversations-to-new = Ir al primer mensaje nuevo
conversations-edited = editado
conversations-list = Mensajes
conversations-answer = Escribe una respuesta
conversations-send = Enviar
conversations-write-to = Mensaje
conversations-leave = Salir
conversations-leave-ask = ¿Salir de esta conversación? Desaparece para ti, y ya no te llegarán sus mensajes nuevos. Las demás personas la conservan.
conversations-left = Has salido de la conversación.
conversations-sent = Tu mensaje está en camino.
conversations-to = Para
conversations-to-hint = Personas con las que compartes y que comparten contigo. Todas pueden leer todo lo que haya en ella.
conversations-to-filter = Filtrar por nombre
conversations-subject = Asunto
conversations-subject-hint = Si lo dejas vacío, se llamará como las primeras palabras de tu mensaje.
conversations-text = Mensaje
conversations-text-hint = Puedes usar Markdown.
conversations-no-contacts = Nadie a quien escribir todavía
conversations-no-contacts-words = Puedes escribir a personas con las que compartes y que comparten contigo.

conversations-nobody = Elige a quién escribir.
conversations-too-many = Son demasiadas personas: en una conversación caben 200, contándote a ti.
conversations-not-mutual = Solo puedes escribir a personas con las que compartes y que comparten contigo.
conversations-subject-too-long = Este asunto es demasiado largo: 255 caracteres como máximo.
conversations-text-missing = Escribe algo primero.
conversations-text-too-long = Este mensaje es demasiado largo: 65 535 caracteres como máximo.
