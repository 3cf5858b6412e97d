# diaspora://-Links folgen

links-title = Einem Link folgen
links-looking = Wir fragen den Pod von { $id } danach.
links-again = Noch einmal schauen
links-here = Jetzt ist es da: zeigen
links-nowhere = Wir haben es nicht gefunden
links-nowhere-words = Vielleicht gibt es das nicht mehr, oder es ist nicht für alle. Vielleicht kann { $id } mehr sagen.
links-author = Zur Person
