# Ein Termin, den ein Beitrag ankündigt

events-event = Termin
events-counts =
    { $accepted ->
        [0] Noch kommt niemand
        [one] 1 kommt
       *[other] { $accepted } kommen
    }{ $tentative ->
        [0] {""}
       *[other] , { $tentative } vielleicht
    }{ $declined ->
        [0] {""}
       *[other] , { $declined } nicht
    }
events-accept = Ich komme
events-perhaps = Vielleicht
events-decline = Ich komme nicht

events-summary-missing = Ein Termin braucht einen Namen.
events-summary-too-long = Der Name des Termins ist zu lang: höchstens 255 Zeichen.
events-description-too-long = Die Beschreibung des Termins ist zu lang: höchstens 65.535 Zeichen.
events-address-too-long = Der Ort des Termins ist zu lang: höchstens 255 Zeichen.
events-start-missing = Sag, wann der Termin beginnt.
events-end-unreadable = Sag, wann der Termin endet, oder lass es weg.
events-end-too-early = Der Termin endet, bevor er beginnt.
events-timezone-unknown = Eine Zeitzone schreibt sich wie Europe/Berlin.
events-status-missing = Sag, ob du kommst.
