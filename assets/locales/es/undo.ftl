# Deshacer lo que se acaba de decir

undo-sent = Enviado.
undo-deleted = Eliminado.
undo-undo = Deshacer
undo-given-back = Deshecho. Tu texto vuelve a estar en el campo.
undo-called-back = Deshecho. No ha llegado a ningún otro pod.
undo-too-late = Eliminado. Ya estaba en camino, así que se pide a los otros pods que lo eliminen también.
undo-brought-back = Recuperado.
undo-gone = Demasiado tarde: ya está eliminado.
