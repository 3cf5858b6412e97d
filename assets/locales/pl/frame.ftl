# Wokół każdej strony

frame-language = Polski
# ltr lub rtl
frame-direction = ltr

frame-skip = Przejdź do treści
frame-nav = Menu główne
frame-bar = Najczęściej używane
frame-write = Napisz
frame-stream = Strumień
frame-aspects = Moje aspekty
frame-notifications = Powiadomienia
frame-conversations = Rozmowy
frame-contacts = Kontakty
frame-search = Szukaj
frame-public = Publiczne
frame-tags = Obserwowane tagi
frame-me = Moja strona
frame-profile = Edytuj profil
frame-settings = Ustawienia
frame-help = Pomoc
frame-more = Więcej
frame-sign-in = Zaloguj się
frame-leaving = Twoje konto wkrótce zostanie zamknięte
frame-sign-out = Wyloguj się
frame-network = O sieci diaspora*
frame-dismiss = Zamknij
frame-ask-yes = Tak
frame-ask-no = Anuluj
frame-unread =
    { $count ->
        [one] 1 nieprzeczytane powiadomienie
        [few] { $count } nieprzeczytane powiadomienia
       *[many] { $count } nieprzeczytanych powiadomień
    }
frame-unread-messages =
    { $count ->
        [one] 1 nieprzeczytana wiadomość
        [few] { $count } nieprzeczytane wiadomości
       *[many] { $count } nieprzeczytanych wiadomości
    }
frame-new-posts =
    { $count ->
        [one] 1 nowy wpis
        [few] { $count } nowe wpisy
       *[many] { $count } nowych wpisów
    }
frame-new-posts-more = Ponad { $count } nowych wpisów

frame-to-stream = Do strumienia
frame-lost = Nic tu nie ma
frame-lost-words = Być może usunięto tę treść albo widzą ją tylko niektórzy. Jeśli jest udostępniona tobie, najpierw się zaloguj.
frame-forbidden = Tego nie możesz zrobić
frame-too-large = To jest za duże
frame-too-large-words = Wróć i wyślij mniej naraz. Wpisany przez ciebie tekst nadal tam jest.
frame-stale = Nie można było przyjąć tego formularza
frame-stale-words = Strona była otwarta zbyt długo albo pochodziła skądinąd. Wróć, odśwież ją i wyślij jeszcze raz.
frame-too-often = Za dużo prób
frame-too-often-words = Poczekaj kilka minut i spróbuj ponownie.
frame-broken = Pod nie mógł tego zrobić
frame-broken-words = To błąd po naszej stronie; został zapisany. Wróć i spróbuj ponownie; wpisany przez ciebie tekst nadal tam jest.
frame-top = Wróć na górę
