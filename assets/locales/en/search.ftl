# Finding people and tags

search-title = Search
search-for = Name, diaspora* ID or #tag
search-do = Search
search-words = With a whole ID such as alice@pod.example you find people on every pod.
search-looking = Looking for { $id } on their pod. This page fills itself when they are found; without JavaScript, load it again.
search-nobody = Nobody found
search-nobody-words = Check the spelling, or ask for the whole diaspora* ID. Not everybody lets themselves be found by name.
search-nobody-there = Check the spelling of the ID. Or their pod does not answer right now: then try again later.
# tag is a word without its #
search-tag = Posts tagged #{ $tag }
search-more = More people

search-suggested-people = People
search-suggested-tags = Tags
search-suggested =
    { $count ->
        [one] 1 suggestion
       *[other] { $count } suggestions
    }
search-suggested-outside = Will not see this
search-ways = What is found
search-everything = Everything
search-people = People
search-tags = Tags
search-posts = Posts
search-for-all = Words, names or #tag
search-empty = Find what you read once
search-empty-words = Words in posts and in descriptions of their pictures, people, and tags; and only what you may see. "Words in quotation marks" stand beside each other, and -word leaves out.
search-narrow = Narrow down
search-from = From whom
search-tagged = With the tag
search-after = Since
search-before = Before
search-in = From people in my aspect
search-in-any = Any
search-operators = The same can be typed:
search-operators-example = from:alice tag:garden in:Family after:2026-01-31 before:2026-03 "old roses" -thorns
search-in-photo = in the description of a picture
search-nothing = No post has all of these words
search-nothing-words = Use fewer words, or other forms of them: a word is found only as it was written.
search-nothing-fits-words = Leave something out: there may be posts that fit the rest.
search-nothing-fits = No post fits
search-more-posts = More posts
search-older = Look further back
# words is what is being typed
search-posts-for = Posts with { $words }
search-no-day = "{ $part }" is no day. Write it as 2026-01-31, a month as 2026-01, or say today or yesterday.
search-no-tag = "{ $part }" cannot be a tag.
search-no-person = Nobody called "{ $part }" is known here. Write their whole ID.
search-no-aspect = You have no aspect called "{ $part }".
search-value-missing = After "{ $part }" something is missing; write it without a space.
search-not-without = "{ $part }" cannot be left out; a minus stands before words only.
search-only-without = Say what you look for as well as what must not be there.
search-no-time-between = There is no time between these two days.
search-too-long = This is too much at once. Use fewer words.
