# Dove è arrivato un post, per chi l’ha scritto

deliveries-title = Dove è arrivato
deliveries-post = Il post
deliveries-reached =
    { $count ->
        [one] Arrivato su { $reached } pod di 1
       *[other] Arrivato su { $reached } pod di { $count }
    }
deliveries-none = Non è andato su altri pod
deliveries-none-words = Nessuno dei destinatari vive altrove, oppure il post è più vecchio dei registri di questo pod.
deliveries-taken = Arrivato: { $when }
deliveries-waiting = In viaggio, inviato: { $when }
deliveries-given-up = Consegna abbandonata: { $when }
deliveries-recalled = Eliminazione richiesta: { $when }
deliveries-tries =
    { $count ->
        [one] 1 tentativo
       *[other] { $count } tentativi
    }
deliveries-next = prossimo tentativo: { $when }
