# Zamykanie własnego konta

closings-title = Zamknij konto
closings-no-way-back = Po zamknięciu nie ma powrotu: nikt nie może przywrócić zamkniętego konta, a jego nazwa już nigdy nie będzie wolna.
closings-goes = To znika, tutaj, a gdy tylko się o tym dowiedzą, także na innych podach:
closings-goes-posts = twoje wpisy ze wszystkim, co pod nimi, i twoje zdjęcia
closings-goes-contacts = twoje kontakty i aspekty oraz to, kogo ignorujesz
closings-goes-profile = twój profil, adres e-mail, ustawienia, powiadomienia i link z zaproszeniem
closings-stays = To zostaje:
closings-stays-answers = twoje komentarze i polubienia pod wpisami innych oraz wiadomości do nich, pod pustą nazwą
closings-stays-name = twój identyfikator diaspora*, żeby nikt nie mógł się pod ciebie podszyć
closings-stays-elsewhere = kopie na podach, które nie trzymają się zasad albo są nieosiągalne
closings-when = Kiedy
closings-in-days = { $count ->
    [0] Od razu
    [one] Za { $count } dzień
    [few] Za { $count } dni
   *[many] Za { $count } dni
}
closings-grace = Wylogujemy cię wszędzie od razu. Do tego dnia możesz się zalogować i zachować konto; dla innych nic się nie zmienia.
closings-days-wrong = Wybierz jeden z podanych terminów.
closings-do = Zamknij moje konto
closings-ask = Zamknąć konto? Wylogujemy cię wszędzie i dostaniesz potwierdzenie.
closings-needed-title = Ten pod cię potrzebuje
closings-to-settings = Do ustawień
closings-needed = Tylko ty opiekujesz się tym podem, a mieszkają tu też inni. Najpierw ustanów podminem kogoś innego.
closings-already = To konto jest już zamknięte.

# Między decyzją a zamknięciem
closings-decide-title = Twoje konto wkrótce zostanie zamknięte
closings-decide = Zostanie zamknięte { $when }.
closings-rests = Do tego czasu inni widzą cię jak dotąd i nic nie ginie. Korzystać z konta na razie nie możesz: najpierw zdecyduj.
closings-keep = Zachowaj moje konto
closings-kept = Twoje konto zostaje.
closings-take = Weź swoje dane ze sobą
closings-take-words = Archiwum wszystkiego, co twoje, na pamiątkę albo do przeniesienia na inny pod.
closings-take-do = Do twoich danych
closings-now = Zamknij teraz
closings-now-words = Nie ma powrotu. Dostaniesz nowe potwierdzenie; dotychczasowe straci ważność.
closings-now-do = Zamknij moje konto teraz
closings-ask-now = Zamknąć konto teraz, na dobre? Wszystkie twoje wpisy znikną.

# Potwierdzenie
closings-receipt = Potwierdzenie zamknięcia konta
closings-waits = Konto zostanie zamknięte { $when }.
closings-closing = Konto jest właśnie zamykane.
closings-closed = Konto zamknięto { $when }.
closings-sign-in = Do tego czasu jego właściciel może się zalogować i je zachować.
closings-account = Konto
closings-id = Identyfikator diaspora*
closings-asked = Data decyzji
closings-will-go = Co zostanie usunięte
closings-gone = Co usunięto
closings-posts = Wpisy
closings-photos = Zdjęcia
closings-contacts = Kontakty
closings-rest = Profil, adres e-mail, ustawienia, powiadomienia
closings-all = wszystko
closings-nameless = Co zostaje pod pustą nazwą
closings-comments = Komentarze pod wpisami innych
closings-messages = Wiadomości do innych
closings-pods = Inne pody
closings-pods-then = Inne pody, po zamknięciu
closings-pods-all = Mają się dowiedzieć
closings-pods-reached = Już wiedzą
closings-pods-waiting = Jeszcze nie wiedzą
closings-pods-given-up = Nie udało się dotrzeć
closings-address = Jak to postępuje
closings-address-words = Pod tym adresem zobaczy to każdy, kto go ma, bez konta. Działa co najmniej do { $when }; zachowaj go dla siebie.
closings-download = Pobierz jako tekst
