# Publicaciones que se marcan u ocultan
marks-bookmark = Guardar en marcadores
marks-forget = Quitar de marcadores
marks-bookmarked = Publicación guardada. La encuentras encima de tu cronología, en los marcadores.
marks-forgotten = Ya no está en tus marcadores.
marks-hide = Ocultar esta publicación
marks-is-hidden = Has ocultado esta publicación: no está en ninguna de tus cronologías, y no te llega nada de sus comentarios.
marks-show = Mostrar de nuevo
marks-hidden = Publicación oculta. La encuentras en los ajustes, en «Personas que ignoras».
marks-shown = La publicación vuelve a estar en tus cronologías.
