# Archiwum: co w nim jest, i kopia do czytania

archives-made = stan na { $date }
archives-posts =
    { $count ->
        [0] Brak wpisów
        [one] 1 wpis
        [few] { $count } wpisy
       *[many] { $count } wpisów
    }
archives-limited =
    { $count ->
        [one] do 1 osoby
        [few] do { $count } osób
       *[many] do { $count } osób
    }
archives-photo = Zdjęcie; ta kopia powstała bez zdjęć.

archives-readme = Wszystko z konta { $id }.
archives-readme-keep = Zachowaj ten plik dla siebie: zawiera klucz prywatny konta i listy, które inni napisali w zaufaniu.
archives-readme-readable = Strony do czytania w przeglądarce, jeśli miały być dołączone.
archives-readme-diaspora = Archiwum (wersja 2.0), które przyjmuje każdy pod sieci diaspora*.
archives-readme-photos = Zdjęcia, w postaci, która do niego pasuje, jeśli miały być dołączone.
archives-readme-seedpod = To, co takie archiwum pomija: rozmowy, powiadomienia, kto dostał który wpis, odpowiedzi innych, ustawienia. Czas podany jest w sekundach od 1970 roku (UTC).
archives-readme-elsewhere = Wpisy jako outbox ActivityStreams i listy jako CSV, dla innych sieci.
archives-readme-manifest = Wszystkie pliki z rozmiarami i sumami kontrolnymi SHA-256.
