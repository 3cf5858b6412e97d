# Een archief: wat erin zit, en de leesbare kopie

archives-made = stand van { $date }
archives-posts =
    { $count ->
        [0] Geen berichten
        [one] 1 bericht
       *[other] { $count } berichten
    }
archives-limited =
    { $count ->
        [one] aan 1 persoon
       *[other] aan { $count } personen
    }
archives-photo = Een foto; deze kopie is zonder foto’s gemaakt.

archives-readme = Alles van { $id }.
archives-readme-keep = Houd dit bestand voor jezelf: het bevat de geheime sleutel van het account, en brieven die anderen in vertrouwen hebben geschreven.
archives-readme-readable = Pagina’s om in een browser te lezen, als daarom is gevraagd.
archives-readme-diaspora = Het archief (versie 2.0) dat elke diaspora*-pod aanneemt.
archives-readme-photos = De foto’s, in de vorm die erbij hoort, als daarom is gevraagd.
archives-readme-seedpod = Wat zo’n archief weglaat: gesprekken, meldingen, wie welk bericht kreeg, wat anderen hebben geantwoord, instellingen. Tijden zijn seconden sinds 1970 (UTC).
archives-readme-elsewhere = Berichten als ActivityStreams-outbox, en lijsten als CSV, voor andere netwerken.
archives-readme-manifest = Alle bestanden met hun grootte en SHA-256-controlesom.
