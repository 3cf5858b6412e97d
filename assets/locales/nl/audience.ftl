# Wie iets kan zien

audience-public = Openbaar
audience-limited = Beperkt
audience-all = Alle aspecten
audience-who = Wie kan dit zien?
audience-names = { $first } en { $last }
audience-comma = { ", " }
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] 1 persoon
       *[other] { $count } personen
    }
audience-people-on-pods = { $people } op { $pods } pods
audience-reach-public = Iedereen op internet kan dit zien, met of zonder account.
audience-reach-limited = Alleen de mensen in de aspecten die je kiest, zien dit.
audience-reach-chosen = Alleen mensen in { $aspects } zien dit: { $people }.
audience-reach-all = Alleen de mensen met wie je deelt, zien dit: { $people }.
audience-reach-who = Wie zijn dat?
audience-reach-unreachable =
    { $count ->
        [one] 1 persoon is niet bereikbaar: de pod antwoordt al lang niet meer.
       *[other] { $count } personen zijn niet bereikbaar: hun pods antwoorden al lang niet meer.
    }
audience-reach-nobody = Nog niemand: kies er minstens één.
