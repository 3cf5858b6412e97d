# Autour de chaque page

frame-language = Français
frame-direction = ltr

frame-skip = Aller au contenu
frame-nav = Menu principal
frame-bar = Raccourcis
frame-write = Écrire
frame-stream = Flux
frame-aspects = Mes aspects
frame-notifications = Notifications
frame-conversations = Conversations
frame-contacts = Contacts
frame-search = Recherche
frame-public = Public
frame-tags = Tags suivis
frame-me = Ma page
frame-profile = Modifier le profil
frame-settings = Paramètres
frame-help = Aide
frame-more = Plus
frame-sign-in = Se connecter
frame-leaving = Ton compte va bientôt fermer
frame-sign-out = Se déconnecter
frame-network = À propos de diaspora*
frame-dismiss = Fermer
frame-ask-yes = Oui
frame-ask-no = Annuler
frame-unread =
    { $count ->
        [one] { $count } notification non lue
       *[other] { $count } notifications non lues
    }
frame-unread-messages =
    { $count ->
        [one] { $count } message non lu
       *[other] { $count } messages non lus
    }
frame-new-posts =
    { $count ->
        [one] { $count } nouvelle publication
       *[other] { $count } nouvelles publications
    }
frame-new-posts-more = Plus de { $count } nouvelles publications

frame-to-stream = Aller au flux
frame-lost = Il n’y a rien ici
frame-lost-words = Cela a peut-être été supprimé, ou seules certaines personnes peuvent le voir. Si on l’a partagé avec toi, connecte-toi d’abord.
frame-forbidden = Tu ne peux pas faire cela
frame-too-large = C’est trop gros
frame-too-large-words = Reviens en arrière et envoies-en moins à la fois. Ce que tu as écrit est toujours là.
frame-stale = Ce formulaire n’a pas pu être accepté
frame-stale-words = La page est restée ouverte trop longtemps, ou venait d’ailleurs. Reviens en arrière, recharge-la et envoie-le encore une fois.
frame-too-often = Trop d’essais
frame-too-often-words = Attends quelques minutes, puis réessaie.
frame-broken = Le pod n’a pas pu faire cela
frame-broken-words = L’erreur vient de nous et a été notée. Reviens en arrière et réessaie ; ce que tu as écrit est toujours là.
frame-top = Revenir en haut
