# Aspekty

aspects-first-family = Rodzina
aspects-first-friends = Przyjaciele
aspects-first-work = Praca
aspects-first-acquaintances = Znajomi

aspects-title = Twoje aspekty
aspects-words = Aspekt to grupa osób, o której wiesz tylko ty. Kto w nim jest, dostaje to, co w nim udostępniasz.
aspects-new = Nowy aspekt
aspects-add = Dodaj
aspects-name = Nazwa aspektu
aspects-rename = Zmień nazwę
aspects-people =
    { $count ->
        [one] 1 osoba
        [few] { $count } osoby
       *[many] { $count } osób
    }
aspects-up = W górę
aspects-delete = Usuń
aspects-choose = Które aspekty pokazać
aspects-show = Pokaż
aspects-manage = Zmień swoje aspekty

aspects-name-missing = Nadaj aspektowi nazwę.
aspects-name-taken = Masz już aspekt o tej nazwie.
aspects-name-too-long = Nazwa ma najwyżej 20 znaków.
aspects-added = Aspekt już jest.
aspects-renamed = Aspekt ma nową nazwę.
aspects-deleted = Aspektu już nie ma.
aspects-too-many = Więcej aspektów mieć nie można.
