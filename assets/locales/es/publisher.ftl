# Donde se escribe: el editor y sus herramientas

publisher-sensitive = Sensible
publisher-sensitive-hint = Tapado hasta que alguien decida verlo; añade #nsfw.
publisher-place = Lugar
publisher-place-name = Dónde estás
publisher-place-coordinates = Coordenadas
publisher-place-hint = Llámalo como quieras. Los otros pods muestran un lugar solo si tiene coordenadas: latitud, longitud.
publisher-place-remove = Sin lugar
publisher-locate = Preguntar a mi navegador
publisher-locate-wrong = Tu navegador no dice dónde estás.
publisher-again = Como la última vez: { $audience }
publisher-who = Quién verá esto
publisher-back = Volver a escribir
publisher-unreachable = No se puede llegar a:
publisher-more-people =
    { $count ->
        [one] y 1 persona más
       *[other] y { $count } personas más
    }
publisher-keep = Guardar como borrador
publisher-look = Vista previa en otra pestaña
publisher-look-close = Cierra esta pestaña para seguir escribiendo.
publisher-kept = Borrador guardado: { $time }
publisher-kept-said = Tu borrador está guardado.
publisher-discard = Descartar
publisher-discarded = El borrador está eliminado.
publisher-tools = Formato
publisher-bold = Negrita
publisher-italic = Cursiva
publisher-heading = Título
publisher-link = Enlace
publisher-image = Imagen por su dirección
publisher-list = Lista
publisher-numbers = Lista numerada
publisher-code = Código
publisher-quote = Cita
publisher-bookmarklet = Compartir desde cualquier página
publisher-bookmarklet-words = Haz de la dirección de abajo un marcador de tu navegador: arrastra el botón a tus marcadores, o cópiala en uno nuevo. En cualquier página abre el editor con el título, el enlace y lo que hayas seleccionado.
publisher-bookmarklet-name = Compartir
publisher-copy = Copiar
publisher-copied = Copiado
publisher-mention = Mencionar en una publicación
