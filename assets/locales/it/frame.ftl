# Intorno a ogni pagina

frame-language = Italiano
frame-direction = ltr

frame-skip = Vai al contenuto
frame-nav = Menu principale
frame-bar = Accesso rapido
frame-write = Scrivi
frame-stream = Stream
frame-aspects = I miei aspetti
frame-notifications = Notifiche
frame-conversations = Conversazioni
frame-contacts = Contatti
frame-search = Cerca
frame-public = Pubblico
frame-tags = Tag seguiti
frame-me = La mia pagina
frame-profile = Modifica profilo
frame-settings = Impostazioni
frame-help = Aiuto
frame-more = Altro
frame-sign-in = Accedi
frame-leaving = Il tuo account sta per chiudersi
frame-sign-out = Esci
frame-network = Informazioni su diaspora*
frame-dismiss = Chiudi
frame-ask-yes = Sì
frame-ask-no = Annulla
frame-unread =
    { $count ->
        [one] 1 notifica non letta
       *[other] { $count } notifiche non lette
    }
frame-unread-messages =
    { $count ->
        [one] 1 messaggio non letto
       *[other] { $count } messaggi non letti
    }
frame-new-posts =
    { $count ->
        [one] 1 nuovo post
       *[other] { $count } nuovi post
    }
frame-new-posts-more = Più di { $count } nuovi post

frame-to-stream = Allo stream
frame-lost = Qui non c’è niente
frame-lost-words = Forse è stato eliminato, o solo alcune persone possono vederlo. Se è stato condiviso con te, prima accedi.
frame-forbidden = Questo non puoi farlo
frame-too-large = È troppo grande
frame-too-large-words = Torna indietro e invia meno cose alla volta. Quello che hai scritto c’è ancora.
frame-stale = Questo modulo non è stato accettato
frame-stale-words = La pagina è rimasta aperta troppo a lungo, o veniva da altrove. Torna indietro, ricaricala e invia di nuovo.
frame-too-often = Troppi tentativi
frame-too-often-words = Aspetta qualche minuto, poi riprova.
frame-broken = Il pod non ci è riuscito
frame-broken-words = L’errore è nostro ed è stato annotato. Torna indietro e riprova; quello che hai scritto c’è ancora.
frame-top = Torna in cima
