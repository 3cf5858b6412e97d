# The front door and the settings

accounts-welcome = Write to the people you choose.
accounts-welcome-words = { $pod } is a home in the diaspora* network. What you share reaches those you picked, here and on other pods, and nobody else.
accounts-sign-up = Make an account
accounts-sign-in-title = Welcome back
accounts-sign-in = Sign in
accounts-name-or-email = Name or e-mail
accounts-password = Password
accounts-password-again = Password again
accounts-password-now = Password until now
accounts-password-new = New password
accounts-set-up-title = Welcome to your new pod
accounts-set-up-words = The first account looks after the pod. This one is yours.
accounts-sign-up-title = Join { $pod }
accounts-invited-by = { $name } invited you.
accounts-sign-up-do = Make my account
accounts-have-one = I have an account here
accounts-code = Code from the terminal
accounts-code-hint = The pod wrote it there when it started, so that only you can begin.
accounts-name = Your name here
accounts-name-hint = Small letters, digits and _. It is yours for ever.
accounts-email = E-mail (optional)
accounts-email-hint = Nobody sees it. You can sign in with it.
accounts-invitation-spent = This invitation is used up or was replaced. Ask for a new link.
accounts-invitation-needed = You need an invitation
accounts-invitation-needed-words = Ask somebody who lives here for their invitation link.
accounts-closed = This pod takes nobody new
accounts-closed-words = There are many other pods in the network, and from each you reach everyone here.
accounts-settings = Settings
accounts-save = Save
accounts-language = Language
accounts-audience = Who sees your posts at first
accounts-audience-words = Chosen already when you begin to write. You can change it for each post.
accounts-invite = Your invitation link
accounts-invite-words =
    { $count ->
        [one] Whoever has it can join this pod, 1 more time.
       *[other] Whoever has it can join this pod, { $count } more times.
    }
accounts-missing = Is somebody missing?
accounts-missing-words = Invite them: with your link they can make an account on this pod.
accounts-invite-renew = Make a new link, this one ends
accounts-copy = Copy
accounts-copied = Copied
accounts-shares-back = When somebody begins to share with you
accounts-shares-back-words = Share back at once, and put them into this aspect. Nobody whom you ignore.
accounts-shares-back-no = Do nothing
accounts-more = More
accounts-browser-news = Tell me in this browser
accounts-browser-news-words = While a page of this pod is open in the background, the browser says how much is new, and never what.
accounts-sessions = Where you are signed in
accounts-session-unknown = Unknown browser
accounts-session-this = This browser
accounts-session-end = Sign out there

accounts-name-missing = Choose a name.
accounts-name-invalid = A name is made of small letters, digits and _, at most 32 of them.
accounts-name-reserved = This name is kept for the pod itself. Choose another.
accounts-name-taken = Somebody has or had this name. Choose another.
accounts-email-invalid = This does not look like an e-mail address.
accounts-email-taken = Another account here uses this address.
accounts-password-hint = At least eight characters.
accounts-password-too-short = This password is too short: take at least eight characters.
accounts-password-too-long = This password is too long.
accounts-sign-up-closed = Nobody can sign up here now.
accounts-sign-in-wrong = This name and password do not belong together.
accounts-sign-out = Sign out of this browser?
accounts-sign-out-words = You can come back at any time.
accounts-saved = Saved.
accounts-password-wrong = This is not your password.
accounts-password-differs = These two passwords are not the same.
accounts-code-wrong = This is not the code from the terminal.
accounts-invite-renewed = You have a new link. The old one leads nowhere now.
accounts-session-ended = That browser is signed out.
