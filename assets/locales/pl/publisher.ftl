# Gdzie się pisze: edytor i jego narzędzia

publisher-sensitive = Wrażliwe
publisher-sensitive-hint = Zasłonięte, dopóki ktoś nie zechce zobaczyć; dodaje #nsfw.
publisher-place = Miejsce
publisher-place-name = Gdzie jesteś
publisher-place-coordinates = Współrzędne
publisher-place-hint = Jak chcesz to nazwać. Inne pody pokazują miejsce tylko wtedy, gdy ma współrzędne: szerokość, długość.
publisher-place-remove = Bez miejsca
publisher-locate = Zapytaj przeglądarkę
publisher-locate-wrong = Twoja przeglądarka nie mówi, gdzie jesteś.
publisher-again = Tak jak ostatnio: { $audience }
publisher-who = Kto to zobaczy
publisher-back = Wróć do pisania
publisher-unreachable = Nieosiągalne:
publisher-more-people =
    { $count ->
        [one] i jeszcze 1
        [few] i jeszcze { $count }
       *[many] i jeszcze { $count }
    }
publisher-keep = Zachowaj jako szkic
publisher-look = Podgląd w nowej karcie
publisher-look-close = Zamknij tę kartę, aby pisać dalej.
publisher-kept = Szkic zachowany { $time }
publisher-kept-said = Twój szkic jest zachowany.
publisher-discard = Odrzuć
publisher-discarded = Szkicu już nie ma.
publisher-tools = Formatowanie
publisher-bold = Pogrubienie
publisher-italic = Kursywa
publisher-heading = Nagłówek
publisher-link = Link
publisher-image = Obraz z adresu
publisher-list = Lista
publisher-numbers = Lista numerowana
publisher-code = Kod
publisher-quote = Cytat
publisher-bookmarklet = Udostępniaj z każdej strony
publisher-bookmarklet-words = Zrób zakładkę z adresu poniżej: przeciągnij przycisk do zakładek przeglądarki albo skopiuj adres do nowej. Na każdej stronie otworzy edytor z tytułem, linkiem i zaznaczonym tekstem.
publisher-bookmarklet-name = Udostępnij
publisher-copy = Kopiuj
publisher-copied = Skopiowano
publisher-mention = Wspomnij we wpisie
