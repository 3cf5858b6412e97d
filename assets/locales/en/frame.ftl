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
frame-contacts = Contacts
frame-search = Search
frame-public = Public
frame-me = My page
frame-profile = Edit profile
frame-settings = Settings
frame-more = More
frame-sign-in = Sign in
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
