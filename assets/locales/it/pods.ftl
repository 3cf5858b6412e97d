# La pagina del podmin sugli altri pod

pods-title = Altri pod
pods-words = Ogni pod incontrato da qualcuno qui riceve una visita al giorno. Se uno non risponde per due settimane, non gli si invia più niente finché non torna a rispondere.
pods-none = Nessun altro pod è noto
pods-none-words = Appena qualcuno qui trova una persona altrove, il suo pod appare qui.
pods-more = Mostra altri pod
pods-fine = Risponde
pods-unvisited = Non ancora visitato
pods-failing = In difficoltà; prima volta: { $since }
pods-asleep = Dorme, senza risposta, e non riceve niente finché non risponde; prima volta: { $since }
pods-people =
    { $count ->
        [0] nessuna persona nota lì
        [one] 1 persona nota lì
       *[other] { $count } persone note lì
    }
pods-waiting =
    { $count ->
        [one] 1 messaggio in attesa
       *[other] { $count } messaggi in attesa
    }
pods-checked = visitato: { $when }
pods-check = Controlla ora
pods-checking = Il controllo è in corso. Ricarica la pagina tra un momento.
pods-refused = Chiavi rifiutate
pods-refused-words = I pod di queste persone ora indicano per loro una chiave diversa da quella nota qui. Niente di ciò che è firmato con quella chiave viene accettato: potrebbe essere di qualcun altro. Se il loro pod è stato reinstallato, chiedilo a loro per una via diversa da questa rete; lì serve loro un nuovo ID. Se non le conosci, non c’è niente da fare.
pods-refused-how =
    { $times ->
        [one] Rifiutata una volta: { $last }
       *[other] Rifiutata { $times } volte, la prima: { $first }, l’ultima: { $last }
    }{ $keys ->
        [one] .
       *[other] , con { $keys } chiavi diverse.
    }
pods-forget = Dimentica
pods-forgotten = Dimenticato. Se succede di nuovo, ricompare qui.
pods-refused-count =
    { $count ->
        [one] La chiave di 1 persona è stata rifiutata
       *[other] Le chiavi di { $count } persone sono state rifiutate
    }
