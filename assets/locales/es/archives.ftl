# Una copia de datos: lo que dice qué contiene, y su versión legible

archives-made = a { $date }
archives-posts =
    { $count ->
        [0] Ninguna publicación
        [one] 1 publicación
       *[other] { $count } publicaciones
    }
archives-limited =
    { $count ->
        [one] para 1 persona
       *[other] para { $count } personas
    }
archives-photo = Una imagen, que no se incluyó en esta copia.

archives-readme = Todo lo de { $id }.
archives-readme-keep = No des este archivo a nadie: contiene la clave privada de la cuenta y cartas que otras personas escribieron en confianza.
archives-readme-readable = Páginas para leer en un navegador, si se pidieron.
archives-readme-diaspora = La copia de datos (versión 2.0) que acepta cualquier pod de diaspora*.
archives-readme-photos = Las imágenes, en la forma que la acompaña, si se pidieron.
archives-readme-seedpod = Lo que una copia así deja fuera: conversaciones, notificaciones, quién recibió cada publicación, qué respondieron otras personas, ajustes. Las horas son segundos desde 1970 (UTC).
archives-readme-elsewhere = Las publicaciones como outbox de ActivityStreams, y las listas como CSV, para otras redes.
archives-readme-manifest = Todos los archivos, con su tamaño y su suma de comprobación SHA-256.
