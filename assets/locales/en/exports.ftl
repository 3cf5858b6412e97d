# One's own data: a copy to take away

exports-title = Your data
exports-take = Take it with you
exports-take-words = Everything that is yours on this pod, in one file:
exports-holds = What is in it
exports-holds-posts = your posts, pictures, comments, likes and votes
exports-holds-others = what others answered to your posts
exports-holds-private = your conversations and notifications
exports-holds-account = your profile and settings, your contacts and aspects, and whom you ignore
exports-for = Keep it as a copy, read it without a network, or move to another pod with it: every diaspora* pod takes it, and other networks find lists and posts in their own form.
exports-keep = Keep the file to yourself. It holds the key that proves that you are you, and letters that others wrote to you in confidence.
exports-photos = With your pictures
exports-photos-hint = Their files, as they are on the pod. This is most of it, where there are many.
exports-readable = With pages to read
exports-readable-hint = Your posts and conversations as pages that open in any browser.
exports-do = Make the file
exports-waiting = Waiting for its turn
exports-words = Collecting your words
exports-photos-done =
    { $count ->
        [one] { $done } of 1 picture
       *[other] { $done } of { $count } pictures
    }
exports-rest = Finishing
exports-leave = You can leave this page: a notification tells you when it is ready.
exports-reload = Reload the page to see how far it is.
exports-stop = Stop
exports-ready = Your file is ready.
exports-size = Size
exports-made = Made
exports-until = There until
exports-with = Holds
exports-with-all = everything
exports-with-photos = words and pictures
exports-with-pages = words, and pages to read
exports-with-words = words, no pictures
exports-missing =
    { $count ->
        [one] The file of 1 picture is missing on this pod. The rest is whole.
       *[other] The files of { $count } pictures are missing on this pod. The rest is whole.
    }
exports-download = Download
exports-remove = Delete
exports-removed = The file is deleted.
exports-anew = Make a new one
exports-anew-words = It takes the place of this one, with what has happened since.
exports-no-room = There is no room on the pod's disk for your file.
exports-no-room-advice = Tell whoever looks after the pod, or try it without pictures.
exports-broken = Something on the pod broke while your file was made.
exports-broken-advice = Try again. If it happens once more, tell whoever looks after the pod: its log says what it was.
exports-again = Try again
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } KB
exports-decimal = { $whole }.{ $tenth }
