# Die Haustür und die Einstellungen

accounts-welcome = Schreib den Menschen, die du auswählst.
accounts-welcome-words = { $pod } ist ein Zuhause im diaspora*-Netzwerk. Was du teilst, erreicht die, die du ausgesucht hast, hier und auf anderen Pods, und sonst niemanden.
accounts-sign-up = Konto anlegen
accounts-sign-in-title = Schön, dass du da bist
accounts-sign-in = Anmelden
accounts-name-or-email = Name oder E-Mail
accounts-password = Passwort
accounts-password-again = Passwort noch einmal
accounts-password-now = Bisheriges Passwort
accounts-password-new = Neues Passwort
accounts-set-up-title = Willkommen auf deinem neuen Pod
accounts-set-up-words = Das erste Konto kümmert sich um den Pod. Dieses ist deins.
accounts-sign-up-title = Mach mit bei { $pod }
accounts-invited-by = { $name } hat dich eingeladen.
accounts-sign-up-do = Mein Konto anlegen
accounts-have-one = Ich habe hier ein Konto
accounts-code = Code aus dem Terminal
accounts-code-hint = Der Pod hat ihn beim Start dort hingeschrieben, damit nur du anfangen kannst.
accounts-name = Dein Name hier
accounts-name-hint = Kleine Buchstaben, Ziffern und _. Er bleibt für immer deiner.
accounts-email = E-Mail (freiwillig)
accounts-email-hint = Niemand sieht sie. Du kannst dich damit anmelden.
accounts-invitation-spent = Diese Einladung ist verbraucht oder wurde ersetzt. Bitte um einen neuen Link.
accounts-invitation-needed = Du brauchst eine Einladung
accounts-invitation-needed-words = Bitte jemanden, der hier wohnt, um den Einladungslink.
accounts-closed = Dieser Pod nimmt niemanden auf
accounts-closed-words = Es gibt viele andere Pods im Netzwerk, und von jedem erreichst du alle hier.
accounts-settings = Einstellungen
accounts-save = Speichern
accounts-language = Sprache
accounts-audience = Wer deine Beiträge zuerst sieht
accounts-audience-words = Schon ausgewählt, wenn du zu schreiben beginnst. Du kannst es bei jedem Beitrag ändern.
accounts-invite = Dein Einladungslink
accounts-invite-words =
    { $count ->
        [one] Wer ihn hat, kann auf diesen Pod kommen, noch 1 Mal.
       *[other] Wer ihn hat, kann auf diesen Pod kommen, noch { $count } Mal.
    }
accounts-missing = Fehlt dir jemand?
accounts-missing-words = Mit deinem Link können andere auf diesem Pod ein Konto anlegen.
accounts-invite-renew = Neuen Link machen, dieser gilt nicht mehr
accounts-copy = Kopieren
accounts-copied = Kopiert
accounts-shares-back = Wenn jemand beginnt, mit dir zu teilen
accounts-shares-back-words = Gleich zurückteilen, in diesem Aspekt. Mit niemandem, den du ignorierst.
accounts-shares-back-no = Nichts tun
accounts-more = Mehr
accounts-browser-news = In diesem Browser Bescheid geben
accounts-browser-news-words = Solange eine Seite dieses Pods im Hintergrund offen ist, sagt der Browser, wie viel neu ist, und nie, was.
accounts-sessions = Wo du angemeldet bist
accounts-session-unknown = Unbekannter Browser
accounts-session-this = Dieser Browser
accounts-session-end = Dort abmelden

accounts-name-missing = Wähle einen Namen.
accounts-name-invalid = Ein Name besteht aus kleinen Buchstaben, Ziffern und _, höchstens 32 Zeichen.
accounts-name-reserved = Dieser Name ist dem Pod selbst vorbehalten. Wähle einen anderen.
accounts-name-taken = Diesen Namen hat oder hatte schon jemand. Wähle einen anderen.
accounts-email-invalid = Das sieht nicht wie eine E-Mail-Adresse aus.
accounts-email-taken = Ein anderes Konto hier benutzt diese Adresse.
accounts-password-hint = Mindestens acht Zeichen.
accounts-password-too-short = Dieses Passwort ist zu kurz: Nimm mindestens acht Zeichen.
accounts-password-too-long = Dieses Passwort ist zu lang.
accounts-sign-up-closed = Hier kann sich gerade niemand anmelden.
accounts-sign-in-wrong = Name und Passwort gehören nicht zusammen.
accounts-sign-out = In diesem Browser abmelden?
accounts-sign-out-words = Du kannst jederzeit wiederkommen.
accounts-saved = Gespeichert.
accounts-password-wrong = Das ist nicht dein Passwort.
accounts-password-differs = Die beiden Passwörter sind nicht gleich.
accounts-code-wrong = Das ist nicht der Code aus dem Terminal.
accounts-invite-renewed = Du hast einen neuen Link. Der alte führt nirgendwo mehr hin.
accounts-session-ended = Jener Browser ist abgemeldet.
