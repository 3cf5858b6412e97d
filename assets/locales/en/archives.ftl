# An archive: what says what is in it, and its readable copy

archives-made = as of { $date }
archives-posts =
    { $count ->
        [0] No posts
        [one] 1 post
       *[other] { $count } posts
    }
# How many people a limited post went to
archives-limited =
    { $count ->
        [one] to 1 person
       *[other] to { $count } people
    }
# Stands where a picture would be that was not asked for
archives-photo = A picture, which this copy was made without.

# README.txt of an archive: what it is, then each file with a line
archives-readme = Everything of { $id }.
archives-readme-keep = Keep this file to yourself: it holds the private key of the account, and letters that others wrote in confidence.
archives-readme-readable = Pages to read in a browser, if they were asked for.
archives-readme-diaspora = The archive (version 2.0) that every diaspora* pod takes.
archives-readme-photos = The pictures, in the form that goes with it, if they were asked for.
archives-readme-seedpod = What such an archive leaves out: conversations, notifications, who got which post, what others answered, settings. Times are seconds since 1970 (UTC).
archives-readme-elsewhere = Posts as an ActivityStreams outbox, and lists as CSV, for other networks.
archives-readme-manifest = All files with their sizes and SHA-256 checksums.
