# Aspetti

aspects-first-family = Famiglia
aspects-first-friends = Amici
aspects-first-work = Lavoro
aspects-first-acquaintances = Conoscenti

aspects-title = I tuoi aspetti
aspects-words = Un aspetto è un gruppo di persone che conosci solo tu. Chi ne fa parte riceve ciò che condividi con quell’aspetto.
aspects-new = Nuovo aspetto
aspects-add = Aggiungi
aspects-name = Nome dell’aspetto
aspects-rename = Rinomina
aspects-people =
    { $count ->
        [one] 1 persona
       *[other] { $count } persone
    }
aspects-up = Sposta in alto
aspects-delete = Elimina
aspects-choose = Quali aspetti mostrare
aspects-show = Mostra
aspects-manage = Modifica gli aspetti

aspects-name-missing = Dai un nome all’aspetto.
aspects-name-taken = Hai già un aspetto con questo nome.
aspects-name-too-long = Un nome ha al massimo 20 caratteri.
aspects-added = L’aspetto è pronto.
aspects-renamed = L’aspetto ha il suo nuovo nome.
aspects-deleted = L’aspetto è stato eliminato.
aspects-too-many = Hai già il numero massimo di aspetti.
