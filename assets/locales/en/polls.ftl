# A question that a post asks

polls-poll = Poll
polls-vote = Vote
polls-results = Show the result
polls-result =
    { $count ->
        [one] 1 vote
       *[other] { $count } votes
    } · { $percent } %
polls-votes =
    { $count ->
        [0] Nobody has voted yet
        [one] 1 person has voted
       *[other] { $count } people have voted
    }
polls-own = Your vote

polls-question = Question
polls-answer = Answer { $count }

polls-question-missing = A poll needs a question.
polls-question-too-long = The question is too long: at most 255 characters.
polls-answers-missing = A poll needs at least two answers.
polls-answers-too-many = A poll has at most 100 answers.
polls-answer-too-long = An answer is too long: at most 255 characters.
polls-answer-missing = Choose an answer first.
