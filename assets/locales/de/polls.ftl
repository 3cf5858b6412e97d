# Eine Frage, die ein Beitrag stellt

polls-poll = Umfrage
polls-vote = Abstimmen
polls-results = Ergebnis zeigen
polls-result =
    { $count ->
        [one] 1 Stimme
       *[other] { $count } Stimmen
    } · { $percent } %
polls-votes =
    { $count ->
        [0] Noch hat niemand abgestimmt
        [one] 1 Person hat abgestimmt
       *[other] { $count } Personen haben abgestimmt
    }
polls-own = Deine Stimme

polls-question = Frage
polls-answer = Antwort { $count }

polls-add = Noch eine Antwort
polls-remove = Diese Antwort entfernen
polls-end = Offen für
polls-no-end = beliebig lange
polls-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
polls-end-hint = Danach stimmt hier niemand mehr ab, und das Ergebnis steht. Andere Pods wissen nichts von dem Ende; spätere Stimmen von dort zählen hier nicht.
polls-ends = Offen bis { $time }
polls-ended = Beendet { $time }
polls-over = Diese Umfrage ist beendet.

polls-question-missing = Eine Umfrage braucht eine Frage.
polls-question-too-long = Die Frage ist zu lang: höchstens 255 Zeichen.
polls-answers-missing = Eine Umfrage braucht mindestens zwei Antworten.
polls-answers-too-many = Eine Umfrage hat höchstens 100 Antworten.
polls-answer-too-long = Eine Antwort ist zu lang: höchstens 255 Zeichen.
polls-answer-missing = Wähle erst eine Antwort aus.
