# Mówienie podminowi o wpisach i komentarzach
reports-report = Zgłoś
reports-told = Zgłoszone przez ciebie
reports-title = Zgłoszenie
reports-words = Osoba, która opiekuje się tym podem, przeczyta zgłoszoną treść, twój powód i twoją nazwę; autor o niczym się nie dowie.
reports-reason = Co jest z tym nie tak?
reports-send = Zgłoś
reports-thanks = Dziękujemy. Osoba, która opiekuje się tym podem, przyjrzy się temu.
reports-own = To twoje własne: możesz to usunąć bez zgłaszania.
reports-reason-missing = Napisz w kilku słowach, co jest nie tak.
reports-reason-too-long = To za długie: najwyżej 5000 znaków.

reports-list = Zgłoszenia
reports-list-words = Na co zwracają ci uwagę ludzie stąd.
reports-none = Nic nie zgłoszono
reports-none-words = Gdy ktoś tutaj zgłosi wpis lub komentarz, znajdziesz to na tej stronie.
reports-more = Starsze zgłoszenia
reports-by = Zgłasza { $name }, { $when }:
reports-look = Zobacz
reports-review = Sprawdzone
reports-reviewed = To zgłoszenie jest załatwione.
reports-delete = Usuń zgłoszoną treść
reports-delete-ask = Usunąć? To, co napisano tutaj lub pod wpisem kogoś stąd, zniknie wszędzie; to, co skądinąd, zniknie z tego poda.
reports-deleted = Usunięto.
reports-open-count =
    { $count ->
        [one] 1 otwarte zgłoszenie
        [few] { $count } otwarte zgłoszenia
       *[many] { $count } otwartych zgłoszeń
    }
