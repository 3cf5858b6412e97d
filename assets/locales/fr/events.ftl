# Un événement annoncé par une publication

events-event = Événement
events-counts =
    { $accepted ->
        [0] Personne ne vient pour l’instant
        [one] { $accepted } personne vient
       *[other] { $accepted } personnes viennent
    }{ $tentative ->
        [0] {""}
       *[other] , { $tentative } peut-être
    }{ $declined ->
        [0] {""}
        [one] , { $declined } ne vient pas
       *[other] , { $declined } ne viennent pas
    }
events-accept = Je viens
events-perhaps = Peut-être
events-decline = Je ne viens pas

events-summary-missing = Un événement a besoin d’un nom.
events-summary-too-long = Le nom de l’événement est trop long : 255 caractères au plus.
events-description-too-long = La description de l’événement est trop longue : 65 535 caractères au plus.
events-address-too-long = Le lieu de l’événement est trop long : 255 caractères au plus.
events-start-missing = Dis quand l’événement commence.
events-end-unreadable = Dis quand l’événement finit, ou laisse vide.
events-end-too-early = L’événement finit avant de commencer.
events-timezone-unknown = Un fuseau horaire s’écrit comme Europe/Paris.
events-status-missing = Dis si tu viens.
