# Chi può vedere una cosa

audience-public = Pubblico
audience-limited = Limitato
audience-all = Tutti gli aspetti
audience-who = Chi può vederlo?
audience-names = { $first } e { $last }
audience-comma = { ", " }
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } persone
    }
audience-people-on-pods = { $people } su { $pods } pod
audience-reach-public = Chiunque su internet può vederlo, con o senza account.
audience-reach-limited = Lo vedranno solo le persone negli aspetti che scegli.
audience-reach-chosen = Lo vedranno solo le persone in { $aspects }: { $people }.
audience-reach-all = Lo vedranno solo le persone con cui condividi: { $people }.
audience-reach-who = Chi sono?
audience-reach-unreachable =
    { $count ->
        [one] 1 persona non è raggiungibile: il suo pod non risponde da molto tempo.
       *[other] { $count } persone non sono raggiungibili: i loro pod non rispondono da molto tempo.
    }
audience-reach-nobody = Ancora nessuno: scegli almeno un aspetto.
