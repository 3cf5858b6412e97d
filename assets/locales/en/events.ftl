# An event that a post announces

events-event = Event
events-counts =
    { $accepted ->
        [0] Nobody is coming yet
       *[other] { $accepted } coming
    }{ $tentative ->
        [0] {""}
       *[other] , { $tentative } perhaps
    }{ $declined ->
        [0] {""}
       *[other] , { $declined } not coming
    }
events-accept = Coming
events-perhaps = Perhaps
events-decline = Not coming

events-summary-missing = An event needs a name.
events-summary-too-long = The name of the event is too long: at most 255 characters.
events-description-too-long = The description of the event is too long: at most 65,535 characters.
events-address-too-long = The place of the event is too long: at most 255 characters.
events-start-missing = Say when the event begins.
events-end-unreadable = Say when the event ends, or leave it out.
events-end-too-early = The event ends before it begins.
events-timezone-unknown = A time zone is written like Europe/Berlin.
events-status-missing = Say whether you come.
