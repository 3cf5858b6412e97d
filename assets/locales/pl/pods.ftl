# Strona podmina o innych podach

pods-title = Inne pody
pods-words = Każdy pod, na którym ktoś stąd kogoś zna, jest odwiedzany raz dziennie. Jeśli nie odpowiada przez dwa tygodnie, nic już nie dostaje, dopóki znów nie odpowie.
pods-none = Nie znamy jeszcze żadnego innego poda
pods-none-words = Gdy tylko ktoś tutaj znajdzie osobę gdzie indziej, jej pod pojawi się tutaj.
pods-more = Więcej podów
pods-fine = Odpowiada
pods-unvisited = Jeszcze nieodwiedzony
pods-failing = Zawodzi, pierwszy raz { $since }
pods-asleep = Śpi: nie odpowiada, pierwszy raz { $since }; nic nie dostanie, dopóki nie odpowie
pods-people =
    { $count ->
        [0] nikogo stamtąd nie znamy
        [one] 1 znana osoba stamtąd
        [few] { $count } znane osoby stamtąd
       *[many] { $count } znanych osób stamtąd
    }
pods-waiting =
    { $count ->
        [one] czeka na niego 1 przesyłka
        [few] czekają na niego { $count } przesyłki
       *[many] czeka na niego { $count } przesyłek
    }
pods-checked = odwiedzony { $when }
pods-check = Sprawdź teraz
pods-checking = Sprawdzamy ten pod. Za chwilę odśwież stronę.
pods-refused = Odrzucone klucze
pods-refused-words = Pody tych osób podają dla nich teraz inny klucz niż ten, który tu znamy. Nie wierzymy niczemu, co jest nim podpisane: może należeć do kogoś innego. Jeśli ich pod postawiono od nowa, zapytaj je inną drogą niż przez tę sieć; potrzebują tam nowego identyfikatora. Jeśli ich nie znasz, nie musisz nic robić.
pods-refused-how =
    { $times ->
        [one] Odrzucono raz, { $last }
        [few] Odrzucono { $times } razy, pierwszy raz { $first }, ostatni raz { $last }
       *[many] Odrzucono { $times } razy, pierwszy raz { $first }, ostatni raz { $last }
    }{ $keys ->
        [one] .
        [few] , z { $keys } różnymi kluczami.
       *[many] , z { $keys } różnymi kluczami.
    }
pods-forget = Zapomnij
pods-forgotten = Zapomniano. Jeśli to się powtórzy, znów się tu pojawi.
pods-refused-count =
    { $count ->
        [one] Odrzucono klucz 1 osoby
        [few] Odrzucono klucze { $count } osób
       *[many] Odrzucono klucze { $count } osób
    }
