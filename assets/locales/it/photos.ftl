# Foto: nei post, sulle loro pagine, mentre si scrive e come immagine del profilo

photos-count =
    { $count ->
        [one] 1 immagine
       *[other] { $count } immagini
    }
photos-rest =
    { $count ->
        [one] 1 altra immagine
       *[other] Altre { $count } immagini
    }
photos-undescribed = Immagine senza descrizione
photos-undescribed-of = Immagine { $number } di { $count }, senza descrizione
photos-alt = ALT
photos-alt-show = Che cosa mostra questa immagine

photos-steps = Immagini
photos-previous = Precedente
photos-next = Successiva
photos-close = Chiudi
photos-light-box = Immagine
photos-place = { $number } di { $count }
photos-page = Pagina di questa immagine
photos-to-post = Torna al post
photos-to-all = Tutte le immagini
photos-words = Descrizione
photos-words-hint = Che cosa mostra? Per chi non può vederla.
photos-words-save = Salva descrizione
photos-to-profile = Usa come immagine del profilo
photos-delete = Elimina
photos-delete-ask = Eliminare questa immagine? Sparisce per tutti.

photos-tabs = Su questa pagina
photos-tab-posts = Post
photos-tab = Immagini
photos-older = Immagini precedenti
photos-none = Ancora nessuna immagine
photos-none-words = Qui appaiono le immagini che puoi vedere.

photos-attached = Immagini di questo post
photos-add = Immagini
photos-add-chosen = Aggiungi immagini
photos-describe = Descrivi ogni immagine per chi non può vederla.
photos-earlier = Sposta prima
photos-later = Sposta dopo
photos-remove = Togli
photos-cancel = Annulla
photos-again = Riprova
photos-sending = Invio in corso
photos-waiting = Il post parte appena arrivano le immagini
photos-added = È stata aggiunta un’immagine.
photos-removed = L’immagine è stata tolta.
photos-moved = Ora è l’immagine { $place } di { $count }.
photos-lost = Questa immagine non è arrivata. Forse è caduta la connessione.

photos-profile = Immagine del profilo
photos-profile-words = Chiunque può vedere questa immagine.
photos-profile-choose = Scegli un’immagine
photos-profile-other = Un’altra immagine
photos-profile-save = Salva
photos-profile-remove = Togli l’immagine
photos-crop = Scegli la parte da mostrare
photos-crop-square = La parte da mostrare
photos-crop-hint = I cursori stabiliscono posizione e dimensioni del quadrato.
photos-crop-by-hand = Oppure trascinalo sull’immagine; le frecce lo spostano, più e meno ne cambiano le dimensioni.
photos-crop-left = Da sinistra
photos-crop-top = Dall’alto
photos-crop-side = Dimensioni

photos-too-many = Un post contiene al massimo 20 immagini.
photos-too-large = Questo file è troppo grande: al massimo 32 MB.
photos-described = La descrizione è salvata.
photos-text-too-long = Una descrizione contiene al massimo 2.000 caratteri.
photos-unreadable = HEIC e AVIF non si possono leggere qui. Salva l’immagine come JPEG e invia quella.
photos-not-a-picture = Questa non è un’immagine che si possa leggere qui. JPEG, PNG, GIF e WebP vanno bene.
photos-too-many-pixels = Questa immagine ha troppi pixel. Riducila e inviala di nuovo.
photos-too-many-frames = Questa immagine si muove troppo a lungo: ha troppi fotogrammi.
photos-broken = Questo file è danneggiato o incompleto. Ne esiste un’altra copia?
photos-pending-too-many = Cento immagini aspettano già di essere condivise. Prima condividine o togline qualcuna.
photos-gone = Questa immagine non c’è più. Aggiungila di nuovo.
photos-not-shared = Le immagini di questo post non sono più condivise con te.
photos-not-yours = Può farlo solo la persona a cui appartiene l’immagine.
photos-by = Immagini di { $name }
photos-of-post = Un post di immagini
