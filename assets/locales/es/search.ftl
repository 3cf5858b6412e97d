# Encontrar personas y etiquetas

search-title = Búsqueda
search-for = Nombre, ID de diaspora* o #etiqueta
search-do = Buscar
search-words = Con un ID completo como alice@pod.example encuentras a personas de cualquier pod.
search-looking = Buscando a { $id } en su pod. Esta página se rellena sola cuando se la encuentre; sin JavaScript, recárgala.
search-nobody = No se ha encontrado a nadie
search-nobody-words = Revisa cómo está escrito, o pide el ID de diaspora* completo. No todo el mundo se deja encontrar por su nombre.
search-nobody-there = Comprueba cómo está escrito el ID. O quizá su pod no responde ahora: inténtalo más tarde.
search-tag = Publicaciones con #{ $tag }
search-more = Más personas

search-suggested-people = Personas
search-suggested-tags = Etiquetas
search-suggested =
    { $count ->
        [one] 1 sugerencia
       *[other] { $count } sugerencias
    }
search-suggested-outside = No verá esto
search-ways = Qué se encuentra
search-everything = Todo
search-people = Personas
search-tags = Etiquetas
search-posts = Publicaciones
search-for-all = Palabras, nombres o #etiqueta
search-empty = Encuentra lo que leíste
search-empty-words = Palabras de publicaciones y de las descripciones de sus imágenes, personas y etiquetas; y solo lo que puedes ver. Las "palabras entre comillas rectas" van seguidas, y -palabra excluye.
search-narrow = Acotar
search-from = De quién
search-tagged = Con la etiqueta
search-after = Desde
search-before = Antes de
search-in = De personas de mi aspecto
search-in-any = Cualquiera
search-operators = También se puede escribir así:
search-operators-example = from:alice tag:jardín in:Familia after:2026-01-31 before:2026-03 "rosas antiguas" -espinas
search-in-photo = en la descripción de una imagen
search-nothing = Ninguna publicación tiene todas estas palabras
search-nothing-words = Usa menos palabras, u otras formas de ellas: una palabra solo se encuentra tal como se escribió.
search-nothing-fits-words = Quita algo: quizá haya publicaciones que encajen con el resto.
search-nothing-fits = Ninguna publicación encaja
search-more-posts = Más publicaciones
search-older = Buscar más atrás
search-posts-for = Publicaciones con { $words }
search-no-day = «{ $part }» no es una fecha. Escríbela como 2026-01-31, un mes como 2026-01, o pon today o yesterday.
search-no-tag = «{ $part }» no puede ser una etiqueta.
search-no-person = Aquí no se conoce a nadie llamado «{ $part }». Escribe su ID completo.
search-no-aspect = No tienes ningún aspecto llamado «{ $part }».
search-value-missing = Después de «{ $part }» falta algo; escríbelo sin espacio.
search-not-without = «{ $part }» no se puede excluir; el signo menos solo va delante de palabras.
search-only-without = Di también lo que buscas, no solo lo que no debe estar.
search-no-time-between = No hay tiempo entre estas dos fechas.
search-too-long = Es demasiado de una vez. Usa menos palabras.
