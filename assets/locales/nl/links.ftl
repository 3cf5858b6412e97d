# diaspora://-links volgen

links-title = Een link volgen
links-looking = We vragen ernaar bij de pod van { $id }.
links-again = Nog een keer kijken
links-here = Het is er nu: bekijken
links-nowhere = We konden het niet vinden
links-nowhere-words = Misschien is het weg, of is het niet voor iedereen. Misschien kan { $id } je meer vertellen.
links-author = Naar de auteur
