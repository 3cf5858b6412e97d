# Uma pergunta feita por um post

polls-poll = Enquete
polls-vote = Votar
polls-results = Mostrar o resultado
polls-result =
    { $count ->
        [one] { $count } voto
       *[other] { $count } votos
    } · { $percent }%
polls-votes =
    { $count ->
        [0] Ninguém votou ainda
        [one] { $count } pessoa votou
       *[other] { $count } pessoas votaram
    }
polls-own = Seu voto

polls-question = Pergunta
polls-answer = Resposta { $count }

polls-add = Outra resposta
polls-remove = Remover esta resposta
polls-end = Aberta por
polls-no-end = quanto tempo quiser
polls-days =
    { $count ->
        [one] { $count } dia
       *[other] { $count } dias
    }
polls-end-hint = Depois disso ninguém mais vota aqui, e o resultado é definitivo. Outros pods não sabem do fim; votos que vierem de lá mais tarde não contam aqui.
polls-ends = Aberta até { $time }
polls-ended = Terminou em { $time }
polls-over = Esta enquete terminou.

polls-question-missing = Uma enquete precisa de uma pergunta.
polls-question-too-long = A pergunta é longa demais: no máximo 255 caracteres.
polls-answers-missing = Uma enquete precisa de pelo menos duas respostas.
polls-answers-too-many = Uma enquete tem no máximo 100 respostas.
polls-answer-too-long = Uma resposta é longa demais: no máximo 255 caracteres.
polls-answer-missing = Primeiro escolha uma resposta.
