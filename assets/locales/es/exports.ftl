# Los propios datos: una copia para llevar

exports-title = Tus datos
exports-take = Llévatelos
exports-take-words = Todo lo tuyo en este pod, en un solo archivo:
exports-holds = Qué contiene
exports-holds-posts = tus publicaciones, imágenes, comentarios, Me gusta y votos
exports-holds-others = lo que otras personas respondieron a tus publicaciones
exports-holds-private = tus conversaciones y notificaciones
exports-holds-account = tu perfil y tus ajustes, tus contactos y aspectos, y a quiénes ignoras
exports-for = Guárdalo como copia, léelo sin conexión o múdate con él a otro pod: cualquier pod de diaspora* lo acepta, y otras redes encuentran en él listas y publicaciones en su propio formato.
exports-keep = No des el archivo a nadie. Contiene la clave que demuestra que eres tú, y cartas que otras personas te escribieron en confianza.
exports-photos = Con tus imágenes
exports-photos-hint = Sus archivos, tal como están en el pod. Si hay muchas, son la mayor parte.
exports-readable = Con páginas para leer
exports-readable-hint = Tus publicaciones y conversaciones como páginas que se abren en cualquier navegador.
exports-do = Preparar el archivo
exports-waiting = Esperando su turno
exports-words = Reuniendo tus textos
exports-photos-done =
    { $count ->
        [one] { $done } de 1 imagen
       *[other] { $done } de { $count } imágenes
    }
exports-rest = Terminando
exports-leave = Puedes salir de esta página: una notificación te dirá cuándo está listo.
exports-reload = Recarga la página para ver cómo va.
exports-stop = Parar
exports-ready = Tu archivo está listo.
exports-size = Tamaño
exports-made = Preparado
exports-until = Disponible hasta
exports-with = Contiene
exports-with-all = todo
exports-with-photos = textos e imágenes
exports-with-pages = textos, y páginas para leer
exports-with-words = textos, sin imágenes
exports-missing =
    { $count ->
        [one] En este pod falta el archivo de 1 imagen. El resto está completo.
       *[other] En este pod faltan los archivos de { $count } imágenes. El resto está completo.
    }
exports-download = Descargar
exports-remove = Eliminar
exports-removed = Archivo eliminado.
exports-anew = Preparar uno nuevo
exports-anew-words = Sustituye a este, con lo que ha pasado desde entonces.
exports-no-room = No queda sitio en el disco del pod para tu archivo.
exports-no-room-advice = Díselo a quien cuida del pod, o prueba sin imágenes.
exports-broken = Algo se rompió en el pod mientras se preparaba tu archivo.
exports-broken-advice = Inténtalo de nuevo. Si vuelve a pasar, díselo a quien cuida del pod: su registro dice qué fue.
exports-again = Intentar de nuevo
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } KB
exports-decimal = { $whole },{ $tenth }
