# Messaggi privati

conversations-title = Conversazioni
conversations-back = Tutte le conversazioni
conversations-new = Nuova conversazione
conversations-empty = Ancora niente qui
conversations-empty-words = Scrivi in privato alle persone con cui condividi e che condividono con te.
conversations-older = Precedenti
conversations-newest = Agli ultimi messaggi
conversations-said = { $name }: { $text }
conversations-you = Tu
conversations-messages =
    { $count ->
        [one] 1 messaggio
       *[other] { $count } messaggi
    }
conversations-unread =
    { $count ->
        [one] 1 nuovo messaggio
       *[other] { $count } nuovi messaggi
    }
conversations-readers = Solo tu e { $who } potete leggerla
conversations-alone = Tutti gli altri se ne sono andati
conversations-new-from-here = Nuovi
conversations-to-new = Al primo messaggio nuovo
conversations-edited = modificato
conversations-list = Messaggi
conversations-answer = Scrivi una risposta
conversations-send = Invia
conversations-write-to = Messaggio
conversations-leave = Abbandona
conversations-leave-ask = Abbandonare questa conversazione? Per te sparisce, e i nuovi messaggi non ti arrivano più. Agli altri resta.
conversations-left = Hai abbandonato la conversazione.
conversations-sent = Il tuo messaggio è partito.
conversations-to = A
conversations-to-hint = Persone con cui condividi e che condividono con te. Tutte possono leggere ogni messaggio.
conversations-to-filter = Filtra per nome
conversations-subject = Oggetto
conversations-subject-hint = Se lo lasci vuoto, valgono le prime parole del tuo messaggio.
conversations-text = Messaggio
conversations-text-hint = Qui funziona il Markdown.
conversations-no-contacts = Ancora nessuno a cui scrivere
conversations-no-contacts-words = Puoi scrivere alle persone con cui condividi e che condividono con te.

conversations-nobody = Scegli a chi scrivere.
conversations-too-many = Sono troppe persone: in una conversazione c’è posto per 200, contando anche te.
conversations-not-mutual = Puoi scrivere solo a persone con cui condividi e che condividono con te.
conversations-subject-too-long = Questo oggetto è troppo lungo: al massimo 255 caratteri.
conversations-text-missing = Prima scrivi qualcosa.
conversations-text-too-long = Questo messaggio è troppo lungo: al massimo 65.535 caratteri.
