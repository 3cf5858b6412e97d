# Une question posée par une publication

polls-poll = Sondage
polls-vote = Voter
polls-results = Voir le résultat
polls-result =
    { $count ->
        [one] { $count } voix
       *[other] { $count } voix
    } · { $percent } %
polls-votes =
    { $count ->
        [0] Personne n’a encore voté
        [one] { $count } personne a voté
       *[other] { $count } personnes ont voté
    }
polls-own = Ton vote

polls-question = Question
polls-answer = Réponse { $count }

polls-add = Une autre réponse
polls-remove = Retirer cette réponse
polls-end = Ouvert pendant
polls-no-end = aussi longtemps que tu veux
polls-days =
    { $count ->
        [one] { $count } jour
       *[other] { $count } jours
    }
polls-end-hint = Ensuite, plus personne ne vote ici, et le résultat ne change plus. Les autres pods ne connaissent pas cette fin ; les votes plus tardifs qui en viennent ne comptent pas ici.
polls-ends = Ouvert jusqu’au { $time }
polls-ended = Terminé le { $time }
polls-over = Ce sondage est terminé.

polls-question-missing = Un sondage a besoin d’une question.
polls-question-too-long = La question est trop longue : 255 caractères au plus.
polls-answers-missing = Un sondage a besoin d’au moins deux réponses.
polls-answers-too-many = Un sondage a 100 réponses au plus.
polls-answer-too-long = Une réponse est trop longue : 255 caractères au plus.
polls-answer-missing = Choisis d’abord une réponse.
