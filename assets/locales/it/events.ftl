# Un evento annunciato da un post

events-event = Evento
events-counts =
    { $accepted ->
        [0] Ancora nessun partecipante
        [one] 1 partecipa
       *[other] { $accepted } partecipano
    }{ $tentative ->
        [0] {""}
       *[other] , { $tentative } forse
    }{ $declined ->
        [0] {""}
       *[other] , { $declined } no
    }
events-accept = Partecipo
events-perhaps = Forse
events-decline = Non partecipo

events-summary-missing = Un evento ha bisogno di un nome.
events-summary-too-long = Il nome dell’evento è troppo lungo: al massimo 255 caratteri.
events-description-too-long = La descrizione dell’evento è troppo lunga: al massimo 65.535 caratteri.
events-address-too-long = Il luogo dell’evento è troppo lungo: al massimo 255 caratteri.
events-start-missing = Indica quando comincia l’evento.
events-end-unreadable = Indica quando finisce l’evento, oppure lascia vuoto.
events-end-too-early = L’evento finisce prima di cominciare.
events-timezone-unknown = Un fuso orario si scrive come Europe/Rome.
events-status-missing = Di’ se partecipi.
