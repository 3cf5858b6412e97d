# Pytanie, które zadaje wpis

polls-poll = Ankieta
polls-vote = Głosuj
polls-results = Pokaż wynik
polls-result =
    { $count ->
        [one] 1 głos
        [few] { $count } głosy
       *[many] { $count } głosów
    } · { $percent }%
polls-votes =
    { $count ->
        [0] Nikt jeszcze nie głosował
        [one] Głosowała 1 osoba
        [few] Głosowały { $count } osoby
       *[many] Głosowało { $count } osób
    }
polls-own = Twój głos

polls-question = Pytanie
polls-answer = Odpowiedź { $count }

polls-add = Jeszcze jedna odpowiedź
polls-remove = Usuń tę odpowiedź
polls-end = Otwarta przez
polls-no-end = dowolny czas
polls-days =
    { $count ->
        [one] 1 dzień
        [few] { $count } dni
       *[many] { $count } dni
    }
polls-end-hint = Potem nikt tu już nie zagłosuje i wynik będzie ostateczny. Inne pody nie wiedzą o końcu; późniejsze głosy stamtąd się tu nie liczą.
polls-ends = Otwarta do { $time }
polls-ended = Zakończona { $time }
polls-over = Ta ankieta jest zakończona.

polls-question-missing = Ankieta potrzebuje pytania.
polls-question-too-long = Pytanie jest za długie: najwyżej 255 znaków.
polls-answers-missing = Ankieta potrzebuje co najmniej dwóch odpowiedzi.
polls-answers-too-many = Ankieta ma najwyżej 100 odpowiedzi.
polls-answer-too-long = Jedna z odpowiedzi jest za długa: najwyżej 255 znaków.
polls-answer-missing = Najpierw wybierz odpowiedź.
