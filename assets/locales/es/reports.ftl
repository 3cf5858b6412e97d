# Denunciar publicaciones y comentarios
reports-report = Denunciar
reports-told = Has denunciado esto
reports-title = Denunciar
reports-words = Quien cuida de este pod lee lo que denuncias, tu motivo y tu nombre; quien lo escribió no se entera.
reports-reason = ¿Qué tiene de malo?
reports-send = Denunciar
reports-thanks = Gracias. Quien cuida de este pod lo mirará.
reports-own = Esto es tuyo: puedes eliminarlo tú.
reports-reason-missing = Di en pocas palabras qué tiene de malo.
reports-reason-too-long = Esto es demasiado largo: 5000 caracteres como máximo.

reports-list = Denuncias
reports-list-words = Lo que la gente de aquí te pide que mires.
reports-none = No hay denuncias
reports-none-words = Cuando alguien de aquí denuncie una publicación o un comentario, lo encontrarás en esta página.
reports-more = Denuncias anteriores
reports-by = { $name } ha denunciado esto ({ $when }):
reports-look = Mirarlo
reports-review = Revisada
reports-reviewed = Esa denuncia está resuelta.
reports-delete = Eliminar lo denunciado
reports-delete-ask = ¿Eliminar esto? Lo que se escribió aquí, o en una publicación de alguien de aquí, desaparece en todas partes; lo que es de otro sitio desaparece de este pod.
reports-deleted = Eliminado.
reports-open-count =
    { $count ->
        [one] 1 denuncia abierta
       *[other] { $count } denuncias abiertas
    }
