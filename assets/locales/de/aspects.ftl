# Aspekte

aspects-first-family = Familie
aspects-first-friends = Freunde
aspects-first-work = Arbeit
aspects-first-acquaintances = Bekannte

aspects-title = Deine Aspekte
aspects-words = Ein Aspekt ist eine Gruppe von Menschen, die nur du kennst. Wer darin ist, bekommt, was du mit ihm teilst.
aspects-new = Neuer Aspekt
aspects-add = Anlegen
aspects-name = Name des Aspekts
aspects-rename = Umbenennen
aspects-people =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
aspects-up = Nach oben
aspects-delete = Löschen
aspects-choose = Welche Aspekte zeigen
aspects-show = Zeigen
aspects-manage = Aspekte ändern

aspects-name-missing = Gib dem Aspekt einen Namen.
aspects-name-taken = Einen Aspekt mit diesem Namen hast du schon.
aspects-name-too-long = Ein Name hat höchstens 20 Zeichen.
aspects-added = Der Aspekt ist da.
aspects-renamed = Der Aspekt hat seinen neuen Namen.
aspects-deleted = Der Aspekt ist fort.
aspects-too-many = Mehr Aspekte kann man nicht haben.
