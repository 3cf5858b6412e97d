# Compartir, y con quién

contacts-mutual = Compartes con esta persona y ella contigo
contacts-sharing = Comparte contigo
contacts-receiving = Compartes con esta persona
contacts-share = Compartir
contacts-which = ¿En qué aspectos?
contacts-told = Esta persona sabrá que compartes con ella, nunca en qué aspecto.
contacts-stop-ask = ¿Dejar de compartir con { $name }? Ya no le llegarán tus publicaciones limitadas.
contacts-title = Contactos
contacts-sets = Qué contactos
contacts-find = Encontrar gente
contacts-write-to-all = Escribir a todo el grupo
contacts-filter = Filtrar por nombre
contacts-filter-do = Filtrar
contacts-empty = Nadie por aquí todavía
contacts-empty-words = Aquí aparecen las personas que pongas en un aspecto. Busca a alguien que conozcas por su nombre o su ID de diaspora*.
contacts-more = Más
contacts-mine = Todo el mundo
contacts-only-sharing = Solo comparten conmigo
contacts-all = En cualquier dirección
contacts-aspect-delete = ¿Eliminar el aspecto { $aspect }?
contacts-aspect-delete-nobody = Nadie está únicamente en este aspecto, así que sigues compartiendo con todo el mundo.
contacts-aspect-delete-people =
    { $count ->
        [one] 1 persona está únicamente en este aspecto. Dejarás de compartir con ella:
       *[other] { $count } personas están únicamente en este aspecto. Dejarás de compartir con ellas:
    }
contacts-aspect-delete-do = Eliminar el aspecto

contacts-not-with-yourself = No puedes compartir contigo.
contacts-person-closed = Esta persona se ha ido.
contacts-in-aspect-already = Esta persona ya está en este aspecto.
