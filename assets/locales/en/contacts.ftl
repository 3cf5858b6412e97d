# Sharing, and those one shares with

contacts-mutual = You share with each other
contacts-sharing = Shares with you
contacts-receiving = You share with them
contacts-share = Share
contacts-which = In which aspects?
contacts-told = They are told that you share with them, never in which aspect.
contacts-stop-ask = Stop sharing with { $name }? They will not get your limited posts any more.
contacts-title = Contacts
contacts-sets = Which contacts
contacts-find = Find people
contacts-write-to-all = Write to all of them
contacts-filter = Filter by name
contacts-filter-do = Filter
contacts-empty = Nobody here yet
contacts-empty-words = Whoever you put into an aspect appears here. Find someone you know by name or diaspora* ID.
contacts-more = More
contacts-mine = Everyone
contacts-only-sharing = Only sharing with me
contacts-all = In either direction
contacts-aspect-delete = Delete the aspect { $aspect }?
contacts-aspect-delete-nobody = Nobody is in this aspect only, so you keep sharing with everyone.
contacts-aspect-delete-people =
    { $count ->
        [one] 1 person is in this aspect only. You stop sharing with them:
       *[other] { $count } people are in this aspect only. You stop sharing with them:
    }
contacts-aspect-delete-do = Delete the aspect

contacts-not-with-yourself = You cannot share with yourself.
contacts-person-closed = This person has left.
contacts-in-aspect-already = This person is in this aspect already.
