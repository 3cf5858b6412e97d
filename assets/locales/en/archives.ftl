# The readable copy of an archive

archives-made = as of { $date }
archives-posts =
    { $count ->
        [0] No posts
        [one] 1 post
       *[other] { $count } posts
    }
archives-photos =
    { $count ->
        [one] 1 picture
       *[other] { $count } pictures
    }
archives-gallery = Pictures
archives-conversations = Conversations
# How many people a limited post went to
archives-limited =
    { $count ->
        [one] to 1 person
       *[other] to { $count } people
    }
archives-likes =
    { $count ->
        [one] 1 like
       *[other] { $count } likes
    }
# What was passed on was deleted by its author
archives-gone = What was shared here is gone.
# Stands where a picture would be that was not asked for
archives-photo = A picture, which this copy was made without.
