# Following diaspora:// links

links-title = Following a link
links-looking = We are asking the pod of { $id } for it.
links-again = Look again
links-here = It is here now: show it
links-nowhere = We could not find it
links-nowhere-words = It may be gone, or not for everybody. Perhaps { $id } can tell you more.
links-author = To its author
