# Aspecten

aspects-first-family = Familie
aspects-first-friends = Vrienden
aspects-first-work = Werk
aspects-first-acquaintances = Kennissen

aspects-title = Je aspecten
aspects-words = Een aspect is een groep mensen die alleen jij kent. Wie erin zit, krijgt wat je ermee deelt.
aspects-new = Nieuw aspect
aspects-add = Toevoegen
aspects-name = Naam van het aspect
aspects-rename = Naam wijzigen
aspects-people =
    { $count ->
        [one] 1 persoon
       *[other] { $count } personen
    }
aspects-up = Omhoog
aspects-delete = Verwijderen
aspects-choose = Welke aspecten je ziet
aspects-show = Tonen
aspects-manage = Aspecten aanpassen

aspects-name-missing = Geef het aspect een naam.
aspects-name-taken = Je hebt al een aspect met deze naam.
aspects-name-too-long = Een naam heeft hoogstens 20 tekens.
aspects-added = Het aspect is er.
aspects-renamed = Het aspect heeft zijn nieuwe naam.
aspects-deleted = Het aspect is weg.
aspects-too-many = Meer aspecten kun je niet hebben.
