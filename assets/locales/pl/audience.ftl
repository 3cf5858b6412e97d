# Kto może coś zobaczyć

audience-public = Publiczne
audience-limited = Ograniczone
audience-all = Wszystkie aspekty
audience-who = Kto może to zobaczyć?
audience-names = { $first } i { $last }
audience-comma = { ", " }
audience-chosen = { $aspects }, { $people }
audience-people =
    { $count ->
        [one] 1 osoba
        [few] { $count } osoby
       *[many] { $count } osób
    }
audience-people-on-pods = { $people } na { $pods } podach
audience-reach-public = Mogą to zobaczyć wszyscy w internecie, z kontem czy bez.
audience-reach-limited = Zobaczą to tylko osoby z aspektów, które wybierzesz.
audience-reach-chosen = Zobaczą to tylko: { $aspects } ({ $people }).
audience-reach-all = Zobaczą to tylko osoby, którym udostępniasz: { $people }.
audience-reach-who = Kto to jest?
audience-reach-unreachable =
    { $count ->
        [one] Nie można dotrzeć do 1 osoby: jej pod od dawna nie odpowiada.
        [few] Nie można dotrzeć do { $count } osób: ich pody od dawna nie odpowiadają.
       *[many] Nie można dotrzeć do { $count } osób: ich pody od dawna nie odpowiadają.
    }
audience-reach-nobody = Na razie nikt: wybierz przynajmniej jeden.
