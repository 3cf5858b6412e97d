# A post, and where it is written

posts-via = via { $provider }
posts-nsfw = Show sensitive content
posts-comment = Comment
posts-more = More
posts-link = Link to this post
posts-subscribe = Tell me what happens here
posts-unsubscribe = Stop telling me
posts-delete = Delete
posts-delete-ask = Delete this post? It disappears for everyone, with its comments.
posts-write = What would you like to share?
posts-preview = Preview
posts-send = Post

posts-audience-missing = Choose who can see this.
posts-not-yours = Only its author can delete a post.
posts-text-missing = Write something, or add a picture.
posts-text-too-long = This post is too long: at most 65,535 characters.
