# La page du podmin sur les autres pods

pods-title = Autres pods
pods-words = Chaque pod que quelqu’un d’ici a rencontré est visité une fois par jour. Celui qui échoue pendant deux semaines ne reçoit plus rien jusqu’à ce qu’il réponde.
pods-none = Aucun autre pod n’est connu
pods-none-words = Dès que quelqu’un d’ici trouve une personne ailleurs, le pod de celle-ci apparaît ici.
pods-more = Plus de pods
pods-fine = Répond
pods-unvisited = Pas encore visité
pods-failing = En panne, premier échec : { $since }
pods-asleep = En sommeil, premier échec : { $since } ; ne reçoit rien tant qu’il ne répond pas
pods-people =
    { $count ->
        [0] aucune personne connue là-bas
        [one] { $count } personne connue là-bas
       *[other] { $count } personnes connues là-bas
    }
pods-waiting =
    { $count ->
        [one] { $count } message l’attend
       *[other] { $count } messages l’attendent
    }
pods-checked = visite : { $when }
pods-check = Vérifier maintenant
pods-checking = Le pod est en cours de vérification. Recharge la page dans un instant.
pods-refused = Clés refusées
pods-refused-words = Les pods de ces personnes indiquent maintenant pour elles une autre clé que celle connue ici. Rien de ce qui est signé avec elle n’est cru : elle peut être à quelqu’un d’autre. Si leur pod a été réinstallé, demande-leur par un autre moyen que ce réseau ; il leur faut un nouvel ID là-bas. Si tu ne les connais pas, il n’y a rien à faire.
pods-refused-how =
    { $times ->
        [one] Refusée une fois ({ $last })
       *[other] Refusée { $times } fois (au début : { $first } ; à la fin : { $last })
    }{ $keys ->
        [one] .
       *[other] , avec { $keys } clés différentes.
    }
pods-forget = Oublier
pods-forgotten = C’est oublié. Si cela se reproduit, cela réapparaîtra ici.
pods-refused-count =
    { $count ->
        [one] La clé de { $count } personne a été refusée
       *[other] Les clés de { $count } personnes ont été refusées
    }
