# Tags that people follow
tags-invalid = That is not a tag: letters, digits, hyphens and underscores, without blanks.
tags-too-many = You follow 1,000 tags. Let one of them go first.
tags-title = Tags you follow
tags-words = Posts with these tags come together in a stream of their own. Nobody is told what you follow.
tags-stream = To their posts
tags-manage = Manage tags
tags-name = Tag
tags-follow = Follow
tags-followed = You follow that tag now.
tags-unfollow = Unfollow
tags-unfollowed = You do not follow that tag any more.
tags-none = You follow no tags yet
tags-none-words = Name one here, or choose “Follow” on the page of any tag.
tags-people =
    { $count ->
        [one] 1 person with this tag
       *[other] { $count } people with this tag
    }
tags-people-many = { $count } people or more with this tag
tags-people-more = More of them
