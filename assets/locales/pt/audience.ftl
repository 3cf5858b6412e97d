# Quem pode ver uma coisa

audience-public = Público
audience-limited = Limitado
audience-all = Todos os aspectos
audience-who = Quem pode ver isto?
audience-names = { $first } e { $last }
audience-comma = { ", " }
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
audience-people-on-pods = { $people } em { $pods } pods
audience-reach-public = Qualquer pessoa na internet pode ver isto, com ou sem conta.
audience-reach-limited = Só as pessoas nos aspectos que você escolher verão isto.
audience-reach-chosen = Só as pessoas em { $aspects } verão isto: { $people }.
audience-reach-all = Só as pessoas com quem você compartilha verão isto: { $people }.
audience-reach-who = Quem são?
audience-reach-unreachable =
    { $count ->
        [one] Não é possível alcançar { $count } pessoa: o pod dela não responde há muito tempo.
       *[other] Não é possível alcançar { $count } pessoas: os pods delas não respondem há muito tempo.
    }
audience-reach-nobody = Ninguém ainda: escolha pelo menos um aspecto.
