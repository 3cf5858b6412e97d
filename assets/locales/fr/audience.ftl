# Qui peut voir une chose

audience-public = Public
audience-limited = Limité
audience-all = Tous les aspects
audience-who = Qui peut voir ceci ?
audience-names = { $first } et { $last }
audience-comma = { ", " }
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    }
audience-people-on-pods = { $people } sur { $pods } pods
audience-reach-public = Tout le monde sur internet peut voir ceci, avec ou sans compte.
audience-reach-limited = Seules les personnes des aspects que tu choisis verront ceci.
audience-reach-chosen = Seules les personnes dans { $aspects } verront ceci : { $people }.
audience-reach-all = Seules les personnes avec qui tu partages verront ceci : { $people }.
audience-reach-who = Qui est-ce ?
audience-reach-unreachable =
    { $count ->
        [one] { $count } personne est injoignable : son pod ne répond plus depuis longtemps.
       *[other] { $count } personnes sont injoignables : leurs pods ne répondent plus depuis longtemps.
    }
audience-reach-nobody = Personne pour l’instant : choisis au moins un aspect.
