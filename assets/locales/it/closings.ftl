# Chiudere il proprio account

closings-title = Chiudi il tuo account
closings-no-way-back = Una volta chiuso non si torna indietro: nessuno può ripristinare un account chiuso, e il suo nome non torna mai libero.
closings-goes = Questo sparisce, qui e, appena ne hanno notizia, sugli altri pod:
closings-goes-posts = i tuoi post con tutto quello che c’è sotto, e le tue immagini
closings-goes-contacts = i tuoi contatti e aspetti, e l’elenco di chi ignori
closings-goes-profile = il tuo profilo, il tuo indirizzo e-mail, le impostazioni, le notifiche, il link d’invito
closings-stays = Questo resta:
closings-stays-answers = i commenti e i “Mi piace” sotto i post degli altri e i messaggi che hai inviato, sotto un nome vuoto
closings-stays-name = il tuo ID diaspora*, perché nessuno possa spacciarsi per te
closings-stays-elsewhere = le copie sui pod che non rispettano le regole o che non si possono raggiungere
closings-when = Quando
closings-in-days = { $count ->
    [0] Subito
    [one] Tra { $count } giorno
   *[other] Tra { $count } giorni
}
closings-grace = Esci subito da tutti i browser. Fino a quel giorno puoi accedere e tenere il tuo account; per gli altri resta tutto com’è.
closings-days-wrong = Scegli uno dei tempi proposti.
closings-do = Chiudi il mio account
closings-ask = Chiudere il tuo account? Esci da tutti i browser e ottieni una ricevuta.
closings-needed-title = Questo pod ha bisogno di te
closings-to-settings = Alle impostazioni
closings-needed = Solo tu gestisci questo pod, e qui vivono altre persone. Prima nomina qualcun altro podmin.
closings-already = Questo account è già chiuso.

# Tra la richiesta e la chiusura
closings-decide-title = Il tuo account sta per chiudersi
closings-decide = Chiusura prevista: { $when }.
closings-rests = Fino ad allora gli altri ti vedono come prima, e tutto è conservato. Intanto non puoi usarlo: prima decidi.
closings-keep = Tieni il mio account
closings-kept = Il tuo account resta.
closings-take = Porta i tuoi dati con te
closings-take-words = Un archivio di tutto ciò che è tuo, da conservare o da portare su un altro pod.
closings-take-do = Ai tuoi dati
closings-now = Chiudilo adesso
closings-now-words = Non si torna indietro. Ottieni una nuova ricevuta; quella che hai non vale più.
closings-now-do = Chiudi adesso il mio account
closings-ask-now = Chiudere adesso il tuo account, per sempre? Tutto quello che hai scritto nei post sparisce.

# La ricevuta
closings-receipt = Ricevuta di chiusura di un account
closings-waits = Chiusura prevista: { $when }.
closings-closing = L’account si sta chiudendo in questo momento.
closings-closed = Account chiuso: { $when }.
closings-sign-in = Fino ad allora la persona a cui appartiene può accedere e tenerlo.
closings-account = L’account
closings-id = ID diaspora*
closings-asked = Richiesta
closings-will-go = Che cosa verrà eliminato
closings-gone = Che cosa è stato eliminato
closings-posts = Post
closings-photos = Foto
closings-contacts = Contatti
closings-rest = Profilo, indirizzo e-mail, impostazioni, notifiche
closings-all = tutto
closings-nameless = Che cosa resta, sotto un nome vuoto
closings-comments = Commenti sotto i post degli altri
closings-messages = Messaggi ad altri
closings-pods = Altri pod
closings-pods-then = Altri pod, a chiusura avvenuta
closings-pods-all = Da avvisare
closings-pods-reached = Avvisati
closings-pods-waiting = Ancora da raggiungere
closings-pods-given-up = Consegna abbandonata
closings-address = A che punto è
closings-address-words = Questo indirizzo lo mostra a chiunque lo abbia, senza account. Funziona almeno fino a questa data: { $when }. Tienilo per te.
closings-download = Scarica come testo
