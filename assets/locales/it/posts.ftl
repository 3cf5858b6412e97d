# Un post, e dove si scrive

posts-by = Un post di { $name }
posts-via = tramite { $provider }
posts-shield = Può turbare, avverte chi l’ha scritto.
posts-shield-show = Mostra
posts-shield-hide = Copri
posts-whole = Post intero
posts-comment = Commenta
posts-edited = modificato
posts-edit = Modifica
posts-edit-title = Modifica post
posts-edit-words = Il tuo testo
posts-edit-hint = Chi l’ha ricevuto riceve il nuovo testo, e vede che è stato modificato. I pod che non conoscono le modifiche continuano a mostrare quello vecchio.
posts-edit-save = Salva
posts-place = Luogo:
posts-more = Altro
posts-link = Link a questo post
posts-subscribe = Avvisami di quello che succede qui
posts-unsubscribe = Non avvisarmi più
posts-quiet = Non ricevi più notifiche di questo post. Puoi ripristinarle dal suo menu.
posts-heard = Ricevi notifica di quello che succede a questo post.
posts-delete = Elimina
posts-delete-ask = Eliminare questo post? Sparisce per tutti, insieme ai commenti.
posts-write = Che cosa vuoi condividere?
posts-preview = Anteprima
posts-send = Condividi

posts-audience-missing = Scegli chi può vederlo.
posts-not-yours = Può eliminare un post solo chi l’ha scritto.
posts-not-yours-to-edit = Può modificare un post solo chi l’ha scritto.
posts-embed-invalid = Un link ha bisogno di un indirizzo web, di un titolo di al massimo 255 caratteri e di una descrizione di al massimo 65.535.
posts-text-missing = Scrivi qualcosa, o aggiungi un’immagine.
posts-text-too-long = Questo post è troppo lungo: al massimo 65.535 caratteri.
posts-back = Al post
posts-people-all = Mostra tutti ({ $count })
