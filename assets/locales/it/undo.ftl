# Richiamare ciò che si è appena detto

undo-sent = Inviato.
undo-deleted = Eliminato.
undo-undo = Annulla
undo-given-back = Annullato. Le tue parole sono di nuovo nel campo.
undo-called-back = Annullato. Nessun altro pod l’ha ricevuto.
undo-too-late = Eliminato. Era già in viaggio, quindi si chiede anche agli altri pod di eliminarlo.
undo-brought-back = È di nuovo qui.
undo-gone = Troppo tardi: è stato eliminato.
