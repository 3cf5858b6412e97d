# Drzwi wejściowe i ustawienia

accounts-welcome = Pisz do osób, które wybierzesz.
accounts-welcome-words = { $pod } to dom w sieci diaspora*. To, co udostępniasz, trafia do wybranych przez ciebie osób, tutaj i na innych podach, i do nikogo więcej.
accounts-sign-up = Załóż konto
accounts-sign-in-title = Dobrze, że jesteś
accounts-sign-in = Zaloguj się
accounts-name-or-email = Nazwa lub e-mail
accounts-password = Hasło
accounts-password-again = Powtórz hasło
accounts-password-now = Obecne hasło
accounts-password-new = Nowe hasło
accounts-set-up-title = Witaj na swoim nowym podzie
accounts-set-up-words = Pierwsze konto opiekuje się podem. To jest twoje.
accounts-sign-up-title = Dołącz do { $pod }
accounts-invited-by = Zaprasza cię { $name }.
accounts-sign-up-do = Załóż moje konto
accounts-have-one = Mam tu konto
accounts-code = Kod z terminala
accounts-code-hint = Pod wypisał go tam przy starcie, żeby nikt poza tobą nie mógł zacząć.
accounts-name = Twoja nazwa tutaj
accounts-name-hint = Małe litery, cyfry i _. Zostaje twoja na zawsze.
accounts-email = E-mail (nieobowiązkowo)
accounts-email-hint = Nikt go nie widzi. Możesz się nim logować.
accounts-invitation-spent = To zaproszenie zostało wykorzystane albo zastąpione. Poproś o nowy link.
accounts-invitation-needed = Potrzebujesz zaproszenia
accounts-invitation-needed-words = Poproś kogoś, kto tu mieszka, o link z zaproszeniem.
accounts-closed = Ten pod nie przyjmuje nowych osób
accounts-closed-words = W sieci jest wiele innych podów, a z każdego możesz dotrzeć do wszystkich tutaj.
accounts-settings = Ustawienia
accounts-save = Zapisz
accounts-language = Język
accounts-audience = Kto domyślnie widzi twoje wpisy
accounts-audience-words = Wybrane z góry, gdy zaczynasz pisać. Możesz to zmienić przy każdym wpisie.
accounts-invite = Twój link z zaproszeniem
accounts-invite-words =
    { $count ->
        [one] Kto go ma, może dołączyć do tego poda, jeszcze 1 raz.
        [few] Kto go ma, może dołączyć do tego poda, jeszcze { $count } razy.
       *[many] Kto go ma, może dołączyć do tego poda, jeszcze { $count } razy.
    }
accounts-missing = Kogoś ci tu brakuje?
accounts-missing-words = Zaproś tę osobę: z twoim linkiem założy konto na tym podzie.
accounts-invite-renew = Utwórz nowy link, ten wygaśnie
accounts-copy = Kopiuj
accounts-copied = Skopiowano
accounts-shares-back = Gdy ktoś zacznie ci udostępniać wpisy
accounts-shares-back-words = Od razu udostępniaj tej osobie w zamian, w tym aspekcie. Osób, które ignorujesz, to nie dotyczy.
accounts-shares-back-no = Nic nie rób
accounts-more = Więcej
accounts-browser-news = Powiadamiaj mnie w tej przeglądarce
accounts-browser-news-words = Dopóki strona tego poda jest otwarta w tle, przeglądarka mówi, ile jest nowości, a nigdy jakie.
accounts-sessions = Zalogowane przeglądarki
accounts-session-unknown = Nieznana przeglądarka
accounts-session-this = Ta przeglądarka
accounts-session-end = Wyloguj tam

accounts-name-missing = Wybierz nazwę.
accounts-name-invalid = Nazwa składa się z małych liter, cyfr i _, najwyżej 32 znaki.
accounts-name-reserved = Ta nazwa jest zastrzeżona dla samego poda. Wybierz inną.
accounts-name-taken = Ktoś już ma lub miał tę nazwę. Wybierz inną.
accounts-email-invalid = To nie wygląda na adres e-mail.
accounts-email-taken = Inne konto tutaj używa tego adresu.
accounts-password-hint = Co najmniej osiem znaków.
accounts-password-too-short = To hasło jest za krótkie: potrzeba co najmniej ośmiu znaków.
accounts-password-too-long = To hasło jest za długie.
accounts-sign-up-closed = Nikt nie może tu teraz założyć konta.
accounts-sign-in-wrong = Ta nazwa i hasło do siebie nie pasują.
accounts-sign-out = Wylogować z tej przeglądarki?
accounts-sign-out-words = Możesz wrócić w każdej chwili.
accounts-saved = Zapisano.
accounts-password-wrong = To nie jest twoje hasło.
accounts-password-differs = Te dwa hasła nie są takie same.
accounts-code-wrong = To nie jest kod z terminala.
accounts-invite-renewed = Masz nowy link. Stary już donikąd nie prowadzi.
accounts-session-ended = Tamta przeglądarka została wylogowana.
accounts-reading = Jak czytasz
accounts-sensitive = Od razu pokazuj wrażliwe treści
accounts-sensitive-words = Wpisy z #nsfw albo od osób, które tak oznaczyły cały swój profil, są inaczej zasłonięte, dopóki nie zechcesz ich zobaczyć.
accounts-shortcuts = Pojedyncze klawisze działają na stronach
accounts-shortcuts-words = j i k prowadzą przez wpisy, l to polubienie; ? pokazuje wszystkie klawisze. Nigdy, gdy piszesz.
