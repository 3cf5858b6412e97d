# Condividere, e con chi

contacts-mutual = Condividete a vicenda
contacts-sharing = Condivide con te
contacts-receiving = Condividi con questa persona
contacts-share = Condividi
contacts-which = In quali aspetti?
contacts-told = La persona viene a sapere che condividi con lei, mai in quale aspetto.
contacts-stop-ask = Smettere di condividere con { $name }? Non riceverà più i tuoi post limitati.
contacts-title = Contatti
contacts-sets = Quali contatti
contacts-find = Trova persone
contacts-write-to-all = Scrivi a tutti
contacts-filter = Filtra per nome
contacts-filter-do = Filtra
contacts-empty = Ancora nessuno
contacts-empty-words = Qui appaiono le persone che metti in un aspetto. Cerca qualcuno che conosci, per nome o ID diaspora*.
contacts-more = Altro
contacts-mine = Tutti
contacts-only-sharing = Solo chi condivide con me
contacts-all = In entrambe le direzioni
contacts-aspect-delete = Eliminare l’aspetto { $aspect }?
contacts-aspect-delete-nobody = Nessuno è solo in questo aspetto, quindi continui a condividere con tutti.
contacts-aspect-delete-people =
    { $count ->
        [one] 1 persona è solo in questo aspetto. Smetti di condividere con lei:
       *[other] { $count } persone sono solo in questo aspetto. Smetti di condividere con loro:
    }
contacts-aspect-delete-do = Elimina l’aspetto

contacts-not-with-yourself = Non puoi condividere con il tuo stesso account.
contacts-person-closed = Questa persona se n’è andata.
contacts-in-aspect-already = Questa persona è già in questo aspetto.
