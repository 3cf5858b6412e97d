# De voordeur en de instellingen

accounts-welcome = Schrijf aan de mensen die jij kiest.
accounts-welcome-words = { $pod } is een thuis in het diaspora*-netwerk. Wat je deelt, bereikt de mensen die jij hebt uitgekozen, hier en op andere pods, en verder niemand.
accounts-sign-up = Account aanmaken
accounts-sign-in-title = Welkom terug
accounts-sign-in = Inloggen
accounts-name-or-email = Naam of e-mailadres
accounts-password = Wachtwoord
accounts-password-again = Wachtwoord nog een keer
accounts-password-now = Huidig wachtwoord
accounts-password-new = Nieuw wachtwoord
accounts-set-up-title = Welkom op je nieuwe pod
accounts-set-up-words = Het eerste account zorgt voor de pod. Dit is dat van jou.
accounts-sign-up-title = Kom bij { $pod }
accounts-invited-by = { $name } heeft je uitgenodigd.
accounts-sign-up-do = Mijn account aanmaken
accounts-have-one = Ik heb hier al een account
accounts-code = Code uit de terminal
accounts-code-hint = De pod heeft hem daar bij het starten neergezet, zodat alleen jij kunt beginnen.
accounts-name = Je naam hier
accounts-name-hint = Kleine letters, cijfers en _. Hij blijft voor altijd van jou.
accounts-email = E-mailadres (niet verplicht)
accounts-email-hint = Niemand ziet het. Je kunt er wel mee inloggen.
accounts-invitation-spent = Deze uitnodiging is opgebruikt of vervangen. Vraag om een nieuwe link.
accounts-invitation-needed = Je hebt een uitnodiging nodig
accounts-invitation-needed-words = Vraag iemand die hier woont om een uitnodigingslink.
accounts-closed = Deze pod neemt niemand meer aan
accounts-closed-words = Er zijn veel andere pods in het netwerk, en van elke pod bereik je iedereen hier.
accounts-settings = Instellingen
accounts-save = Opslaan
accounts-language = Taal
accounts-audience = Wie je berichten standaard ziet
accounts-audience-words = Al gekozen als je begint te schrijven. Je kunt het bij elk bericht veranderen.
accounts-invite = Je uitnodigingslink
accounts-invite-words =
    { $count ->
        [one] Wie hem heeft, kan op deze pod komen, nog 1 keer.
       *[other] Wie hem heeft, kan op deze pod komen, nog { $count } keer.
    }
accounts-missing = Mis je iemand?
accounts-missing-words = Nodig diegene uit: met jouw link kan iedereen een account op deze pod aanmaken.
accounts-invite-renew = Nieuwe link maken, deze vervalt
accounts-copy = Kopiëren
accounts-copied = Gekopieerd
accounts-shares-back = Als iemand met je begint te delen
accounts-shares-back-words = Meteen terugdelen, in dit aspect. Niet met mensen die je negeert.
accounts-shares-back-no = Niets doen
accounts-more = Meer
accounts-browser-news = Laat het weten in deze browser
accounts-browser-news-words = Zolang een pagina van deze pod op de achtergrond openstaat, zegt de browser hoeveel er nieuw is, en nooit wat.
accounts-sessions = Waar je bent ingelogd
accounts-session-unknown = Onbekende browser
accounts-session-this = Deze browser
accounts-session-end = Daar uitloggen

accounts-name-missing = Kies een naam.
accounts-name-invalid = Een naam bestaat uit kleine letters, cijfers en _, hoogstens 32 tekens.
accounts-name-reserved = Deze naam is voor de pod zelf. Kies een andere.
accounts-name-taken = Iemand heeft of had deze naam al. Kies een andere.
accounts-email-invalid = Dit lijkt geen e-mailadres.
accounts-email-taken = Een ander account hier gebruikt dit adres.
accounts-password-hint = Minstens acht tekens.
accounts-password-too-short = Dit wachtwoord is te kort: neem minstens acht tekens.
accounts-password-too-long = Dit wachtwoord is te lang.
accounts-sign-up-closed = Niemand kan hier nu een account aanmaken.
accounts-sign-in-wrong = Deze naam en dit wachtwoord horen niet bij elkaar.
accounts-sign-out = Uitloggen uit deze browser?
accounts-sign-out-words = Je kunt altijd terugkomen.
accounts-saved = Opgeslagen.
accounts-password-wrong = Dit is niet je wachtwoord.
accounts-password-differs = Deze twee wachtwoorden zijn niet gelijk.
accounts-code-wrong = Dit is niet de code uit de terminal.
accounts-invite-renewed = Je hebt een nieuwe link. De oude werkt niet meer.
accounts-session-ended = Die browser is uitgelogd.
