# Zdjęcia: we wpisach, na własnych stronach, w edytorze i jako zdjęcie profilowe

photos-count =
    { $count ->
        [one] 1 zdjęcie
        [few] { $count } zdjęcia
       *[many] { $count } zdjęć
    }
photos-rest =
    { $count ->
        [one] jeszcze 1 zdjęcie
        [few] jeszcze { $count } zdjęcia
       *[many] jeszcze { $count } zdjęć
    }
photos-undescribed = Zdjęcie bez opisu
photos-undescribed-of = Zdjęcie { $number } z { $count }, bez opisu
photos-alt = ALT
photos-alt-show = Co jest na tym zdjęciu

photos-steps = Zdjęcia
photos-previous = Poprzednie
photos-next = Następne
photos-close = Zamknij
photos-light-box = Zdjęcie
photos-place = { $number } z { $count }
photos-page = Strona tego zdjęcia
photos-to-post = Wróć do wpisu
photos-to-all = Wszystkie zdjęcia
photos-words = Opis
photos-words-hint = Co na nim jest? Dla osób, które go nie widzą.
photos-words-save = Zapisz opis
photos-to-profile = Ustaw jako zdjęcie profilowe
photos-delete = Usuń
photos-delete-ask = Usunąć to zdjęcie? Zniknie u wszystkich.

photos-tabs = Na tej stronie
photos-tab-posts = Wpisy
photos-tab = Zdjęcia
photos-older = Starsze zdjęcia
photos-none = Na razie brak zdjęć
photos-none-words = Tu pojawią się zdjęcia, które wolno ci zobaczyć.

photos-attached = Zdjęcia do tego wpisu
photos-add = Zdjęcia
photos-add-chosen = Dodaj zdjęcia
photos-describe = Opisz każde zdjęcie dla osób, które go nie widzą.
photos-earlier = Przesuń do przodu
photos-later = Przesuń do tyłu
photos-remove = Usuń
photos-cancel = Anuluj
photos-again = Spróbuj ponownie
photos-sending = W drodze
photos-waiting = Wpis zostanie opublikowany, gdy tylko dotrą zdjęcia
photos-added = Dodano zdjęcie.
photos-removed = Usunięto zdjęcie.
photos-moved = Teraz zdjęcie { $place } z { $count }.
photos-lost = To zdjęcie nie dotarło. Mogło zerwać się połączenie.

photos-profile = Zdjęcie profilowe
photos-profile-words = To zdjęcie mogą zobaczyć wszyscy.
photos-profile-choose = Wybierz zdjęcie
photos-profile-other = Inne zdjęcie
photos-profile-save = Zapisz
photos-profile-remove = Usuń zdjęcie
photos-crop = Wybierz część, która będzie widoczna
photos-crop-square = Widoczna część
photos-crop-hint = Suwaki ustawiają położenie i wielkość kwadratu.
photos-crop-by-hand = Albo przeciągnij go na zdjęciu; strzałki go przesuwają, plus i minus zmieniają wielkość.
photos-crop-left = Od lewej
photos-crop-top = Od góry
photos-crop-side = Wielkość

photos-too-many = We wpisie mieści się najwyżej 20 zdjęć.
photos-too-large = Ten plik jest za duży: najwyżej 32 MB.
photos-described = Opis został zapisany.
photos-text-too-long = Opis ma najwyżej 2000 znaków.
photos-unreadable = Nie da się tu odczytać HEIC i AVIF. Zapisz zdjęcie jako JPEG i wyślij je.
photos-not-a-picture = To nie jest zdjęcie, które da się tu odczytać. Działają JPEG, PNG, GIF i WebP.
photos-too-many-pixels = To zdjęcie ma za dużo pikseli. Zmniejsz je i wyślij ponownie.
photos-too-many-frames = Ta animacja trwa za długo: ma za dużo klatek.
photos-broken = Ten plik jest uszkodzony albo niepełny. Czy masz inną kopię?
photos-pending-too-many = Na publikację czeka już sto zdjęć. Najpierw opublikuj lub usuń kilka z nich.
photos-gone = Tego zdjęcia już nie ma. Dodaj je ponownie.
photos-not-shared = Zdjęcia z tego wpisu nie są ci już udostępniane.
photos-not-yours = To ze zdjęciem może zrobić tylko jego autor.
photos-by = Zdjęcia: { $name }
photos-of-post = Wpis ze zdjęciami
