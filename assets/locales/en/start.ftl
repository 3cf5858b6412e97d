# Getting started

start-title = First steps
start-words = Four small things that make this place yours. Leave out what you like; you find this page again in the settings and under Help.
start-name = What may people call you?
start-name-words = Any name you like; it need not be your real one. People on other pods see it too.
start-name-label = Name
start-save = Save
start-picture = Choose a picture
start-picture-words = Until there is one, people see your initials.
start-tags-title = What do you like to read about?
start-tags-words = Public posts with these tags come into your stream, from wherever this pod knows them. Nobody is told what you follow.
start-tags-more = Others, with spaces between them
start-tags-save = Follow
# Tags that many people write with in this language, without #, with commas between them: the first are offered first.
start-tags = newhere, art, books, music, photography, nature, gardening, cooking, vegan, travel, history, science, space, climate, politics, privacy, freesoftware, linux, diy, cycling, film, poetry, education, cats
start-people = With whom do you want to share?
start-people-here = People on this pod who let themselves be found
start-people-none = Nobody else on this pod lets themselves be found yet.
start-people-elsewhere = Somebody on another pod
start-people-elsewhere-words = Type their whole ID, such as name@pod.example. Then choose an aspect for them.
start-people-find = Find
start-hello = Say hello
start-hello-words = A first public post. With #newhere people find you who like to welcome others. Change it as you like, or leave it.
start-hello-write = Write it
start-hello-text = Hi everyone, I am #newhere.
start-hello-tags = I am interested in { $tags }.
start-done = Done, to the stream
start-wait = { $pod } is new to you? The first steps help you to find people and things to read.
start-go = First steps
start-not-now = Not now
start-saved = Saved.
start-done-words = You find the first steps again in the settings.
