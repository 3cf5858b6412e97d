# The podmin's page about other pods

pods-title = Other pods
pods-words = Every pod that somebody here has met is visited once a day. One that fails for two weeks gets nothing more until it answers again.
pods-none = No other pod is known
pods-none-words = As soon as somebody here finds a person elsewhere, their pod stands here.
pods-more = More pods
pods-fine = Answers
pods-unvisited = Not visited yet
# since is a time such as "3 hours ago"
pods-failing = Failing, first { $since }
pods-asleep = Asleep: no answer, first { $since }; gets nothing until it answers
pods-people =
    { $count ->
        [0] nobody known there
        [one] 1 person known there
       *[other] { $count } people known there
    }
pods-waiting =
    { $count ->
        [one] 1 message waits for it
       *[other] { $count } messages wait for it
    }
# when is a time such as "3 hours ago"
pods-checked = visited { $when }
pods-check = Look now
pods-checking = The pod is looked at now. Load the page again in a moment.
pods-refused = Refused keys
pods-refused-words = The pods of these people now name another key for them than the one known here. Nothing signed with it is believed: it may be somebody else's. If their pod was set up anew, ask them by another way than this network; they need a new ID there. If you do not know them, there is nothing to do.
# first and last are times such as "3 hours ago"
pods-refused-how =
    { $times ->
        [one] Refused once, { $last }
       *[other] Refused { $times } times, first { $first }, last { $last }
    }{ $keys ->
        [one] .
       *[other] , with { $keys } different keys.
    }
pods-forget = Forget
pods-forgotten = Forgotten. If it happens again, it will be here again.
pods-refused-count =
    { $count ->
        [one] The key of 1 person was refused
       *[other] The keys of { $count } people were refused
    }
