# Reacties onder een bericht

comments-title = Reacties
comments-earlier =
    { $count ->
        [one] 1 eerdere reactie tonen
       *[other] { $count } eerdere reacties tonen
    }
comments-write = Schrijf een reactie
comments-send = Reageren
comments-delete = Verwijderen
comments-reply = Antwoorden
comments-reply-to = antwoord aan { $name }
comments-replying = Je antwoord aan { $name }
comments-no-reply = Toch geen antwoord
comments-edit = Bewerken
comments-edit-title = Reactie bewerken
comments-delete-ask = Deze reactie verwijderen? Ze verdwijnt voor iedereen.

comments-not-yours = Alleen wie de reactie of het bericht heeft geschreven, kan een reactie verwijderen.
comments-not-yours-to-edit = Alleen wie een reactie heeft geschreven, kan die bewerken.
comments-text-missing = Schrijf eerst iets.
comments-text-too-long = Deze reactie is te lang: hoogstens 65.535 tekens.
comments-ignored =
    { $count ->
        [one] 1 reactie van iemand die je negeert
       *[other] { $count } reacties van mensen die je negeert
    }
