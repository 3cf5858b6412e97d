# Terughalen wat net is gezegd

undo-sent = Verstuurd.
undo-deleted = Verwijderd.
undo-undo = Terugdraaien
undo-given-back = Teruggehaald. Je woorden staan weer in het veld.
undo-called-back = Teruggehaald. Geen andere pod heeft het gekregen.
undo-too-late = Verwijderd. Het was al onderweg, dus andere pods wordt gevraagd het ook te verwijderen.
undo-brought-back = Het is er weer.
undo-gone = Te laat: het is verwijderd.
