# Een vraag die een bericht stelt

polls-poll = Peiling
polls-vote = Stemmen
polls-results = Uitslag tonen
polls-result =
    { $count ->
        [one] 1 stem
       *[other] { $count } stemmen
    } · { $percent }%
polls-votes =
    { $count ->
        [0] Nog niemand heeft gestemd
        [one] 1 persoon heeft gestemd
       *[other] { $count } personen hebben gestemd
    }
polls-own = Je stem

polls-question = Vraag
polls-answer = Antwoord { $count }

polls-add = Nog een antwoord
polls-remove = Dit antwoord weghalen
polls-end = Open voor
polls-no-end = zo lang je wilt
polls-days =
    { $count ->
        [one] 1 dag
       *[other] { $count } dagen
    }
polls-end-hint = Daarna stemt hier niemand meer, en staat de uitslag vast. Andere pods weten niet van het einde; latere stemmen van daar tellen hier niet.
polls-ends = Open tot { $time }
polls-ended = Gesloten { $time }
polls-over = Deze peiling is gesloten.

polls-question-missing = Een peiling heeft een vraag nodig.
polls-question-too-long = De vraag is te lang: hoogstens 255 tekens.
polls-answers-missing = Een peiling heeft minstens twee antwoorden nodig.
polls-answers-too-many = Een peiling heeft hoogstens 100 antwoorden.
polls-answer-too-long = Een antwoord is te lang: hoogstens 255 tekens.
polls-answer-missing = Kies eerst een antwoord.
