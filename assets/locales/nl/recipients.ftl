# Voor wie een beperkt bericht is, later veranderd door de auteur

recipients-title = Wie dit kan zien
recipients-words = Je kunt een bericht aan meer mensen geven, of het bij sommigen weghalen. Openbaar kan het niet worden.
recipients-have = Deze mensen hebben het
recipients-none = Niemand heeft het
recipients-none-words = Alleen jij kunt dit bericht zien. Hieronder kun je mensen toevoegen.
recipients-here = Wie je hier weghaalt, ziet het meteen niet meer.
recipients-one-there = Haal je deze persoon weg, dan wordt de andere pod gevraagd de kopie te verwijderen. Niemand kan dat afdwingen, en het bericht kan daar aan niemand meer worden gegeven.
recipients-several-there = Deze pod bewaart één kopie voor hen allemaal. Wie je weghaalt, kan het bericht daar misschien nog vinden; pas als je iedereen weghaalt, wordt de pod gevraagd de kopie te verwijderen, en dan kan het daar aan niemand meer worden gegeven.
recipients-remove = Gekozen mensen weghalen
recipients-removed = Weggehaald. Wat er vanaf nu onder wordt gezegd, komt daar niet meer aan.
recipients-recalled = Aan { $pod } is gevraagd dit bericht te verwijderen; die pod neemt het niet meer aan.
recipients-lack = Aan meer mensen geven
recipients-aspects = Iedereen in deze aspecten
recipients-people = Deze mensen
recipients-add-hint = Ze krijgen het bericht met de foto’s, en wat er vanaf nu onder wordt gezegd. Mensen hier zien ook wat er eerder is gezegd.
recipients-add = Aan hen geven
recipients-added = Aan hen gegeven.
recipients-nobody-chosen = Er is niets veranderd: kies eerst iemand.
recipients-nobody-new = Er is niets veranderd: wie je koos, heeft het al of kan het niet nog eens krijgen.
recipients-remove-ask = Het bericht van hen wegnemen? Wie op een andere pod woont, kan het niet nog eens krijgen.
recipients-no-contact = Je kunt het alleen geven aan mensen met wie je deelt.
