# Cofanie tego, co właśnie powiedziano

undo-sent = Wysłano.
undo-deleted = Usunięto.
undo-undo = Cofnij
undo-given-back = Cofnięto. Twoje słowa znów są w polu.
undo-called-back = Cofnięto. Nie trafiło na żaden inny pod.
undo-too-late = Usunięto. Było już w drodze, więc inne pody też są proszone o usunięcie.
undo-brought-back = Przywrócono.
undo-gone = Za późno: już usunięto.
