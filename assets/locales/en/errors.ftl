# What was not done, and why.
errors-exists = That is so already
errors-exists-words = Nothing had to be changed.
errors-refused = That did not work
errors-sign-in = Please sign in
errors-sign-in-words = This is only for people who are signed in.
errors-unreadable = We could not read that
errors-unreadable-words = What arrived was broken. Please go back and try again.
errors-gone = Not here any more
errors-gone-words = This account has been closed.
errors-leaving-words = Decide first whether your account closes or stays.
errors-contact = Is something wrong here? Whoever looks after this pod can help:
