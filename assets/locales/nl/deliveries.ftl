# Waar een bericht heen ging, voor de auteur

deliveries-title = Waar het heen ging
deliveries-post = Het bericht
deliveries-reached =
    { $count ->
        [one] { $reached } van 1 pod bereikt
       *[other] { $reached } van { $count } pods bereikt
    }
deliveries-none = Het ging naar geen andere pod
deliveries-none-words = Niemand voor wie het is, woont ergens anders, of het is ouder dan wat deze pod heeft bijgehouden.
deliveries-taken = Aangekomen { $when }
deliveries-waiting = Onderweg, verstuurd { $when }
deliveries-given-up = Opgegeven { $when }
deliveries-recalled = Om verwijdering gevraagd { $when }
deliveries-tries =
    { $count ->
        [one] één keer geprobeerd
       *[other] { $count } keer geprobeerd
    }
deliveries-next = volgende poging { $when }
