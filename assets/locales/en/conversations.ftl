# Private messages

conversations-title = Conversations
conversations-back = All conversations
conversations-new = New conversation
conversations-empty = Nothing here yet
conversations-empty-words = Write privately to people you share with and who share with you.
conversations-older = Earlier
conversations-newest = To the latest messages
conversations-said = { $name }: { $text }
conversations-you = You
conversations-messages =
    { $count ->
        [one] 1 message
       *[other] { $count } messages
    }
conversations-unread =
    { $count ->
        [one] 1 new message
       *[other] { $count } new messages
    }
conversations-readers = Only { $who } and you can read this
conversations-alone = Everybody else has left
conversations-new-from-here = New
conversations-to-new = To the first new message
conversations-edited = edited
conversations-list = Messages
conversations-answer = Write an answer
conversations-send = Send
conversations-write-to = Message
conversations-leave = Leave
conversations-leave-ask = Leave this conversation? It disappears for you, and new messages in it do not reach you any more. The others keep it.
conversations-left = You have left the conversation.
conversations-sent = Your message is on its way.
conversations-to = To
conversations-to-hint = People you share with and who share with you. All of them can read everything in it.
conversations-to-filter = Filter by name
conversations-subject = Subject
conversations-subject-hint = Left empty, it is called by the first words of your message.
conversations-text = Message
conversations-text-hint = Markdown works here.
conversations-no-contacts = Nobody to write to yet
conversations-no-contacts-words = You can write to people you share with and who share with you.

conversations-nobody = Choose somebody to write to.
conversations-too-many = These are too many people: a conversation has room for 200, you included.
conversations-not-mutual = You can write only to people you share with and who share with you.
conversations-subject-too-long = This subject is too long: at most 255 characters.
conversations-text-missing = Write something first.
conversations-text-too-long = This message is too long: at most 65,535 characters.
