# Single keys

keys-title = Keyboard
keys-words = On pages with posts, single keys act. They do nothing while you write, and your settings turn them off.
keys-key = Key
keys-does = What it does
keys-next = The next post
keys-previous = The post before
keys-comment = Comment on the post
keys-like = Like it, or take that back
keys-reshare = Reshare it
keys-more = Show all of it, or what is covered
keys-open = Open its own page
keys-help = This list
keys-settings = Turn them on or off
keys-close = Close
keys-page = As a page
keys-links = Open diaspora* links here
keys-links-words = Your browser will ask whether web+diaspora links open on this pod.
