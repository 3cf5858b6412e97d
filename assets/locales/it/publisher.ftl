# Dove si scrive: il riquadro dei post e i suoi strumenti

publisher-sensitive = Sensibile
publisher-sensitive-hint = Coperto finché una persona non sceglie di vederlo; aggiunge #nsfw.
publisher-place = Luogo
publisher-place-name = Dove ti trovi
publisher-place-coordinates = Coordinate
publisher-place-hint = Chiamalo come vuoi. Gli altri pod mostrano un luogo solo se ha le coordinate: latitudine, longitudine.
publisher-place-remove = Nessun luogo
publisher-locate = Chiedi al mio browser
publisher-locate-wrong = Il tuo browser non dice dove ti trovi.
publisher-again = Come l’ultima volta: { $audience }
publisher-who = Chi lo vedrà
publisher-back = Torna a scrivere
publisher-unreachable = Non raggiungibile:
publisher-more-people =
    { $count ->
        [one] e un’altra persona
       *[other] e altre { $count } persone
    }
publisher-keep = Conserva come bozza
publisher-look = Anteprima in una nuova scheda
publisher-look-close = Chiudi questa scheda per continuare a scrivere.
publisher-kept = Bozza conservata: { $time }
publisher-kept-said = La tua bozza è conservata.
publisher-discard = Scarta
publisher-discarded = La bozza è stata scartata.
publisher-tools = Formattazione
publisher-bold = Grassetto
publisher-italic = Corsivo
publisher-heading = Titolo
publisher-link = Link
publisher-image = Immagine dal suo indirizzo
publisher-list = Elenco
publisher-numbers = Elenco numerato
publisher-code = Codice
publisher-quote = Citazione
publisher-bookmarklet = Condividi da qualsiasi pagina
publisher-bookmarklet-words = Fai un segnalibro dell’indirizzo qui sotto: trascina il pulsante tra i segnalibri del browser, o copialo in uno nuovo. Su qualsiasi pagina apre il riquadro per scrivere un post, con il titolo, il link e quello che hai selezionato.
publisher-bookmarklet-name = Condividi
publisher-copy = Copia
publisher-copied = Copiato
publisher-mention = Menziona in un post
