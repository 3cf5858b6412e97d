# Etiquetas que se siguen
tags-invalid = Eso no es una etiqueta: letras, números, guiones y guiones bajos, sin espacios.
tags-too-many = Sigues 1000 etiquetas. Deja primero de seguir alguna.
tags-title = Etiquetas que sigues
tags-words = Las publicaciones con estas etiquetas se reúnen en una cronología propia. Nadie se entera de lo que sigues.
tags-stream = Ir a sus publicaciones
tags-manage = Gestionar etiquetas
tags-name = Etiqueta
tags-follow = Seguir
tags-followed = Ahora sigues esa etiqueta.
tags-unfollow = Dejar de seguir
tags-unfollowed = Ya no sigues esa etiqueta.
tags-none = Todavía no sigues ninguna etiqueta
tags-none-words = Escribe una aquí, o elige «Seguir» en la página de cualquier etiqueta.
tags-people =
    { $count ->
        [one] 1 persona con esta etiqueta
       *[other] { $count } personas con esta etiqueta
    }
tags-people-many = { $count } personas o más con esta etiqueta
tags-people-more = Ver más
