# News of others

notifications-title = Notifications
notifications-read-all = Mark all as read
notifications-read = Mark as read
notifications-empty = All quiet
notifications-empty-words = When somebody answers you, mentions you or starts to share with you, you read it here.
notifications-older = Earlier
notifications-gone = something that is gone
notifications-somebody = Somebody
notifications-others =
    { $count ->
        [one] 1 other
       *[other] { $count } others
    }
notifications-comment-on-post =
    { $count ->
       *[other] { $who } commented on { $what }
    }
notifications-comment-on-post-what = your post
notifications-also-commented =
    { $count ->
       *[other] { $who } also commented on { $what }
    }
notifications-also-commented-what = a post
notifications-liked =
    { $count ->
       *[other] { $who } liked { $what }
    }
notifications-liked-what = your post
notifications-liked-comment =
    { $count ->
       *[other] { $who } liked { $what }
    }
notifications-liked-comment-what = your comment
notifications-mentioned =
    { $count ->
       *[other] { $who } mentioned you in { $what }
    }
notifications-mentioned-what = a post
notifications-mentioned-in-comment =
    { $count ->
       *[other] { $who } mentioned you in { $what }
    }
notifications-mentioned-in-comment-what = a comment
notifications-reshared =
    { $count ->
       *[other] { $who } reshared { $what }
    }
notifications-reshared-what = your post
notifications-started-sharing =
    { $count ->
       *[other] { $who } started sharing with you
    }
notifications-export-ready = { $what } is ready to be downloaded
notifications-export-what = The copy of your data
notifications-export-failed = { $what } could not be made
notifications-import-done = { $what } is here
notifications-import-what = What you brought with you
notifications-birthday =
    { $count ->
       *[other] { $who } has a birthday
    }
notifications-all = All notifications
notifications-read-shown = Mark these as read
notifications-unread-again = Mark as unread
notifications-none = Nothing of this kind
notifications-none-words = Other notifications may be there: choose another kind above.
notifications-filter = Which ones
notifications-every = All
notifications-unread = Unread
notifications-kind-comment-on-post = Comments on my posts
notifications-kind-also-commented = Comments where I took part
notifications-kind-liked = Likes
notifications-kind-liked-comment = Likes of comments
notifications-kind-mentioned = Mentions
notifications-kind-mentioned-in-comment = Mentions in comments
notifications-kind-reshared = Reshares
notifications-kind-started-sharing = Sharing
notifications-kind-birthday = Birthdays
notifications-kind-export-ready = My data
notifications-kind-export-failed = My data, not made
notifications-kind-import-done = Brought data
