# Streams

streams-older = Older posts
streams-find = Find people
streams-empty = Nothing here yet
streams-empty-main = Posts of people you share with will appear here. Find someone you know, or write the first lines yourself.
streams-empty-aspects = What people in these aspects share with you will appear here.
streams-empty-public = Public posts that reach this pod will appear here.
streams-empty-profile = Nothing that you may see. Perhaps they share with others, or have not begun.
streams-empty-tag = Nobody has used this tag in a post you may see.
streams-empty-followed = Posts with the tags you follow will appear here.
streams-public-words = Every public post this pod knows, from here and elsewhere.
streams-followed-words = Posts with any of the tags you follow, as far as you may see them.
streams-tagged =
    { $count ->
        [one] 1 post that you may see
       *[other] { $count } posts that you may see
    }
