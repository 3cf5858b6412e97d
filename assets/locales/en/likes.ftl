# What people like

likes-like = Like
likes-liked = Liked
likes-count =
    { $count ->
        [one] 1 like
       *[other] { $count } likes
    }
likes-by = Who likes this
