# Posts that one bookmarks or hides
marks-bookmark = Bookmark
marks-forget = Remove bookmark
marks-bookmarked = Bookmarked. You find it above your stream, among bookmarks.
marks-forgotten = It is no bookmark any more.
marks-hide = Hide this post
marks-is-hidden = You hid this post: it is in none of your streams, and you do not hear of its comments.
marks-show = Show again
marks-hidden = Hidden. Under “People you ignore” in the settings you find it again.
marks-shown = It is in your streams again.
