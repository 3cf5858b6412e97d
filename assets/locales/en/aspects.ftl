# Aspects

aspects-first-family = Family
aspects-first-friends = Friends
aspects-first-work = Work
aspects-first-acquaintances = Acquaintances

aspects-title = Your aspects
aspects-words = An aspect is a group of people, known to you alone. Whoever you put into one gets what you share with it.
aspects-new = New aspect
aspects-add = Add
aspects-name = Name of the aspect
aspects-rename = Rename
aspects-people =
    { $count ->
        [one] 1 person
       *[other] { $count } people
    }
aspects-up = Move up
aspects-delete = Delete
aspects-choose = Which aspects to show
aspects-show = Show
aspects-manage = Change your aspects

aspects-name-missing = Give the aspect a name.
aspects-name-taken = You have an aspect of this name already.
aspects-name-too-long = A name has at most 20 characters.
aspects-added = The aspect is there.
aspects-renamed = The aspect has its new name.
aspects-deleted = The aspect is gone.
aspects-too-many = You have as many aspects as one can have.
