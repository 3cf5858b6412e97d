# Quién puede ver algo

audience-public = Público
audience-limited = Limitado
audience-all = Todos los aspectos
audience-who = ¿Quién puede ver esto?
audience-names = { $first } y { $last }
audience-comma = { ", " }
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } personas
    }
audience-people-on-pods = { $people } en { $pods } pods
audience-reach-public = Cualquiera en internet puede ver esto, con o sin cuenta.
audience-reach-limited = Solo verán esto las personas de los aspectos que elijas.
audience-reach-chosen = Solo verán esto las personas de { $aspects }: { $people }.
audience-reach-all = Solo verán esto las personas con las que compartes: { $people }.
audience-reach-who = ¿Quiénes son?
audience-reach-unreachable =
    { $count ->
        [one] No se puede llegar a 1 persona: su pod no responde desde hace mucho tiempo.
       *[other] No se puede llegar a { $count } personas: sus pods no responden desde hace mucho tiempo.
    }
audience-reach-nobody = Nadie todavía: elige al menos un aspecto.
