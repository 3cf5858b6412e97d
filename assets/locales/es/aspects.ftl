# Aspectos

aspects-first-family = Familia
aspects-first-friends = Amistades
aspects-first-work = Trabajo
aspects-first-acquaintances = Gente conocida

aspects-title = Tus aspectos
aspects-words = Un aspecto es un grupo de personas; solo tú sabes que existe. A quienes pongas en uno les llega lo que compartas con él.
aspects-new = Nuevo aspecto
aspects-add = Añadir
aspects-name = Nombre del aspecto
aspects-rename = Cambiar el nombre
aspects-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
aspects-up = Subir
aspects-delete = Eliminar
aspects-choose = Qué aspectos mostrar
aspects-show = Mostrar
aspects-manage = Cambiar tus aspectos

aspects-name-missing = Ponle un nombre al aspecto.
aspects-name-taken = Ya tienes un aspecto con este nombre.
aspects-name-too-long = Un nombre tiene 20 caracteres como máximo.
aspects-added = Aspecto creado.
aspects-renamed = El aspecto tiene su nuevo nombre.
aspects-deleted = Aspecto eliminado.
aspects-too-many = Ya tienes tantos aspectos como se pueden tener.
