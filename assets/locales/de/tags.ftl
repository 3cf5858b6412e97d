# Tags, denen Leute folgen
tags-invalid = Das ist kein Tag: Buchstaben, Ziffern, Binde- und Unterstriche, ohne Leerzeichen.
tags-too-many = Du folgst 1000 Tags. Lass erst einen davon los.
tags-title = Tags, denen du folgst
tags-words = Beiträge mit diesen Tags kommen in einem eigenen Stream zusammen. Niemand erfährt, welchen du folgst.
tags-stream = Zu ihren Beiträgen
tags-manage = Tags verwalten
tags-name = Tag
tags-follow = Folgen
tags-followed = Du folgst dem Tag jetzt.
tags-unfollow = Nicht mehr folgen
tags-unfollowed = Du folgst dem Tag nicht mehr.
tags-none = Du folgst noch keinen Tags
tags-none-words = Nenne hier einen, oder wähle „Folgen“ auf der Seite eines Tags.
tags-people =
    { $count ->
        [one] 1 Mensch mit diesem Tag
       *[other] { $count } Menschen mit diesem Tag
    }
tags-people-many = { $count } Menschen oder mehr mit diesem Tag
tags-people-more = Weitere
