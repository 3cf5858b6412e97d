# Własne dane: kopia na wynos

exports-title = Twoje dane
exports-take = Weź je ze sobą
exports-take-words = Wszystko, co na tym podzie jest twoje, w jednym pliku:
exports-holds = Co w nim jest
exports-holds-posts = twoje wpisy, zdjęcia, komentarze, polubienia i głosy
exports-holds-others = odpowiedzi innych na twoje wpisy
exports-holds-private = twoje rozmowy i powiadomienia
exports-holds-account = twój profil i ustawienia, kontakty i aspekty oraz to, kogo ignorujesz
exports-for = Zachowaj go jako kopię, czytaj bez sieci albo przenieś się z nim na inny pod: każdy pod diaspora* go przyjmie, a inne sieci znajdą w nim listy i wpisy we własnej postaci.
exports-keep = Zachowaj ten plik dla siebie. Zawiera klucz, który dowodzi, że ty to ty, i listy, które inni napisali do ciebie w zaufaniu.
exports-photos = Z twoimi zdjęciami
exports-photos-hint = Ich pliki, tak jak leżą na podzie. Jeśli jest ich dużo, to one zajmują najwięcej.
exports-readable = Ze stronami do czytania
exports-readable-hint = Twoje wpisy i rozmowy jako strony, które otworzy każda przeglądarka.
exports-do = Utwórz plik
exports-waiting = Czeka na swoją kolej
exports-words = Zbieramy twoje słowa
exports-photos-done =
    { $count ->
        [one] { $done } z 1 zdjęcia
        [few] { $done } z { $count } zdjęć
       *[many] { $done } z { $count } zdjęć
    }
exports-rest = Zaraz gotowe
exports-leave = Możesz opuścić tę stronę: gdy plik będzie gotowy, dostaniesz powiadomienie.
exports-reload = Odśwież stronę, żeby zobaczyć, jak to postępuje.
exports-stop = Przerwij
exports-ready = Twój plik jest gotowy.
exports-size = Rozmiar
exports-made = Utworzono
exports-until = Dostępny do
exports-with = Zawiera
exports-with-all = wszystko
exports-with-photos = słowa i zdjęcia
exports-with-pages = słowa i strony do czytania
exports-with-words = słowa, bez zdjęć
exports-missing =
    { $count ->
        [one] Na tym podzie brakuje pliku 1 zdjęcia. Reszta jest w całości.
        [few] Na tym podzie brakuje plików { $count } zdjęć. Reszta jest w całości.
       *[many] Na tym podzie brakuje plików { $count } zdjęć. Reszta jest w całości.
    }
exports-download = Pobierz
exports-remove = Usuń
exports-removed = Plik został usunięty.
exports-anew = Utwórz nowy
exports-anew-words = Zastąpi ten i obejmie to, co wydarzyło się od tamtej pory.
exports-no-room = Na dysku poda nie ma miejsca na twój plik.
exports-no-room-advice = Powiedz o tym osobie, która opiekuje się podem, albo spróbuj bez zdjęć.
exports-broken = Coś się na podzie popsuło podczas tworzenia twojego pliku.
exports-broken-advice = Spróbuj ponownie. Jeśli to się powtórzy, powiedz o tym osobie, która opiekuje się podem: w dzienniku jest zapisane, co się stało.
exports-again = Spróbuj ponownie
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } kB
exports-decimal = { $whole },{ $tenth }
