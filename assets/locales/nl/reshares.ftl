# Berichten doorgeven

reshares-reshare = Doorgeven
reshares-reshared = Doorgegeven
reshares-count =
    { $count ->
        [one] Eén keer doorgegeven
       *[other] { $count } keer doorgegeven
    }
reshares-gone = Het oorspronkelijke bericht is weg.
reshares-not-public = Alleen openbare berichten kunnen worden doorgegeven.
reshares-own = Dit heb je zelf geschreven: je hoeft het niet door te geven.
reshares-by = Wie dit heeft doorgegeven
reshares-ask = Dit aan iedereen doorgeven? Het verschijnt op je pagina, voor iedereen die jou leest.
