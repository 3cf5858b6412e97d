# Around every page

frame-language = English
# ltr or rtl
frame-direction = ltr

frame-skip = Skip to the content
frame-nav = Main
frame-bar = Most used
frame-write = Write
frame-stream = Stream
frame-aspects = My aspects
frame-notifications = Notifications
frame-conversations = Conversations
frame-contacts = Contacts
frame-search = Search
frame-public = Public
frame-tags = Followed tags
frame-me = My page
frame-profile = Edit profile
frame-settings = Settings
frame-help = Help
frame-more = More
frame-sign-in = Sign in
frame-leaving = Your account is about to close
frame-sign-out = Sign out
frame-network = About diaspora*
frame-dismiss = Dismiss
frame-ask-yes = Yes
frame-ask-no = Cancel
frame-unread =
    { $count ->
        [one] 1 unread notification
       *[other] { $count } unread notifications
    }
frame-unread-messages =
    { $count ->
        [one] 1 unread message
       *[other] { $count } unread messages
    }
frame-new-posts =
    { $count ->
        [one] 1 new post
       *[other] { $count } new posts
    }
frame-new-posts-more = More than { $count } new posts

frame-to-stream = To the stream
frame-lost = There is nothing here
frame-lost-words = Perhaps it was deleted, or only some people may see it. If it was shared with you, sign in first.
frame-forbidden = This is not for you to do
frame-too-large = This is too large
frame-too-large-words = Go back and send less at once. What you typed is still there.
frame-stale = This form could not be taken
frame-stale-words = The page was open for too long, or came from elsewhere. Go back, load it again and send it once more.
frame-too-often = Too many tries
frame-too-often-words = Wait a few minutes, then try again.
frame-broken = The pod could not do this
frame-broken-words = The fault is on our side and has been written down. Go back and try again; what you typed is still there.
frame-top = Back to the top
