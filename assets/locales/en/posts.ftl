# A post, and where it is written

posts-via = via { $provider }
posts-by = A post by { $name }
posts-shield = This may disturb, its author says.
posts-shield-show = Show
posts-shield-hide = Hide
posts-whole = Whole post
posts-comment = Comment
posts-edited = edited
posts-edit = Edit
posts-edit-title = Edit post
posts-edit-words = Your words
posts-edit-hint = Everybody who got it gets the new words, and sees that they were edited. Pods that know no edits keep showing the old ones.
posts-edit-save = Save
posts-place = Place:
posts-more = More
posts-link = Link to this post
posts-subscribe = Tell me what happens here
posts-unsubscribe = Tell me nothing of this
posts-quiet = You are told nothing of this post any more. Its menu takes that back.
posts-heard = You are told what happens to this post.
posts-delete = Delete
posts-delete-ask = Delete this post? It disappears for everyone, with its comments.
posts-write = What would you like to share?
posts-preview = Preview
posts-send = Post

posts-audience-missing = Choose who can see this.
posts-not-yours = Only its author can delete a post.
posts-not-yours-to-edit = Only its author can edit a post.
posts-embed-invalid = A link needs an address of the web, a title of at most 255 characters and a description of at most 65,535.
posts-text-missing = Write something, or add a picture.
posts-text-too-long = This post is too long: at most 65,535 characters.
posts-back = To the post
posts-people-all = Show all { $count }
