# Una publicación, y dónde se escribe

posts-by = Una publicación de { $name }
posts-via = vía { $provider }
posts-shield = Esto puede herir la sensibilidad, avisa quien lo escribió.
posts-shield-show = Mostrar
posts-shield-hide = Tapar
posts-whole = Publicación completa
posts-comment = Comentar
posts-edited = editado
posts-edit = Editar
posts-edit-title = Editar publicación
posts-edit-words = Tu texto
posts-edit-hint = A quienes la recibieron les llega el texto nuevo, y ven que se editó. Los pods que no conocen las ediciones siguen mostrando el anterior.
posts-edit-save = Guardar
posts-place = Lugar:
posts-more = Más
posts-link = Enlace a esta publicación
posts-subscribe = Avisarme de lo que pase aquí
posts-unsubscribe = No avisarme más de esto
posts-quiet = Ya no se te avisa de nada de esta publicación. En su menú puedes deshacerlo.
posts-heard = Se te avisa de lo que pase con esta publicación.
posts-delete = Eliminar
posts-delete-ask = ¿Eliminar esta publicación? Desaparece para todo el mundo, con sus comentarios.
posts-write = ¿Qué te gustaría compartir?
posts-preview = Vista previa
posts-send = Publicar

posts-audience-missing = Elige quién puede ver esto.
posts-not-yours = Solo quien escribió una publicación puede eliminarla.
posts-not-yours-to-edit = Solo quien escribió una publicación puede editarla.
posts-embed-invalid = Un enlace necesita una dirección web, un título de 255 caracteres como máximo y una descripción de 65 535 como máximo.
posts-text-missing = Escribe algo, o añade una imagen.
posts-text-too-long = Esta publicación es demasiado larga: 65 535 caracteres como máximo.
posts-back = Volver a la publicación
posts-people-all = Mostrar todo ({ $count })
