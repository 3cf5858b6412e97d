# Podawanie wpisów dalej

reshares-reshare = Podaj dalej
reshares-reshared = Podano dalej
reshares-count =
    { $count ->
        [one] Podano dalej raz
        [few] Podano dalej { $count } razy
       *[many] Podano dalej { $count } razy
    }
reshares-gone = Oryginalnego wpisu już nie ma.
reshares-not-public = Podawać dalej można tylko publiczne wpisy.
reshares-own = To twój własny wpis: nie trzeba podawać go dalej.
reshares-by = Kto podał to dalej
reshares-ask = Podać to dalej wszystkim? Pojawi się na twojej stronie, dla wszystkich, którzy cię czytają.
