# Comments beneath a post

comments-title = Comments
comments-earlier =
    { $count ->
        [one] Show 1 earlier comment
       *[other] Show { $count } earlier comments
    }
comments-write = Write a comment
comments-send = Comment
comments-delete = Delete
comments-reply = Reply
comments-reply-to = in reply to { $name }
comments-replying = Your reply to { $name }
comments-no-reply = Not a reply
comments-edit = Edit
comments-edit-title = Edit comment
comments-delete-ask = Delete this comment? It disappears for everyone.

comments-not-yours = Only its author or the post’s author can delete a comment.
comments-not-yours-to-edit = Only its author can edit a comment.
comments-text-missing = Write something first.
comments-text-too-long = This comment is too long: at most 65,535 characters.
comments-ignored =
    { $count ->
        [one] 1 comment by somebody you ignore
       *[other] { $count } comments by people you ignore
    }
