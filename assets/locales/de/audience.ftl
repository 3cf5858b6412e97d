# Wer etwas sehen kann

audience-public = Öffentlich
audience-limited = Begrenzt
audience-all = Alle Aspekte
audience-who = Wer kann das sehen?
audience-names = { $first } und { $last }
audience-comma = { ", " }
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] 1 Person
       *[other] { $count } Personen
    }
audience-people-on-pods = { $people } auf { $pods } Pods
audience-reach-public = Das können alle im Internet sehen, mit oder ohne Konto.
audience-reach-limited = Das sehen nur die Menschen in den Aspekten, die du auswählst.
audience-reach-chosen = Das sehen nur die Menschen in { $aspects }: { $people }.
audience-reach-all = Das sehen nur die Menschen, mit denen du teilst: { $people }.
audience-reach-who = Wer ist das?
audience-reach-unreachable =
    { $count ->
        [one] 1 Person ist nicht erreichbar: Ihr Pod antwortet seit langem nicht.
       *[other] { $count } Personen sind nicht erreichbar: Ihre Pods antworten seit langem nicht.
    }
audience-reach-nobody = Noch niemand: Wähle mindestens eine Gruppe aus.
