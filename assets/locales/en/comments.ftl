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
comments-delete-ask = Delete this comment? It disappears for everyone.

comments-not-yours = Only its author or the post’s author can delete a comment.
comments-text-missing = Write something first.
comments-text-too-long = This comment is too long: at most 65,535 characters.
