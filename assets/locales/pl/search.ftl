# Szukanie ludzi i tagów

search-title = Szukaj
search-for = Nazwa, identyfikator diaspora* lub #tag
search-do = Szukaj
search-words = Po całym identyfikatorze, na przykład alice@pod.example, znajdziesz osoby na każdym podzie.
search-looking = Szukamy { $id } na tamtym podzie. Gdy znajdziemy, ta strona sama się wypełni; bez JavaScriptu odśwież ją.
search-nobody = Nikogo nie znaleziono
search-nobody-words = Sprawdź pisownię albo poproś o cały identyfikator diaspora*. Nie każdy pozwala znaleźć się po nazwie.
search-nobody-there = Sprawdź pisownię identyfikatora. Albo ten pod teraz nie odpowiada: spróbuj ponownie później.
search-tag = Wpisy z tagiem #{ $tag }
search-more = Więcej osób

search-suggested-people = Ludzie
search-suggested-tags = Tagi
search-suggested =
    { $count ->
        [one] 1 podpowiedź
        [few] { $count } podpowiedzi
       *[many] { $count } podpowiedzi
    }
search-suggested-outside = Nie zobaczy tego
search-ways = Czego szukasz
search-everything = Wszystko
search-people = Ludzie
search-tags = Tagi
search-posts = Wpisy
search-for-all = Słowa, nazwy lub #tag
search-empty = Odszukaj coś, co znasz
search-empty-words = Szukamy słów we wpisach i w opisach ich zdjęć, a także osób i tagów; tylko wśród tego, co wolno ci zobaczyć. "Słowa w cudzysłowie" stoją obok siebie, a -słowo wyklucza.
search-narrow = Zawęź
search-from = Od kogo
search-tagged = Z tagiem
search-after = Od dnia
search-before = Przed dniem
search-in = Od osób z mojego aspektu
search-in-any = Dowolny
search-operators = To samo można wpisać:
search-operators-example = from:alice tag:ogród in:Rodzina after:2026-01-31 before:2026-03 "stare róże" -kolce
search-in-photo = w opisie zdjęcia
search-nothing = Żaden wpis nie zawiera wszystkich tych słów
search-nothing-words = Użyj mniejszej liczby słów albo innych ich form: słowo znajdziemy tylko w takiej postaci, w jakiej je napisano.
search-nothing-fits-words = Pomiń coś: może są wpisy pasujące do reszty.
search-nothing-fits = Żaden wpis nie pasuje
search-more-posts = Więcej wpisów
search-older = Szukaj dalej w przeszłości
search-posts-for = Wpisy z: { $words }
search-no-day = „{ $part }” to nie dzień. Zapisz go jako 2026-01-31, miesiąc jako 2026-01, albo wpisz today lub yesterday.
search-no-tag = „{ $part }” nie może być tagiem.
search-no-person = Nie znamy tu nikogo o nazwie „{ $part }”. Wpisz cały identyfikator.
search-no-aspect = Nie masz aspektu o nazwie „{ $part }”.
search-value-missing = Po „{ $part }” czegoś brakuje; wpisz to bez spacji.
search-not-without = „{ $part }” nie można wykluczyć; minus stawia się tylko przed słowami.
search-only-without = Podaj też, czego szukasz, a nie tylko, czego ma nie być.
search-no-time-between = Między tymi dwoma dniami nie ma żadnego czasu.
search-too-long = To za dużo naraz. Użyj mniejszej liczby słów.
