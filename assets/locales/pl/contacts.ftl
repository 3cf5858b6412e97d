# Udostępnianie, i komu

contacts-mutual = Udostępniacie sobie nawzajem
contacts-sharing = Udostępnia ci
contacts-receiving = Udostępniasz tej osobie
contacts-share = Udostępniaj
contacts-which = W których aspektach?
contacts-told = Ta osoba dowie się, że jej udostępniasz, ale nigdy, w którym aspekcie.
contacts-stop-ask = Przestać udostępniać tej osobie: { $name }? Nie będzie już dostawać twoich ograniczonych wpisów.
contacts-title = Kontakty
contacts-sets = Które kontakty
contacts-find = Znajdź ludzi
contacts-write-to-all = Napisz do wszystkich
contacts-filter = Filtruj po nazwie
contacts-filter-do = Filtruj
contacts-empty = Na razie nikogo tu nie ma
contacts-empty-words = Kogo dodasz do aspektu, pojawi się tutaj. Znajdź kogoś znajomego po nazwie albo identyfikatorze diaspora*.
contacts-more = Więcej
contacts-mine = Wszyscy
contacts-only-sharing = Tylko udostępniają mi
contacts-all = W dowolną stronę
contacts-aspect-delete = Usunąć aspekt { $aspect }?
contacts-aspect-delete-nobody = Nikt nie jest tylko w tym aspekcie, więc nadal udostępniasz wszystkim.
contacts-aspect-delete-people =
    { $count ->
        [one] 1 osoba jest tylko w tym aspekcie. Przestaniesz jej udostępniać:
        [few] { $count } osoby są tylko w tym aspekcie. Przestaniesz im udostępniać:
       *[many] { $count } osób jest tylko w tym aspekcie. Przestaniesz im udostępniać:
    }
contacts-aspect-delete-do = Usuń aspekt

contacts-not-with-yourself = Nie możesz udostępniać sobie.
contacts-person-closed = Tej osoby już tu nie ma.
contacts-in-aspect-already = Ta osoba jest już w tym aspekcie.
