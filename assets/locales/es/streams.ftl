# Cronologías

streams-older = Publicaciones anteriores
streams-find = Encontrar gente
streams-empty = Nada por aquí todavía
streams-empty-main = Aquí aparecerán las publicaciones de las personas con las que compartes. Encuentra a alguien que conozcas, o escribe tú las primeras líneas.
streams-empty-aspects = Aquí aparecerá lo que compartan contigo las personas de estos aspectos.
streams-empty-public = Aquí aparecerán las publicaciones públicas que lleguen a este pod.
streams-empty-profile = Nada que puedas ver. Quizás comparte con otras personas, o todavía no ha empezado.
streams-empty-tag = Nadie ha usado esta etiqueta en una publicación que puedas ver.
streams-empty-followed = Aquí aparecerán las publicaciones con las etiquetas que sigues.
streams-empty-activity = Aquí aparecerá lo que escribas, te guste, comentes o republiques, con lo último primero.
streams-empty-liked = Aquí aparecerán las publicaciones que te gusten.
streams-empty-commented = Aquí aparecerán las publicaciones que comentes.
streams-empty-mentions = Aquí aparecerán las publicaciones en las que alguien te mencione.
streams-empty-bookmarks = Guarda una publicación en marcadores desde su menú para encontrarla aquí. Nadie se entera.
streams-empty-hidden = Oculta una publicación desde su menú, y ya no estará en ninguna de tus cronologías. Aquí la encuentras de nuevo.
streams-empty-local = Aquí aparecerán las publicaciones públicas de la gente de este pod.
streams-yours = Tus cronologías
streams-all = Todo
streams-mentions = @Menciones
streams-activity = Mi actividad
streams-activity-all = Todo
streams-liked = Me gustan
streams-commented = Comentadas
streams-bookmarks = Marcadores
streams-hidden = Publicaciones ocultas
streams-hidden-words = No están en ninguna de tus cronologías. Siguen en su propia dirección y en la página de quien las escribió.
streams-everywhere = Todas partes
streams-local = Este pod
streams-local-words = Publicaciones públicas de la gente de este pod.
streams-public-words = Todas las publicaciones públicas que conoce este pod, de aquí y de otros sitios.
streams-followed-words = Publicaciones con alguna de las etiquetas que sigues, hasta donde puedes verlas.
streams-tagged =
    { $count ->
        [one] 1 publicación que puedes ver
       *[other] { $count } publicaciones que puedes ver
    }
streams-tagged-many = { $count } publicaciones o más que puedes ver
