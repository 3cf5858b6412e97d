# De pagina van de podmin over andere pods

pods-title = Andere pods
pods-words = Elke pod van mensen die hier bekend zijn, wordt één keer per dag bezocht. Lukt dat twee weken lang niet, dan krijgt hij niets meer totdat hij weer antwoordt.
pods-none = Er is nog geen andere pod bekend
pods-none-words = Zodra iemand hier een persoon ergens anders vindt, staat de pod van die persoon hier.
pods-more = Meer pods
pods-fine = Antwoordt
pods-unvisited = Nog niet bezocht
pods-failing = Storing, voor het eerst { $since }
pods-asleep = Slaapt: geen antwoord, voor het eerst { $since }; krijgt niets totdat hij antwoordt
pods-people =
    { $count ->
        [0] niemand daar bekend
        [one] 1 persoon daar bekend
       *[other] { $count } personen daar bekend
    }
pods-waiting =
    { $count ->
        [one] 1 zending wacht op hem
       *[other] { $count } zendingen wachten op hem
    }
pods-checked = bezocht { $when }
pods-check = Nu kijken
pods-checking = Er wordt nu gekeken. Laad de pagina zo meteen opnieuw.
pods-refused = Geweigerde sleutels
pods-refused-words = De pods van deze mensen noemen voor hen nu een andere sleutel dan die hier bekend is. Wat daarmee ondertekend is, wordt niet geloofd: hij kan van iemand anders zijn. Is hun pod opnieuw opgezet, vraag het hun dan langs een andere weg dan dit netwerk; ze hebben daar een nieuwe ID nodig. Ken je ze niet, dan hoef je niets te doen.
pods-refused-how =
    { $times ->
        [one] Eén keer geweigerd, { $last }
       *[other] { $times } keer geweigerd, voor het eerst { $first }, voor het laatst { $last }
    }{ $keys ->
        [one] .
       *[other] , met { $keys } verschillende sleutels.
    }
pods-forget = Vergeten
pods-forgotten = Vergeten. Gebeurt het weer, dan staat het hier weer.
pods-refused-count =
    { $count ->
        [one] De sleutel van 1 persoon is geweigerd
       *[other] De sleutels van { $count } personen zijn geweigerd
    }
