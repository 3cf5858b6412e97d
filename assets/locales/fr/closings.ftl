# Fermer son compte

closings-title = Fermer ton compte
closings-no-way-back = Une fois le compte fermé, pas de retour possible : personne ne peut rétablir un compte fermé, et son nom ne sera plus jamais libre.
closings-goes = Ceci disparaît, ici et, dès qu’ils l’apprennent, sur les autres pods :
closings-goes-posts = tes publications avec tout ce qui est en dessous, et tes images
closings-goes-contacts = tes contacts et tes aspects, et la liste des personnes que tu ignores
closings-goes-profile = ton profil, ton adresse e-mail, tes paramètres, tes notifications, ton lien d’invitation
closings-stays = Ceci reste :
closings-stays-answers = ce que tu as dit et aimé sous les publications des autres, et les messages que tu leur as envoyés, sous un nom vide
closings-stays-name = ton ID diaspora*, pour que personne ne puisse se faire passer pour toi
closings-stays-elsewhere = des copies sur des pods qui ne respectent pas les règles, ou qu’on ne peut pas joindre
closings-when = Quand
closings-in-days =
    { $count ->
        [0] Tout de suite
        [one] Dans { $count } jour
       *[other] Dans { $count } jours
    }
closings-grace = Toutes tes sessions se ferment aussitôt. Jusqu’à ce jour, tu peux te connecter et garder ton compte ; pour les autres, tout reste comme avant.
closings-days-wrong = Choisis un des délais proposés.
closings-do = Fermer mon compte
closings-ask = Fermer ton compte ? Toutes tes sessions se ferment, et tu obtiens un reçu.
closings-needed-title = Ce pod a besoin de toi
closings-to-settings = Aller aux paramètres
closings-needed = Personne d’autre que toi ne s’occupe de ce pod, et d’autres y ont leur compte. Confie d’abord le rôle de podmin à quelqu’un d’autre.
closings-already = Ce compte est déjà fermé.

# Entre la demande et la fermeture
closings-decide-title = Ton compte va bientôt fermer
closings-decide = Il ferme le { $when }.
closings-rests = D’ici là, les autres te voient comme avant, et tout est conservé. Tu ne peux pas l’utiliser entre-temps : décide d’abord.
closings-keep = Garder mon compte
closings-kept = Ton compte reste.
closings-take = Emporte tes données
closings-take-words = Une archive de tout ce qui est à toi, à garder ou à apporter sur un autre pod.
closings-take-do = Voir tes données
closings-now = Le fermer maintenant
closings-now-words = Pas de retour possible. Tu obtiens un nouveau reçu ; celui que tu as n’est plus valable.
closings-now-do = Fermer mon compte maintenant
closings-ask-now = Fermer ton compte maintenant, pour de bon ? Tout ce que tu as publié disparaît.

# Le reçu
closings-receipt = Reçu de fermeture de compte
closings-waits = Le compte ferme le { $when }.
closings-closing = Le compte est en train de fermer.
closings-closed = Le compte a été fermé le { $when }.
closings-sign-in = D’ici là, la personne à qui il appartient peut se connecter et le garder.
closings-account = Le compte
closings-id = ID diaspora*
closings-asked = Demandé
closings-will-go = Ce qui sera supprimé
closings-gone = Ce qui a été supprimé
closings-posts = Publications
closings-photos = Images
closings-contacts = Contacts
closings-rest = Profil, adresse e-mail, paramètres, notifications
closings-all = tout
closings-nameless = Ce qui reste, sous un nom vide
closings-comments = Commentaires sous les publications des autres
closings-messages = Messages à d’autres
closings-pods = Autres pods
closings-pods-then = Autres pods, une fois le compte fermé
closings-pods-all = À prévenir
closings-pods-reached = Prévenus
closings-pods-waiting = Encore à joindre
closings-pods-given-up = Abandonnés
closings-address = Où cela en est
closings-address-words = Cette adresse le montre à quiconque la possède, sans compte. Elle marche au moins jusqu’au { $when } ; garde-la pour toi.
closings-download = Télécharger en texte
