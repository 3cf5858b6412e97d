# Ludzie i co o sobie mówią

people-edit = Edytuj profil
people-looked-lately = Pod tej osoby odpowiadał kilka minut temu: to, co powiedział, jest tutaj.
people-more = Więcej
people-look-again = Zapytaj o profil ponownie
people-looking-again = Zapytano. To, co powie pod tej osoby, za chwilę tu będzie.
people-picture = Zmień zdjęcie
people-moved = Konto przeniesione z { $id }
people-location = Miejsce zamieszkania
people-gender = Płeć
people-birthday = Urodziny
people-birthday-day = Dzień
people-birthday-month = Miesiąc
people-birthday-year = Rok
people-month =
    { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    }
people-day = { $day } { $month }
people-day-and-year = { $day } { $month } { $year }
people-for-everybody = Dla wszystkich
people-for-contacts = Dla osób, którym udostępniasz
people-first-name = Imię
people-last-name = Nazwisko
people-tags = Tagi, które cię opisują
people-tags-hint = Najwyżej pięć, na przykład #ogród #chór
people-bio = O tobie
people-bio-hint = Markdown tu działa.
people-public-details = Pokaż te informacje publicznie
people-public-details-hint = Wtedy zobaczą je wszyscy, z kontem czy bez.
people-searchable = Można mnie znaleźć w wyszukiwarce
people-nsfw = Moje wpisy często zawierają wrażliwe treści
people-nsfw-hint = Pozostają zasłonięte, dopóki ktoś nie zechce ich zobaczyć.
people-save = Zapisz

people-bio-too-long = Ten tekst jest za długi: najwyżej 65 535 znaków.
people-line-too-long = Najwyżej 255 znaków.
people-name-invalid = Najwyżej 32 znaki, bez średnika.
people-too-many-tags = Najwyżej pięć tagów.
people-saved = Zapisano. Twoje kontakty to zobaczą.
people-birthday-invalid = Nie ma takiego dnia. Rok możesz pominąć.
