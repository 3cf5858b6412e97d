# いいね

likes-like = いいね
likes-liked = いいね済み
likes-count =
    { $count ->
       *[other] いいね{ $count }件
    }
likes-by = いいねした人
