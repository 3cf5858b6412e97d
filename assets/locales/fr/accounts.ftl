# La porte d’entrée et les paramètres

accounts-welcome = Écris aux personnes de ton choix.
accounts-welcome-words = { $pod } est une maison dans le réseau diaspora*. Ce que tu partages arrive aux personnes que tu as choisies, ici et sur d’autres pods, et à personne d’autre.
accounts-sign-up = Créer un compte
accounts-sign-in-title = Te revoilà !
accounts-sign-in = Se connecter
accounts-name-or-email = Nom ou adresse e-mail
accounts-password = Mot de passe
accounts-password-again = Mot de passe, encore une fois
accounts-password-now = Mot de passe actuel
accounts-password-new = Nouveau mot de passe
accounts-set-up-title = Bienvenue sur ton nouveau pod
accounts-set-up-words = Le premier compte s’occupe du pod. C’est le tien.
accounts-sign-up-title = Rejoindre { $pod }
accounts-invited-by = { $name } t’invite.
accounts-sign-up-do = Créer mon compte
accounts-have-one = J’ai déjà un compte ici
accounts-code = Code affiché dans le terminal
accounts-code-hint = Le pod l’y a écrit à son démarrage, pour que personne d’autre que toi ne puisse commencer.
accounts-name = Ton nom ici
accounts-name-hint = Des minuscules, des chiffres et _. Il est à toi pour toujours.
accounts-email = Adresse e-mail (facultative)
accounts-email-hint = Personne ne la voit. Elle peut te servir à te connecter.
accounts-invitation-spent = Cette invitation est épuisée ou a été remplacée. Demande un nouveau lien.
accounts-invitation-needed = Il te faut une invitation
accounts-invitation-needed-words = Demande son lien d’invitation à quelqu’un qui a un compte ici.
accounts-closed = Ce pod n’accueille plus personne
accounts-closed-words = Il y a beaucoup d’autres pods dans le réseau, et depuis chacun tu peux joindre tout le monde ici.
accounts-settings = Paramètres
accounts-save = Enregistrer
accounts-language = Langue
accounts-audience = Qui voit tes publications par défaut
accounts-audience-words = C’est déjà choisi quand tu commences à écrire. Tu peux le changer pour chaque publication.
accounts-invite = Ton lien d’invitation
accounts-invite-words =
    { $count ->
        [one] Avec ce lien, on peut rejoindre ce pod, encore { $count } fois.
       *[other] Avec ce lien, on peut rejoindre ce pod, encore { $count } fois.
    }
accounts-missing = Il manque quelqu’un ?
accounts-missing-words = Invite qui tu veux : ton lien permet de créer un compte sur ce pod.
accounts-invite-renew = Créer un nouveau lien et annuler celui-ci
accounts-copy = Copier
accounts-copied = Copié
accounts-shares-back = Quand quelqu’un commence à partager avec toi
accounts-shares-back-words = Partager en retour aussitôt, dans cet aspect. Sauf avec les personnes que tu ignores.
accounts-shares-back-no = Ne rien faire
accounts-more = Plus
accounts-browser-news = Me prévenir dans ce navigateur
accounts-browser-news-words = Tant qu’une page de ce pod est ouverte en arrière-plan, le navigateur dit combien il y a de nouveautés, jamais lesquelles.
accounts-sessions = Tes sessions ouvertes
accounts-session-unknown = Navigateur inconnu
accounts-session-this = Ce navigateur
accounts-session-end = Fermer cette session

accounts-name-missing = Choisis un nom.
accounts-name-invalid = Un nom se compose de minuscules, de chiffres et de _, 32 caractères au plus.
accounts-name-reserved = Ce nom est réservé au pod lui-même. Choisis-en un autre.
accounts-name-taken = Quelqu’un porte ou a porté ce nom. Choisis-en un autre.
accounts-email-invalid = Cela ne ressemble pas à une adresse e-mail.
accounts-email-taken = Un autre compte d’ici utilise cette adresse.
accounts-password-hint = Huit caractères au moins.
accounts-password-too-short = Ce mot de passe est trop court : prends au moins huit caractères.
accounts-password-too-long = Ce mot de passe est trop long.
accounts-sign-up-closed = Personne ne peut s’inscrire ici pour l’instant.
accounts-sign-in-wrong = Ce nom et ce mot de passe ne vont pas ensemble.
accounts-sign-out = Se déconnecter de ce navigateur ?
accounts-sign-out-words = Tu peux revenir quand tu veux.
accounts-saved = C’est enregistré.
accounts-password-wrong = Ce n’est pas ton mot de passe.
accounts-password-differs = Ces deux mots de passe ne sont pas identiques.
accounts-code-wrong = Ce n’est pas le code du terminal.
accounts-invite-renewed = Tu as un nouveau lien. L’ancien ne mène plus nulle part.
accounts-session-ended = Cette session est fermée.
