# Whom a limited post is for, changed later by its author

recipients-title = Who can see this
recipients-words = You can give a post to more people, or take it away from some. It cannot become public.
recipients-have = These people have it
recipients-none = Nobody has it
recipients-none-words = Only you can see this post. Add people below.
recipients-here = Whoever you remove here sees it no more, at once.
recipients-one-there = If you remove them, their pod is asked to delete its copy. It cannot be forced to, and it cannot be given to anybody there again.
recipients-several-there = This pod keeps one copy for all of them. Whoever you remove may still find it there; only when you remove all of them is the pod asked to delete it, and then it cannot be given to anybody there again.
recipients-remove = Remove whom I chose
recipients-removed = Removed. What is said under it from now on no longer reaches them.
recipients-recalled = { $pod } was asked to delete this post and takes it no more.
recipients-lack = Give it to more people
recipients-aspects = Everybody in these aspects
recipients-people = These people
recipients-add-hint = They get the post with its pictures, and what is said under it from now on. People here also see what was said before.
recipients-add = Give it to them
recipients-added = Given to them.
recipients-nobody-chosen = Nothing has changed: choose somebody first.
recipients-nobody-new = Nothing has changed: whoever you chose has it already, or cannot get it again.
recipients-remove-ask = Take the post away from them? Who lives on another pod cannot get it again.
recipients-no-contact = You can give it only to people you share with.
