# Le persone e che cosa raccontano di sé

people-edit = Modifica profilo
people-looked-lately = Abbiamo chiesto al suo pod qualche minuto fa: quello che ha detto è qui.
people-more = Altro
people-look-again = Chiedi di nuovo il suo profilo
people-looking-again = Richiesto. Tra un momento sarà qui quello che ne dice il suo pod.
people-picture = Cambia immagine
people-moved = Arriva da { $id }
people-location = Luogo
people-gender = Genere
people-birthday = Compleanno
people-birthday-day = Giorno
people-birthday-month = Mese
people-birthday-year = Anno
people-month =
    { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    }
people-day = { $day } { $month }
people-day-and-year = { $day } { $month } { $year }
people-for-everybody = Per tutti
people-for-contacts = Per le persone con cui condividi
people-first-name = Nome
people-last-name = Cognome
people-tags = Tag che ti descrivono
people-tags-hint = Fino a cinque, per esempio #giardinaggio #coro
people-bio = Su di te
people-bio-hint = Qui funziona il Markdown.
people-public-details = Rendi pubbliche queste informazioni
people-public-details-hint = Così può vederle chiunque, con o senza account.
people-searchable = Si può trovare il mio profilo con la ricerca
people-nsfw = I miei post sono spesso sensibili
people-nsfw-hint = Restano coperti finché una persona non sceglie di vederli.
people-save = Salva

people-bio-too-long = Questo testo è troppo lungo: al massimo 65.535 caratteri.
people-line-too-long = Al massimo 255 caratteri.
people-name-invalid = Al massimo 32 caratteri, e niente punto e virgola.
people-too-many-tags = Al massimo cinque tag.
people-saved = Salvato. I tuoi contatti lo vedranno.
people-birthday-invalid = Questo giorno non esiste. L’anno può mancare.
