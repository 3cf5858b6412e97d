# La porta di casa e le impostazioni

accounts-welcome = Scrivi alle persone che scegli tu.
accounts-welcome-words = { $pod } è una casa nella rete diaspora*. Quello che condividi arriva a chi hai scelto, qui e su altri pod, e a nessun altro.
accounts-sign-up = Crea un account
accounts-sign-in-title = Che bello rivederti
accounts-sign-in = Accedi
accounts-name-or-email = Nome o e-mail
accounts-password = Password
accounts-password-again = Ripeti la password
accounts-password-now = Password attuale
accounts-password-new = Nuova password
accounts-set-up-title = Ecco il tuo nuovo pod
accounts-set-up-words = Il primo account gestisce il pod. Questo è il tuo.
accounts-sign-up-title = Entra in { $pod }
accounts-invited-by = Hai un invito da { $name }.
accounts-sign-up-do = Crea il mio account
accounts-have-one = Ho già un account qui
accounts-code = Codice dal terminale
accounts-code-hint = Il pod l’ha scritto lì all’avvio, così solo tu puoi cominciare.
accounts-name = Il tuo nome qui
accounts-name-hint = Lettere minuscole, cifre e _. Resta tuo per sempre.
accounts-email = E-mail (facoltativa)
accounts-email-hint = Non la vede nessuno. Puoi usarla per accedere.
accounts-invitation-spent = Questo invito è esaurito o è stato sostituito. Chiedi un nuovo link.
accounts-invitation-needed = Serve un invito
accounts-invitation-needed-words = Chiedi il link d’invito a qualcuno che vive qui.
accounts-closed = Questo pod non accetta nuovi account
accounts-closed-words = Nella rete ci sono molti altri pod, e da ognuno puoi raggiungere tutte le persone che sono qui.
accounts-settings = Impostazioni
accounts-save = Salva
accounts-language = Lingua
accounts-audience = Chi vede di solito i tuoi post
accounts-audience-words = È già selezionato quando cominci a scrivere. Puoi cambiarlo per ogni post.
accounts-invite = Il tuo link d’invito
accounts-invite-words =
    { $count ->
        [one] Chi lo ha può entrare in questo pod, ancora 1 volta.
       *[other] Chi lo ha può entrare in questo pod, ancora { $count } volte.
    }
accounts-missing = Manca qualcuno?
accounts-missing-words = Invita chi vuoi: con il tuo link si può creare un account su questo pod.
accounts-invite-renew = Crea un nuovo link e annulla questo
accounts-copy = Copia
accounts-copied = Copiato
accounts-shares-back = Quando qualcuno comincia a condividere con te
accounts-shares-back-words = Ricambia subito e metti la persona in questo aspetto. Non vale per chi ignori.
accounts-shares-back-no = Non fare niente
accounts-more = Altro
accounts-browser-news = Avvisami in questo browser
accounts-browser-news-words = Finché una pagina di questo pod è aperta in secondo piano, il browser dice quante novità ci sono, mai quali.
accounts-sessions = Dove hai effettuato l’accesso
accounts-session-unknown = Browser sconosciuto
accounts-session-this = Questo browser
accounts-session-end = Esci da lì

accounts-name-missing = Scegli un nome.
accounts-name-invalid = Un nome è fatto di lettere minuscole, cifre e _, al massimo 32 caratteri.
accounts-name-reserved = Questo nome è riservato al pod. Scegline un altro.
accounts-name-taken = Questo nome è o è stato di qualcun altro. Scegline uno diverso.
accounts-email-invalid = Non sembra un indirizzo e-mail.
accounts-email-taken = Un altro account qui usa questo indirizzo.
accounts-password-hint = Almeno otto caratteri.
accounts-password-too-short = Questa password è troppo corta: usa almeno otto caratteri.
accounts-password-too-long = Questa password è troppo lunga.
accounts-sign-up-closed = Al momento qui non si possono creare account.
accounts-sign-in-wrong = Nome e password non corrispondono.
accounts-sign-out = Vuoi uscire da questo browser?
accounts-sign-out-words = Puoi tornare quando vuoi.
accounts-saved = Salvato.
accounts-password-wrong = Questa non è la tua password.
accounts-password-differs = Le due password non coincidono.
accounts-code-wrong = Questo non è il codice del terminale.
accounts-invite-renewed = Hai un nuovo link. Quello vecchio non porta più da nessuna parte.
accounts-session-ended = Hai chiuso l’accesso in quel browser.
