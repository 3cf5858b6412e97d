# Ignorar a personas

blocks-title = Personas que ignoras
blocks-words = Sus publicaciones no entran en tus cronologías, y no pueden responder a las tuyas.
blocks-ignore-name = Ignorar a { $name }
blocks-ask = ¿Ignorar a { $name }? Dejarás de compartir con esta persona, y sus publicaciones no entrarán en tus cronologías.
blocks-stop = Dejar de ignorar
blocks-said = Ignoras a { $name }. No compartes con esta persona, sus publicaciones no entran en tus cronologías, y no puede comentar las tuyas ni indicar que le gustan.
blocks-empty = No ignoras a nadie
blocks-empty-words = Puedes ignorar a alguien desde su página o desde el menú de sus publicaciones.
blocks-to-settings = Ir a los ajustes

blocks-added = Desde ahora ignoras a esta persona. La lista está en los ajustes.
blocks-removed = Ya no ignoras a esta persona.
blocks-not-yourself = No puedes ignorarte a ti.
blocks-no-sharing = Ignoras a esta persona. Deja de ignorarla antes de compartir con ella.
blocks-ignored = Quien escribió esta publicación no acepta tus respuestas.
blocks-hides = Plegar también lo que comenten en publicaciones de otras personas, y dejar fuera de mis cronologías lo que se republique de ellas
blocks-save = Guardar
blocks-saved = Guardado.
