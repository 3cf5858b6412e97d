# Why files cannot be read as an archive

imports-nothing = Please choose a file.
imports-file = A file cannot be read. Please try again.
imports-no-archive = These are photos only. Please add the archive they belong to, the file that ends in .json.gz, .json or .zip.
imports-several = There is more than one archive. Please bring one at a time.
imports-nested = This is a ZIP of packed files. Please unpack it, and bring what was in it.
imports-repacked = This archive was unpacked and packed again. Please bring it as it was, or bring the files in its folder “diaspora”.
imports-unknown = This is neither an archive of diaspora* nor a ZIP of its photos.
imports-not-an-archive = This is no archive of diaspora*, or something is missing in it that every archive has.
imports-version = This archive is of a version that this pod does not know.
imports-old-diaspora = This is an export of diaspora* 0.6 or older, which no pod can take. Please ask your old pod for a new one, if it is still there.
imports-mastodon = This is an export of Mastodon, which cannot be read here.
imports-friendica = This is an export of Friendica, which cannot be read here.
imports-x = This is an export of X or Twitter, which cannot be read here.
imports-facebook = This is an export of Facebook, which cannot be read here.
imports-tumblr = This is an export of Tumblr, which cannot be read here.
imports-utf-16 = The archive is written in UTF-16. Please save it as UTF-8, or take it as your old pod gave it to you.
imports-not-json = The archive is damaged: it is not JSON all through.
imports-twice = The archive says the same thing twice in one place, so nobody knows what it means.
imports-cut-off = The file ends too early. Please copy or upload it again.
imports-damaged = The file is damaged: its parts do not fit each other. Please copy or upload it again.
imports-encrypted = The ZIP is under a password. Please bring it without one.
imports-compression = The ZIP is packed in a way that cannot be read here. Please pack it as an ordinary ZIP.
imports-element-too-large = Something in the archive is larger than anything of its kind may be.
imports-too-large = The archive is larger than any that is taken here.
imports-photo-too-large = A photo in the archive is larger than any that is taken here.

imports-no-move = This account cannot move here: another key belongs to it, or it goes on elsewhere already.
imports-no-undo = Your account has moved here with this import, and other pods know it: that cannot be undone.
imports-not-wanted = You did not want it.
