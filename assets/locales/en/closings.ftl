# Closing one's own account

closings-title = Close your account
closings-no-way-back = There is no way back: nobody can restore a closed account, and its name is never free again.
closings-goes = These go at once, here and, as soon as they hear of it, on other pods:
closings-goes-posts = your posts with everything below them, and your pictures
closings-goes-contacts = your contacts and aspects, and whom you ignore
closings-goes-profile = your profile, your e-mail address, your settings, your notifications, your invitation link
closings-stays = These stay:
closings-stays-answers = what you said and liked under the posts of others, and messages you sent them, under an empty name
closings-stays-name = your diaspora* ID, so that nobody can pass for you
closings-stays-elsewhere = copies on pods that do not keep to the rules, or that cannot be reached
closings-do = Close my account for good
closings-ask = Close your account for good? Everything you posted goes.
closings-needed-title = This pod needs you
closings-to-settings = To the settings
closings-needed = You are the only one who looks after this pod, and others live here. Make somebody else a podmin first.
closings-already = This account is closed already.
closings-done = Your account is closed. Farewell.
