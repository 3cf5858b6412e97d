# Novedades de otras personas

notifications-title = Notificaciones
notifications-read-all = Marcar todo como leído
notifications-read = Marcar como leída
notifications-empty = Todo tranquilo
notifications-empty-words = Cuando alguien te responda, te mencione o empiece a compartir contigo, lo leerás aquí.
notifications-older = Anteriores
notifications-gone = algo que ya no existe
notifications-somebody = Alguien
notifications-others =
    { $count ->
        [one] 1 persona más
       *[other] { $count } personas más
    }
notifications-comment-on-post =
    { $count ->
        [one] { $who } ha comentado { $what }
       *[other] { $who } han comentado { $what }
    }
notifications-comment-on-post-what = tu publicación
notifications-also-commented =
    { $count ->
        [one] { $who } también ha comentado { $what }
       *[other] { $who } también han comentado { $what }
    }
notifications-also-commented-what = una publicación
notifications-liked =
    { $count ->
        [one] A { $who } le gusta { $what }
       *[other] A { $who } les gusta { $what }
    }
notifications-liked-what = tu publicación
notifications-liked-comment =
    { $count ->
        [one] A { $who } le gusta { $what }
       *[other] A { $who } les gusta { $what }
    }
notifications-liked-comment-what = tu comentario
notifications-mentioned =
    { $count ->
        [one] { $who } te ha mencionado en { $what }
       *[other] { $who } te han mencionado en { $what }
    }
notifications-mentioned-what = una publicación
notifications-mentioned-in-comment =
    { $count ->
        [one] { $who } te ha mencionado en { $what }
       *[other] { $who } te han mencionado en { $what }
    }
notifications-mentioned-in-comment-what = un comentario
notifications-reshared =
    { $count ->
        [one] { $who } ha republicado { $what }
       *[other] { $who } han republicado { $what }
    }
notifications-reshared-what = tu publicación
notifications-started-sharing =
    { $count ->
        [one] { $who } ahora comparte contigo
       *[other] { $who } ahora comparten contigo
    }
notifications-export-ready = { $what } ya se puede descargar
notifications-export-what = La copia de tus datos
notifications-export-failed = { $what } no se pudo preparar
notifications-import-done = { $what } ya está aquí
notifications-import-what = Lo que has traído
notifications-birthday =
    { $count ->
        [one] { $who } cumple años
       *[other] { $who } cumplen años
    }
notifications-all = Todas las notificaciones
notifications-read-shown = Marcar estas como leídas
notifications-unread-again = Marcar como no leída
notifications-none = Nada de este tipo
notifications-none-words = Puede haber otras notificaciones: elige otro tipo arriba.
notifications-filter = Cuáles
notifications-every = Todas
notifications-unread = Sin leer
notifications-kind-comment-on-post = Comentarios en mis publicaciones
notifications-kind-also-commented = Comentarios donde he participado
notifications-kind-liked = Me gusta
notifications-kind-liked-comment = Me gusta en comentarios
notifications-kind-mentioned = Menciones
notifications-kind-mentioned-in-comment = Menciones en comentarios
notifications-kind-reshared = Republicaciones
notifications-kind-started-sharing = Comparten conmigo
notifications-kind-birthday = Cumpleaños
notifications-kind-export-ready = Mis datos
notifications-kind-export-failed = Mis datos, sin preparar
notifications-kind-import-done = Datos traídos
