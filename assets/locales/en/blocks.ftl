# Ignoring people

blocks-title = People you ignore
blocks-words = Their posts stay out of your streams, and they cannot answer yours.
blocks-ignore-name = Ignore { $name }
blocks-ask = Ignore { $name }? You stop sharing with them, and their posts stay out of your streams.
blocks-stop = Stop ignoring
blocks-said = You ignore { $name }. You do not share with them, their posts stay out of your streams, and they cannot comment on or like yours.
blocks-empty = You ignore nobody
blocks-empty-words = Whom you ignore, you can choose on their page or in the menu of their posts.
blocks-to-settings = To the settings

blocks-added = You ignore them from now on. The list is in the settings.
blocks-removed = You no longer ignore them.
blocks-not-yourself = You cannot ignore yourself.
blocks-no-sharing = You ignore this person. Stop ignoring them before you share.
blocks-ignored = The author of this post takes no answers from you.
blocks-hides = Also fold what they comment under the posts of others, and leave reshares of their posts out of my streams
blocks-save = Save
blocks-saved = Saved.
