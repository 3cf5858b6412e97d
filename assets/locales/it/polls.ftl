# Una domanda posta da un post

polls-poll = Sondaggio
polls-vote = Vota
polls-results = Mostra i risultati
polls-result =
    { $count ->
        [one] 1 voto
       *[other] { $count } voti
    } · { $percent }%
polls-votes =
    { $count ->
        [0] Ancora nessun voto
        [one] Ha votato 1 persona
       *[other] Hanno votato { $count } persone
    }
polls-own = Il tuo voto

polls-question = Domanda
polls-answer = Risposta { $count }

polls-add = Un’altra risposta
polls-remove = Togli questa risposta
polls-end = Aperto per
polls-no-end = tutto il tempo che vuoi
polls-days =
    { $count ->
        [one] 1 giorno
       *[other] { $count } giorni
    }
polls-end-hint = Dopo, qui non vota più nessuno e il risultato è definitivo. Gli altri pod non conoscono la scadenza; i voti che arrivano più tardi da lì non contano qui.
polls-ends = Scadenza: { $time }
polls-ended = Concluso: { $time }
polls-over = Questo sondaggio è concluso.

polls-question-missing = Un sondaggio ha bisogno di una domanda.
polls-question-too-long = La domanda è troppo lunga: al massimo 255 caratteri.
polls-answers-missing = Un sondaggio ha bisogno di almeno due risposte.
polls-answers-too-many = Un sondaggio ha al massimo 100 risposte.
polls-answer-too-long = Una risposta è troppo lunga: al massimo 255 caratteri.
polls-answer-missing = Prima scegli una risposta.
