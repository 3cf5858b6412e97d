# Nowości od innych

notifications-title = Powiadomienia
notifications-read-all = Oznacz wszystkie jako przeczytane
notifications-read = Oznacz jako przeczytane
notifications-empty = Cisza i spokój
notifications-empty-words = Gdy ktoś ci odpowie, wspomni o tobie albo zacznie ci udostępniać, przeczytasz o tym tutaj.
notifications-older = Wcześniejsze
notifications-gone = (już usunięto)
notifications-somebody = Ktoś
notifications-others =
    { $count ->
        [one] 1 inna osoba
        [few] { $count } inne osoby
       *[many] { $count } innych osób
    }
notifications-comment-on-post =
    { $count ->
        [one] { $who } komentuje { $what }
        [few] { $who } komentują { $what }
       *[many] { $who } komentują { $what }
    }
notifications-comment-on-post-what = twój wpis
notifications-also-commented =
    { $count ->
        [one] { $who } też komentuje { $what }
        [few] { $who } też komentują { $what }
       *[many] { $who } też komentują { $what }
    }
notifications-also-commented-what = wpis
notifications-liked =
    { $count ->
        [one] { $who } lubi { $what }
        [few] { $who } lubią { $what }
       *[many] { $who } lubią { $what }
    }
notifications-liked-what = twój wpis
notifications-liked-comment =
    { $count ->
        [one] { $who } lubi { $what }
        [few] { $who } lubią { $what }
       *[many] { $who } lubią { $what }
    }
notifications-liked-comment-what = twój komentarz
notifications-mentioned =
    { $count ->
        [one] { $who } wspomina o tobie { $what }
        [few] { $who } wspominają o tobie { $what }
       *[many] { $who } wspominają o tobie { $what }
    }
notifications-mentioned-what = we wpisie
notifications-mentioned-in-comment =
    { $count ->
        [one] { $who } wspomina o tobie { $what }
        [few] { $who } wspominają o tobie { $what }
       *[many] { $who } wspominają o tobie { $what }
    }
notifications-mentioned-in-comment-what = w komentarzu
notifications-reshared =
    { $count ->
        [one] { $who } podaje dalej { $what }
        [few] { $who } podają dalej { $what }
       *[many] { $who } podają dalej { $what }
    }
notifications-reshared-what = twój wpis
notifications-started-sharing =
    { $count ->
        [one] { $who } od teraz udostępnia ci wpisy
        [few] { $who } od teraz udostępniają ci wpisy
       *[many] { $who } od teraz udostępniają ci wpisy
    }
notifications-export-ready = { $what } jest gotowa do pobrania
notifications-export-what = Kopia twoich danych
notifications-export-failed = { $what } nie powstała
notifications-import-done = { $what } już tu są
notifications-import-what = Wczytane dane
notifications-birthday =
    { $count ->
        [one] { $who } ma urodziny
        [few] { $who } mają urodziny
       *[many] { $who } mają urodziny
    }
notifications-all = Wszystkie powiadomienia
notifications-read-shown = Oznacz te jako przeczytane
notifications-unread-again = Oznacz jako nieprzeczytane
notifications-none = Nic tego rodzaju
notifications-none-words = Mogą być inne powiadomienia: wybierz powyżej inny rodzaj.
notifications-filter = Które
notifications-every = Wszystkie
notifications-unread = Nieprzeczytane
notifications-kind-comment-on-post = Komentarze do moich wpisów
notifications-kind-also-commented = Komentarze tam, gdzie biorę udział
notifications-kind-liked = Polubienia
notifications-kind-liked-comment = Polubienia komentarzy
notifications-kind-mentioned = Wzmianki
notifications-kind-mentioned-in-comment = Wzmianki w komentarzach
notifications-kind-reshared = Podane dalej
notifications-kind-started-sharing = Udostępnianie
notifications-kind-birthday = Urodziny
notifications-kind-export-ready = Moje dane
notifications-kind-export-failed = Moje dane, nieudane
notifications-kind-import-done = Wczytane dane
