# Un archivio: che cosa contiene, e la sua copia leggibile

archives-made = aggiornato: { $date }
archives-posts =
    { $count ->
        [0] Nessun post
        [one] 1 post
       *[other] { $count } post
    }
archives-limited =
    { $count ->
        [one] a 1 persona
       *[other] a { $count } persone
    }
archives-photo = Un’immagine non inclusa in questa copia.

archives-readme = Tutto quello che appartiene a { $id }.
archives-readme-keep = Tieni questo file per te: contiene la chiave privata dell’account e messaggi che altre persone hanno scritto in confidenza.
archives-readme-readable = Pagine da leggere in un browser, se sono state richieste.
archives-readme-diaspora = L’archivio (versione 2.0) che ogni pod diaspora* accetta.
archives-readme-photos = Le immagini, nella forma che lo accompagna, se sono state richieste.
archives-readme-seedpod = Ciò che un archivio del genere tralascia: conversazioni, notifiche, chi ha ricevuto quale post, le risposte degli altri, impostazioni. Gli orari sono in secondi dal 1970 (UTC).
archives-readme-elsewhere = I post come outbox ActivityStreams e gli elenchi come CSV, per altre reti.
archives-readme-manifest = Tutti i file con dimensioni e somme di controllo SHA-256.
