# Closing one's own account

closings-title = Close your account
closings-no-way-back = Once it is closed there is no way back: nobody can restore a closed account, and its name is never free again.
closings-goes = These go, here and, as soon as they hear of it, on other pods:
closings-goes-posts = your posts with everything below them, and your pictures
closings-goes-contacts = your contacts and aspects, and whom you ignore
closings-goes-profile = your profile, your e-mail address, your settings, your notifications, your invitation link
closings-stays = These stay:
closings-stays-answers = what you said and liked under the posts of others, and messages you sent them, under an empty name
closings-stays-name = your diaspora* ID, so that nobody can pass for you
closings-stays-elsewhere = copies on pods that do not keep to the rules, or that cannot be reached
closings-when = When
closings-in-days = { $count ->
    [0] At once
    [one] In { $count } day
   *[other] In { $count } days
}
closings-grace = You are signed out everywhere at once. Until the day you can sign in and keep your account; for others everything stays as it is.
closings-days-wrong = Choose one of the times that are offered.
closings-do = Close my account
closings-ask = Close your account? You are signed out everywhere and get a receipt.
closings-needed-title = This pod needs you
closings-to-settings = To the settings
closings-needed = You are the only one who looks after this pod, and others live here. Make somebody else a podmin first.
closings-already = This account is closed already.

# Between asking and closing
closings-decide-title = Your account is about to close
closings-decide = It closes on { $when }.
closings-rests = Until then others see you as before, and everything is kept. You cannot use it meanwhile: decide first.
closings-keep = Keep my account
closings-kept = Your account stays.
closings-take = Take your data with you
closings-take-words = An archive of everything that is yours, to keep or to bring to another pod.
closings-take-do = To your data
closings-now = Close it now
closings-now-words = There is no way back. You get a new receipt; the one you have becomes void.
closings-now-do = Close my account now
closings-ask-now = Close your account now, for good? Everything you posted goes.

# The receipt
closings-receipt = Receipt for closing an account
closings-waits = The account closes on { $when }.
closings-closing = The account is being closed at this moment.
closings-closed = The account was closed on { $when }.
closings-sign-in = Until then its owner can sign in and keep it.
closings-account = The account
closings-id = diaspora* ID
closings-asked = Asked for
closings-will-go = What will be deleted
closings-gone = What was deleted
closings-posts = Posts
closings-photos = Photos
closings-contacts = Contacts
closings-rest = Profile, e-mail address, settings, notifications
closings-all = all
closings-nameless = What stays, under an empty name
closings-comments = Comments under the posts of others
closings-messages = Messages to others
closings-pods = Other pods
closings-pods-then = Other pods, once it is closed
closings-pods-all = To be told
closings-pods-reached = Have heard it
closings-pods-waiting = Still to be reached
closings-pods-given-up = Given up
closings-address = How far it is
closings-address-words = This address shows it to whoever has it, without an account. It works until { $when } at least; keep it to yourself.
closings-download = Download as text
