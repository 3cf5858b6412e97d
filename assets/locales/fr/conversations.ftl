# Messages privés

conversations-title = Conversations
conversations-back = Toutes les conversations
conversations-new = Nouvelle conversation
conversations-empty = Rien ici pour l’instant
conversations-empty-words = Écris en privé aux personnes avec qui tu partages et qui partagent avec toi.
conversations-older = Plus anciens
conversations-newest = Aller aux derniers messages
conversations-said = { $name } : { $text }
conversations-you = Toi
conversations-messages =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
conversations-unread =
    { $count ->
        [one] { $count } nouveau message
       *[other] { $count } nouveaux messages
    }
conversations-readers = Lisible seulement par { $who } et toi
conversations-alone = Il ne reste que toi
conversations-new-from-here = Nouveau
conversations-to-new = Aller au premier nouveau message
conversations-edited = modifié
conversations-list = Messages
conversations-answer = Écrire une réponse
conversations-send = Envoyer
conversations-write-to = Message
conversations-leave = Quitter
conversations-leave-ask = Quitter cette conversation ? Elle disparaît pour toi, et ses nouveaux messages ne t’arrivent plus. Les autres la gardent.
conversations-left = Tu as quitté la conversation.
conversations-sent = Ton message est en route.
conversations-to = À
conversations-to-hint = Des personnes avec qui tu partages et qui partagent avec toi. Toutes peuvent lire tout ce qui s’y écrit.
conversations-to-filter = Filtrer par nom
conversations-subject = Sujet
conversations-subject-hint = Sans sujet, la conversation prend pour nom les premiers mots de ton message.
conversations-text = Message
conversations-text-hint = Tu peux utiliser Markdown.
conversations-no-contacts = Personne à qui écrire pour l’instant
conversations-no-contacts-words = Tu peux écrire aux personnes avec qui tu partages et qui partagent avec toi.

conversations-nobody = Choisis à qui écrire.
conversations-too-many = C’est trop de monde : une conversation a de la place pour 200 personnes en te comptant.
conversations-not-mutual = Tu ne peux écrire qu’aux personnes avec qui tu partages et qui partagent avec toi.
conversations-subject-too-long = Ce sujet est trop long : 255 caractères au plus.
conversations-text-missing = Écris d’abord quelque chose.
conversations-text-too-long = Ce message est trop long : 65 535 caractères au plus.
