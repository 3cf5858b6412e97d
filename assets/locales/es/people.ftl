# Las personas y lo que cuentan de sí

people-edit = Editar perfil
people-looked-lately = Se preguntó a su pod hace unos minutos: lo que dijo está aquí.
people-more = Más
people-look-again = Volver a pedir su perfil
people-looking-again = Pedido. Lo que diga su pod estará aquí en un momento.
people-picture = Cambiar imagen
people-moved = Se mudó aquí desde { $id }
people-location = Vive en
people-gender = Género
people-birthday = Cumpleaños
people-birthday-day = Día
people-birthday-month = Mes
people-birthday-year = Año
people-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    }
people-day = { $day } de { $month }
people-day-and-year = { $day } de { $month } de { $year }
people-for-everybody = Para todo el mundo
people-for-contacts = Para las personas con las que compartes
people-first-name = Nombre
people-last-name = Apellidos
people-tags = Etiquetas que te describen
people-tags-hint = Hasta cinco, como #jardinería #coro
people-bio = Sobre ti
people-bio-hint = Puedes usar Markdown.
people-public-details = Hacer públicos estos datos
people-public-details-hint = Así los puede ver todo el mundo, con o sin cuenta.
people-searchable = Se me puede encontrar en la búsqueda
people-nsfw = Mis publicaciones suelen ser sensibles
people-nsfw-hint = Quedan tapadas hasta que alguien decida verlas.
people-save = Guardar

people-bio-too-long = Este texto es demasiado largo: 65 535 caracteres como máximo.
people-line-too-long = 255 caracteres como máximo.
people-name-invalid = 32 caracteres como máximo, y sin punto y coma.
people-too-many-tags = Cinco etiquetas como máximo.
people-saved = Guardado. Tus contactos lo verán.
people-birthday-invalid = Ese día no existe. El año puede quedar en blanco.
