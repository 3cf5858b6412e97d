# I propri dati: una copia da portare via

exports-title = I tuoi dati
exports-take = Portali con te
exports-take-words = Tutto ciò che è tuo su questo pod, in un solo file:
exports-holds = Che cosa contiene
exports-holds-posts = i tuoi post, immagini, commenti, “Mi piace” e voti
exports-holds-others = le risposte degli altri ai tuoi post
exports-holds-private = le tue conversazioni e notifiche
exports-holds-account = il tuo profilo e le impostazioni, i tuoi contatti e aspetti, e chi ignori
exports-for = Conservalo come copia, leggilo senza rete o usalo per trasferirti su un altro pod: ogni pod diaspora* lo accetta, e altre reti ci trovano elenchi e post nella loro forma.
exports-keep = Tieni il file per te. Contiene la chiave che dimostra che tu sei tu, e messaggi che altre persone ti hanno scritto in confidenza.
exports-photos = Con le tue immagini
exports-photos-hint = I loro file, come sono sul pod. Se sono molte, sono la parte più grande.
exports-readable = Con pagine da leggere
exports-readable-hint = I tuoi post e le tue conversazioni come pagine che si aprono in ogni browser.
exports-do = Crea il file
exports-waiting = In attesa del proprio turno
exports-words = Raccolta delle tue parole
exports-photos-done =
    { $count ->
        [one] { $done } immagine di 1
       *[other] { $done } immagini di { $count }
    }
exports-rest = Quasi pronto
exports-leave = Puoi lasciare questa pagina: una notifica ti avvisa quando è pronto.
exports-reload = Ricarica la pagina per vedere a che punto è.
exports-stop = Interrompi
exports-ready = Il tuo file è pronto.
exports-size = Dimensioni
exports-made = Creato
exports-until = Disponibile fino a
exports-with = Contiene
exports-with-all = tutto
exports-with-photos = parole e immagini
exports-with-pages = parole, e pagine da leggere
exports-with-words = parole, senza immagini
exports-missing =
    { $count ->
        [one] Il file di 1 immagine manca su questo pod. Il resto è completo.
       *[other] I file di { $count } immagini mancano su questo pod. Il resto è completo.
    }
exports-download = Scarica
exports-remove = Elimina
exports-removed = Il file è stato eliminato.
exports-anew = Creane uno nuovo
exports-anew-words = Prende il posto di questo, con quello che è successo nel frattempo.
exports-no-room = Sul disco del pod non c’è spazio per il tuo file.
exports-no-room-advice = Avvisa chi gestisce il pod, o prova senza immagini.
exports-broken = Qualcosa sul pod si è rotto mentre il tuo file veniva creato.
exports-broken-advice = Riprova. Se succede di nuovo, avvisa chi gestisce il pod: nel log c’è scritto che cos’è stato.
exports-again = Riprova
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } KB
exports-decimal = { $whole },{ $tenth }
