# Où une publication est allée, pour la personne qui l’a écrite

deliveries-title = Où elle est allée
deliveries-post = La publication
deliveries-reached = Pods atteints : { $reached } sur { $count }
deliveries-none = Elle n’est allée sur aucun autre pod
deliveries-none-words = Elle ne s’adresse à personne d’un autre pod, ou elle est plus ancienne que les relevés de ce pod.
deliveries-taken = Arrivée : { $when }
deliveries-waiting = En route ; envoi : { $when }
deliveries-given-up = Abandon : { $when }
deliveries-recalled = Demande de suppression : { $when }
deliveries-tries =
    { $count ->
        [one] { $count } essai
       *[other] { $count } essais
    }
deliveries-next = prochain essai le { $when }
