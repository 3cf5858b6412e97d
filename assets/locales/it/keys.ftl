# Tasti singoli

keys-title = Tastiera
keys-words = Nelle pagine con dei post ci sono scorciatoie con un solo tasto. Mentre scrivi non fanno niente, e puoi disattivarle nelle impostazioni.
keys-key = Tasto
keys-does = Che cosa fa
keys-next = Va al post successivo
keys-previous = Va al post precedente
keys-comment = Commenta il post
keys-like = Mette o toglie “Mi piace”
keys-reshare = Ricondivide il post
keys-more = Mostra il post intero, o ciò che è coperto
keys-open = Apre la pagina del post
keys-help = Mostra questo elenco
keys-settings = Attivale o disattivale
keys-close = Chiudi
keys-page = Come pagina
keys-links = Apri qui i link diaspora*
keys-links-words = Il browser ti chiederà se aprire su questo pod i link web+diaspora.
