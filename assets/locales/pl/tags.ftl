# Tagi, które ludzie obserwują
tags-invalid = To nie jest tag: litery, cyfry, łączniki i podkreślenia, bez spacji.
tags-too-many = Obserwujesz 1000 tagów. Najpierw zrezygnuj z jednego.
tags-title = Tagi, które obserwujesz
tags-words = Wpisy z tymi tagami zbierają się we własnym strumieniu. Nikt się nie dowie, co obserwujesz.
tags-stream = Do wpisów
tags-manage = Zarządzaj tagami
tags-name = Tag
tags-follow = Obserwuj
tags-followed = Obserwujesz teraz ten tag.
tags-unfollow = Nie obserwuj
tags-unfollowed = Nie obserwujesz już tego tagu.
tags-none = Nie obserwujesz jeszcze żadnych tagów
tags-none-words = Podaj tu jakiś albo wybierz „Obserwuj” na stronie dowolnego tagu.
tags-people =
    { $count ->
        [one] 1 osoba z tym tagiem
        [few] { $count } osoby z tym tagiem
       *[many] { $count } osób z tym tagiem
    }
tags-people-many = Co najmniej { $count } osób z tym tagiem
tags-people-more = Więcej osób
