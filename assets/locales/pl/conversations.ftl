# Prywatne wiadomości

conversations-title = Rozmowy
conversations-back = Wszystkie rozmowy
conversations-new = Nowa rozmowa
conversations-empty = Na razie nic tu nie ma
conversations-empty-words = Pisz prywatnie do osób, którym udostępniasz i które udostępniają tobie.
conversations-older = Wcześniejsze
conversations-newest = Do najnowszych wiadomości
conversations-said = { $name }: { $text }
conversations-you = Ty
conversations-messages =
    { $count ->
        [one] 1 wiadomość
        [few] { $count } wiadomości
       *[many] { $count } wiadomości
    }
conversations-unread =
    { $count ->
        [one] 1 nowa wiadomość
        [few] { $count } nowe wiadomości
       *[many] { $count } nowych wiadomości
    }
conversations-readers = Mogą to czytać tylko: { $who } oraz ty
conversations-alone = Wszyscy inni już odeszli
conversations-new-from-here = Nowe
conversations-to-new = Do pierwszej nowej wiadomości
conversations-edited = edytowano
conversations-list = Wiadomości
conversations-answer = Napisz odpowiedź
conversations-send = Wyślij
conversations-write-to = Wiadomość
conversations-leave = Opuść
conversations-leave-ask = Opuścić tę rozmowę? Zniknie u ciebie, a nowe wiadomości w niej już do ciebie nie dotrą. Inni ją zachowają.
conversations-left = Nie bierzesz już udziału w tej rozmowie.
conversations-sent = Twoja wiadomość jest w drodze.
conversations-to = Do
conversations-to-hint = Osoby, którym udostępniasz i które udostępniają tobie. Wszystkie mogą czytać całą rozmowę.
conversations-to-filter = Filtruj po nazwie
conversations-subject = Temat
conversations-subject-hint = Jeśli zostanie pusty, rozmowa weźmie nazwę od pierwszych słów twojej wiadomości.
conversations-text = Wiadomość
conversations-text-hint = Markdown tu działa.
conversations-no-contacts = Na razie nie ma do kogo pisać
conversations-no-contacts-words = Możesz pisać do osób, którym udostępniasz i które udostępniają tobie.

conversations-nobody = Wybierz, do kogo chcesz napisać.
conversations-too-many = To za dużo osób: w rozmowie jest miejsce dla 200, razem z tobą.
conversations-not-mutual = Możesz pisać tylko do osób, którym udostępniasz i które udostępniają tobie.
conversations-subject-too-long = Ten temat jest za długi: najwyżej 255 znaków.
conversations-text-missing = Najpierw coś napisz.
conversations-text-too-long = Ta wiadomość jest za długa: najwyżej 65 535 znaków.
