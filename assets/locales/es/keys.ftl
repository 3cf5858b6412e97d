# Atajos de una sola tecla

keys-title = Teclado
keys-words = En las páginas con publicaciones hay atajos de una sola tecla. No hacen nada mientras escribes, y puedes desactivarlos en los ajustes.
keys-key = Tecla
keys-does = Qué hace
keys-next = La publicación siguiente
keys-previous = La publicación anterior
keys-comment = Comentar la publicación
keys-like = Dar Me gusta, o quitarlo
keys-reshare = Republicarla
keys-more = Mostrarla entera, o lo que está tapado
keys-open = Abrir su página
keys-help = Esta lista
keys-settings = Activar o desactivar los atajos
keys-close = Cerrar
keys-page = Ver como página
keys-links = Abrir aquí los enlaces de diaspora*
keys-links-words = Tu navegador preguntará si los enlaces web+diaspora deben abrirse en este pod.
