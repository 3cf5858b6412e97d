# Een evenement dat een bericht aankondigt

events-event = Evenement
events-counts =
    { $accepted ->
        [0] Nog niemand komt
        [one] 1 komt
       *[other] { $accepted } komen
    }{ $tentative ->
        [0] {""}
       *[other] , { $tentative } misschien
    }{ $declined ->
        [0] {""}
       *[other] , { $declined } niet
    }
events-accept = Ik kom
events-perhaps = Misschien
events-decline = Ik kom niet

events-summary-missing = Een evenement heeft een naam nodig.
events-summary-too-long = De naam van het evenement is te lang: hoogstens 255 tekens.
events-description-too-long = De beschrijving van het evenement is te lang: hoogstens 65.535 tekens.
events-address-too-long = De plaats van het evenement is te lang: hoogstens 255 tekens.
events-start-missing = Zeg wanneer het evenement begint.
events-end-unreadable = Zeg wanneer het evenement eindigt, of laat het weg.
events-end-too-early = Het evenement eindigt voordat het begint.
events-timezone-unknown = Een tijdzone schrijf je als Europe/Amsterdam.
events-status-missing = Laat weten of je komt.
