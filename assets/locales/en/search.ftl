# Finding people and tags

search-title = Search
search-for = Name, diaspora* ID or #tag
search-do = Search
search-words = With a whole ID such as alice@pod.example you find people on every pod.
search-looking = Looking for { $id } on their pod. This page fills itself when they are found; without JavaScript, load it again.
search-nobody = Nobody found
search-nobody-words = Check the spelling, or ask for the whole diaspora* ID. Not everybody lets themselves be found by name.
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
