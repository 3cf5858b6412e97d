# Photos: in posts, on their own pages, in the publisher, and as a profile picture

photos-count =
    { $count ->
        [one] 1 picture
       *[other] { $count } pictures
    }
photos-rest =
    { $count ->
        [one] 1 more picture
       *[other] { $count } more pictures
    }
# Stands for a picture whose author gave no words for those who cannot see it
photos-undescribed = Picture without a description
photos-undescribed-of = Picture { $number } of { $count }, without a description
# The short mark on a picture that has words
photos-alt = ALT
photos-alt-show = What this picture shows

photos-steps = Pictures
photos-previous = Previous
photos-next = Next
photos-close = Close
photos-light-box = Picture
photos-place = { $number } of { $count }
photos-page = Page of this picture
photos-to-post = Back to the post
photos-to-all = All pictures
photos-words = Description
photos-words-hint = What does it show? For people who cannot see it.
photos-words-save = Save description
photos-to-profile = Make profile picture
photos-delete = Delete
photos-delete-ask = Delete this picture? It disappears for everyone.

photos-tabs = On this page
photos-tab-posts = Posts
photos-tab = Pictures
photos-older = Older pictures
photos-none = No pictures yet
photos-none-words = Pictures that you may see will appear here.

photos-attached = Pictures of this post
photos-add = Pictures
photos-add-chosen = Add pictures
photos-describe = Describe each picture for people who cannot see it.
photos-earlier = Move earlier
photos-later = Move later
photos-remove = Remove
photos-cancel = Cancel
photos-again = Try again
photos-sending = On its way
photos-waiting = Posting as soon as the pictures are there
photos-added = A picture was added.
photos-removed = The picture was removed.
# {place} and {count} are filled in by the page
photos-moved = Now picture { $place } of { $count }.
photos-lost = This picture did not arrive. The connection may have been lost.

photos-profile = Profile picture
photos-profile-words = Everyone can see this picture.
photos-profile-choose = Choose a picture
photos-profile-other = Another picture
photos-profile-save = Save
photos-profile-remove = Remove picture
photos-crop = Choose the part that is shown
photos-crop-square = The part that is shown
photos-crop-hint = The sliders place the square and give its size.
photos-crop-by-hand = Or drag it on the picture; arrow keys move it, plus and minus change its size.
photos-crop-left = From the left
photos-crop-top = From the top
photos-crop-side = Size

photos-too-many = A post holds 20 pictures at most.
photos-too-large = This file is too large: at most 32 MB.
photos-described = The description is saved.
photos-text-too-long = A description holds 2,000 characters at most.
photos-unreadable = HEIC and AVIF cannot be read here. Save the picture as JPEG and send that.
photos-not-a-picture = This is not a picture that can be read here. JPEG, PNG, GIF and WebP can.
photos-too-many-pixels = This picture has too many pixels. Make it smaller and send it again.
photos-too-many-frames = This picture moves for too long: it has too many frames.
photos-broken = This file is damaged or not complete. Is there another copy of it?
photos-pending-too-many = A hundred pictures already wait to be posted. Post or remove some of them first.
photos-gone = This picture is no longer there. Add it again.
photos-not-shared = The pictures of this post are no longer shared with you.
photos-not-yours = Only its author can do this with a picture.
# Names a post that has no text
photos-by = Pictures by { $name }
photos-of-post = A post of pictures
