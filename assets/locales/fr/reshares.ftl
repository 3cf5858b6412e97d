# Transmettre des publications

reshares-reshare = Repartager
reshares-reshared = Repartagée
reshares-count =
    { $count ->
        [one] { $count } repartage
       *[other] { $count } repartages
    }
reshares-gone = La publication d’origine n’existe plus.
reshares-not-public = Seules les publications publiques peuvent être repartagées.
reshares-own = Tu as écrit ceci toi-même : pas besoin de le repartager.
reshares-by = Qui a repartagé ceci
reshares-ask = Repartager ceci avec tout le monde ? Cela apparaît sur ta page, pour toutes les personnes qui te lisent.
