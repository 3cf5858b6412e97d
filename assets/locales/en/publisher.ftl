# Where people write: the publisher and its tools

publisher-sensitive = Sensitive
publisher-sensitive-hint = Covered until somebody chooses to see it; adds #nsfw.
publisher-place = Place
publisher-place-name = Where you are
publisher-place-coordinates = Coordinates
publisher-place-hint = As you like to call it. Other pods show a place only if it has coordinates: latitude, longitude.
publisher-place-remove = No place
publisher-locate = Ask my browser
publisher-locate-wrong = Your browser does not say where you are.
publisher-again = Same as last time: { $audience }
publisher-who = Who will see this
publisher-back = Back to writing
publisher-unreachable = Cannot be reached:
publisher-more-people =
    { $count ->
        [one] and 1 more
       *[other] and { $count } more
    }
publisher-keep = Keep as draft
publisher-look = Preview in a new tab
publisher-look-close = Close this tab to write on.
publisher-kept = Draft kept { $time }
publisher-kept-said = Your draft is kept.
publisher-discard = Discard
publisher-discarded = The draft is gone.
publisher-tools = Formatting
publisher-bold = Bold
publisher-italic = Italic
publisher-heading = Heading
publisher-link = Link
publisher-image = Image by its address
publisher-list = List
publisher-numbers = Numbered list
publisher-code = Code
publisher-quote = Quotation
publisher-bookmarklet = Share from any page
publisher-bookmarklet-words = Make a bookmark of the address below: drag the button to your bookmarks, or copy it into a new one. On any page it opens the publisher with title, link and what you have selected.
publisher-bookmarklet-name = Share
publisher-copy = Copy
publisher-copied = Copied
publisher-mention = Mention in a post
