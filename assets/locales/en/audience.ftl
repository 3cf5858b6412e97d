# Who can see a thing

audience-public = Public
audience-limited = Limited
audience-all = All aspects
audience-who = Who can see this?
# Names of several: first is "A" or "A, B", last the last one; the comma stands between the first ones
audience-names = { $first } and { $last }
audience-comma = { ", " }
# On a post of one's own: "Family and Choir, 12 people on 5 pods"
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
audience-people-on-pods = { $people } on { $pods } pods
audience-reach-public = Everyone on the internet can see this, with or without an account.
audience-reach-limited = Only the people in the aspects you choose will see this.
audience-reach-chosen = Only people in { $aspects } will see this: { $people }.
audience-reach-all = Only the people you share with will see this: { $people }.
audience-reach-who = Who is that?
audience-reach-unreachable =
    { $count ->
        [one] 1 person cannot be reached: their pod has not answered for a long time.
       *[other] { $count } people cannot be reached: their pods have not answered for a long time.
    }
audience-reach-nobody = Nobody yet: choose at least one.
