# Una pregunta que hace una publicación

polls-poll = Encuesta
polls-vote = Votar
polls-results = Ver el resultado
polls-result =
    { $count ->
        [one] 1 voto
       *[other] { $count } votos
    } · { $percent } %
polls-votes =
    { $count ->
        [0] Nadie ha votado todavía
        [one] Ha votado 1 persona
       *[other] Han votado { $count } personas
    }
polls-own = Tu voto

polls-question = Pregunta
polls-answer = Respuesta { $count }

polls-add = Otra respuesta
polls-remove = Quitar esta respuesta
polls-end = Abierta durante
polls-no-end = el tiempo que quieras
polls-days =
    { $count ->
        [one] 1 día
       *[other] { $count } días
    }
polls-end-hint = Después ya nadie vota aquí, y el resultado no cambia. Los otros pods no saben de este final; los votos que lleguen de allí más tarde no cuentan aquí.
polls-ends = Abierta hasta el { $time }
polls-ended = Terminó el { $time }
polls-over = Esta encuesta ha terminado.

polls-question-missing = Una encuesta necesita una pregunta.
polls-question-too-long = La pregunta es demasiado larga: 255 caracteres como máximo.
polls-answers-missing = Una encuesta necesita al menos dos respuestas.
polls-answers-too-many = Una encuesta tiene 100 respuestas como máximo.
polls-answer-too-long = Una respuesta es demasiado larga: 255 caracteres como máximo.
polls-answer-missing = Elige una respuesta primero.
