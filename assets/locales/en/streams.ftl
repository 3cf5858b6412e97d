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
streams-empty-activity = What you write, like, comment on or reshare will appear here, what happened last first.
streams-empty-liked = Posts that you like will appear here.
streams-empty-commented = Posts that you comment on will appear here.
streams-empty-mentions = Posts in which somebody mentions you will appear here.
streams-empty-bookmarks = Bookmark a post in its menu to find it again here. Nobody is told.
streams-empty-hidden = Hide a post in its menu, and it is in none of your streams any more. You find it again here.
streams-empty-local = Public posts by people of this pod will appear here.
streams-yours = Your streams
streams-all = All
streams-mentions = @Mentions
streams-activity = My activity
streams-activity-all = Everything
streams-liked = Liked
streams-commented = Commented
streams-bookmarks = Bookmarks
streams-hidden = Hidden posts
streams-hidden-words = They are in none of your streams. At their own address, and on their author’s page, they still are.
streams-everywhere = Everywhere
streams-local = This pod
streams-local-words = Public posts by people of this pod.
streams-public-words = Every public post this pod knows, from here and elsewhere.
streams-followed-words = Posts with any of the tags you follow, as far as you may see them.
streams-tagged =
    { $count ->
        [one] 1 post that you may see
       *[other] { $count } posts that you may see
    }
streams-tagged-many = { $count } posts or more that you may see
