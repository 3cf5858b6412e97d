# Un evento que anuncia una publicación

events-event = Evento
events-counts =
    { $accepted ->
        [0] De momento no va nadie
        [one] Va 1 persona
       *[other] Van { $accepted }
    }{ $tentative ->
        [0] {""}
       *[other] , { $tentative } quizás
    }{ $declined ->
        [0] {""}
       *[other] , { $declined } no
    }
events-accept = Voy
events-perhaps = Quizás
events-decline = No voy

events-summary-missing = Un evento necesita un nombre.
events-summary-too-long = El nombre del evento es demasiado largo: 255 caracteres como máximo.
events-description-too-long = La descripción del evento es demasiado larga: 65 535 caracteres como máximo.
events-address-too-long = El lugar del evento es demasiado largo: 255 caracteres como máximo.
events-start-missing = Di cuándo empieza el evento.
events-end-unreadable = Di cuándo termina el evento, o déjalo en blanco.
events-end-too-early = El evento termina antes de empezar.
events-timezone-unknown = Una zona horaria se escribe como Europe/Madrid.
events-status-missing = Di si vas.
