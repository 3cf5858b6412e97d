# Strumienie

streams-older = Starsze wpisy
streams-find = Znajdź ludzi
streams-empty = Na razie nic tu nie ma
streams-empty-main = Tu pojawią się wpisy osób, którym udostępniasz. Znajdź kogoś znajomego albo napisz pierwsze słowa.
streams-empty-aspects = Tu pojawi się to, co udostępniają ci osoby z tych aspektów.
streams-empty-public = Tu pojawią się publiczne wpisy, które dotrą na ten pod.
streams-empty-profile = Nie ma nic, co wolno ci zobaczyć. Może ta osoba udostępnia innym albo jeszcze nie zaczęła.
streams-empty-tag = Nikt nie użył tego tagu we wpisie, który wolno ci zobaczyć.
streams-empty-followed = Tu pojawią się wpisy z tagami, które obserwujesz.
streams-empty-activity = Tu pojawi się to, co piszesz, lubisz, komentujesz i podajesz dalej, od najnowszego.
streams-empty-liked = Tu pojawią się wpisy, które lubisz.
streams-empty-commented = Tu pojawią się wpisy, które komentujesz.
streams-empty-mentions = Tu pojawią się wpisy, w których ktoś o tobie wspomina.
streams-empty-bookmarks = Dodaj wpis do zakładek w jego menu, a znajdziesz go tutaj. Nikt się o tym nie dowie.
streams-empty-hidden = Ukryj wpis w jego menu, a zniknie ze wszystkich twoich strumieni. Znajdziesz go tutaj.
streams-empty-local = Tu pojawią się publiczne wpisy osób z tego poda.
streams-yours = Twoje strumienie
streams-all = Wszystko
streams-mentions = @Wzmianki
streams-activity = Moja aktywność
streams-activity-all = Wszystko
streams-liked = Polubione
streams-commented = Skomentowane
streams-bookmarks = Zakładki
streams-hidden = Ukryte wpisy
streams-hidden-words = Nie ma ich w żadnym z twoich strumieni. Są nadal pod własnym adresem i na stronie swojego autora.
streams-everywhere = Zewsząd
streams-local = Ten pod
streams-local-words = Publiczne wpisy osób z tego poda.
streams-public-words = Wszystkie publiczne wpisy, które zna ten pod, stąd i skądinąd.
streams-followed-words = Wpisy z którymś z obserwowanych tagów, o ile wolno ci je zobaczyć.
streams-tagged =
    { $count ->
        [one] 1 wpis, który wolno ci zobaczyć
        [few] { $count } wpisy, które wolno ci zobaczyć
       *[many] { $count } wpisów, które wolno ci zobaczyć
    }
streams-tagged-many = Co najmniej { $count } wpisów, które wolno ci zobaczyć
