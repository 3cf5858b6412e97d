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

polls-add = Another answer
polls-remove = Remove this answer
polls-end = Open for
polls-no-end = as long as you like
polls-days =
    { $count ->
        [one] 1 day
       *[other] { $count } days
    }
polls-end-hint = After that nobody votes here any more, and the result stands. Other pods do not know of the end; later votes from there do not count here.
polls-ends = Open until { $time }
polls-ended = Ended { $time }
polls-over = This poll has ended.

polls-question-missing = A poll needs a question.
polls-question-too-long = The question is too long: at most 255 characters.
polls-answers-missing = A poll needs at least two answers.
polls-answers-too-many = A poll has at most 100 answers.
polls-answer-too-long = An answer is too long: at most 255 characters.
polls-answer-missing = Choose an answer first.
