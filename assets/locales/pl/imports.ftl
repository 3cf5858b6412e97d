# Dlaczego plików nie można odczytać jako archiwum

imports-nothing = Wybierz plik.
imports-file = Nie można odczytać jednego z plików. Spróbuj ponownie.
imports-no-archive = To same zdjęcia. Dodaj archiwum, do którego należą: plik kończący się na .json.gz, .json lub .zip.
imports-several = Jest tu więcej niż jedno archiwum. Wczytuj po jednym.
imports-nested = To plik ZIP ze spakowanymi plikami. Rozpakuj go i wczytaj to, co jest w środku.
imports-repacked = To archiwum rozpakowano i spakowano na nowo. Wczytaj je takie, jakie było, albo wczytaj pliki z jego folderu „diaspora”.
imports-unknown = To nie jest ani archiwum diaspora*, ani ZIP z jego zdjęciami.
imports-not-an-archive = To nie jest archiwum diaspora* albo brakuje w nim czegoś, co ma każde archiwum.
imports-version = To archiwum jest w wersji, której ten pod nie zna.
imports-old-diaspora = To eksport z diaspora* w wersji 0.6 lub starszej, którego żaden pod nie może przyjąć. Poproś swój dawny pod o nowy, jeśli jeszcze istnieje.
imports-mastodon = To eksport z Mastodona, którego nie da się tu odczytać.
imports-friendica = To eksport z Friendiki, którego nie da się tu odczytać.
imports-x = To eksport z X lub Twittera, którego nie da się tu odczytać.
imports-facebook = To eksport z Facebooka, którego nie da się tu odczytać.
imports-tumblr = To eksport z Tumblra, którego nie da się tu odczytać.
imports-utf-16 = Archiwum jest zapisane w UTF-16. Zapisz je jako UTF-8 albo weź je takie, jakie dał ci dawny pod.
imports-not-json = Archiwum jest uszkodzone: nie jest w całości w formacie JSON.
imports-twice = W archiwum to samo jest podane dwa razy w jednym miejscu, więc nie wiadomo, co obowiązuje.
imports-cut-off = Plik kończy się za wcześnie. Skopiuj go lub prześlij jeszcze raz.
imports-damaged = Plik jest uszkodzony: jego części do siebie nie pasują. Skopiuj go lub prześlij jeszcze raz.
imports-encrypted = Plik ZIP jest chroniony hasłem. Wczytaj go bez hasła.
imports-compression = Plik ZIP jest spakowany tak, że nie da się go tu odczytać. Spakuj go jako zwykły ZIP.
imports-element-too-large = Coś w archiwum jest większe, niż takie rzeczy mogą być.
imports-too-large = Archiwum jest większe niż te, które się tu przyjmuje.
imports-photo-too-large = Jedno ze zdjęć w archiwum jest większe niż te, które się tu przyjmuje.

imports-no-move = To konto nie może się tu przenieść: należy do niego inny klucz albo działa już gdzie indziej.
imports-no-undo = Wraz z tym importem twoje konto przeniosło się tutaj i inne pody o tym wiedzą: tego nie da się cofnąć.
imports-not-wanted = Zrezygnowano.

# Wczytywanie danych przez stronę

imports-title = Wczytaj swoje dane
imports-door = Wpisy, zdjęcia, kontakty i cała reszta z innego poda albo z dawniejszych czasów na tym staną się twoje tutaj. Razem z nimi możesz przenieść konto.
imports-to = Wczytaj dane
imports-first = Co wczytujesz
imports-words = Twoje wpisy z datami, zdjęcia, komentarze i polubienia, aspekty i kontakty będą twoje tutaj. Najpierw zobaczysz, co jest w plikach; nic się nie zmieni, zanim się zgodzisz.
imports-which = Wybierz jedno z tych:
imports-which-diaspora = z innego poda diaspora*: plik kończący się na .json.gz. Jest tam w Ustawieniach, „Pobierz mój profil”.
imports-which-photos = do tego, jeśli chcesz, ZIP z twoimi zdjęciami. Jest tam w Ustawieniach, „Pobierz moje zdjęcia”.
imports-which-ours = z Seedpoda: jeden plik ZIP ze strony „Twoje dane”.
imports-key = Taki plik zawiera klucz, który dowodzi, że ty to ty. Pliki czyta tylko ten pod, a znikną stąd, gdy tylko wszystko zostanie przyjęte albo gdy zrezygnujesz.
imports-files = Pliki
imports-most = Razem najwyżej { $number } GB.
imports-look = Zobacz, co w nich jest
imports-coming = Pliki są przesyłane. Zostaw tę stronę otwartą.
imports-under-way = Poprzednie wczytywanie nie jest jeszcze skończone. Najpierw je dokończ.
imports-too-large-for-web = Pliki są większe, niż można tu przesłać. Wczytaj je bez zdjęć albo poproś osobę, która opiekuje się podem: może przyjąć plik każdej wielkości.
imports-no-room = Na dysku poda nie ma miejsca na twoje pliki. Powiedz o tym osobie, która opiekuje się podem.
imports-looking = Sprawdzamy, co w nich jest
imports-looking-words = Nic się jeszcze nie zmieniło. Możesz opuścić tę stronę i wrócić.
imports-stop = Przerwij
imports-part-other = Chwileczkę
imports-part = { $part }: { $done } z { $of }
imports-taking = Przyjmujemy dane
imports-leave = Możesz opuścić tę stronę: gdy wszystko będzie na miejscu, dostaniesz powiadomienie.
imports-stop-back = Przerwij i cofnij wszystko
imports-undoing = Cofamy
imports-undoing-words = To, co przyszło, zniknie; wszystko inne zostanie.
imports-undone = Wszystko zostało cofnięte.
imports-left = Pliki są usunięte i nic się nie zmieniło.
imports-looked = Co w nich jest
imports-of = Archiwum konta { $id }.
imports-of-ours = Wszystko z konta { $id }, z Seedpoda.
imports-known = z tego znane tutaj: { $count }
imports-here = z tego już tutaj: { $count }
imports-not-coming = Czego nie da się przyjąć w tej postaci
imports-posts = Wpisy
imports-photos = Zdjęcia
imports-answers = Komentarze, polubienia i głosy
imports-comments = Komentarze
imports-likes = Polubienia
imports-votes = Głosy
imports-attendances = Odpowiedzi na wydarzenia
imports-contacts = Kontakty
imports-memberships = Kontakty w twoich aspektach
imports-aspects = Aspekty
imports-tags = Tagi, które obserwujesz
imports-ignored = Osoby, które ignorujesz
imports-subscriptions = Wpisy, o których chcesz wiedzieć
imports-participations = Osoby, które chcą wiedzieć o twoich wpisach
imports-recipients = Osoby, które dostały ograniczony wpis
imports-conversations = Rozmowy
imports-notifications = Powiadomienia
imports-profile = Profil i ustawienia
imports-others = Inne rzeczy
imports-decide = Przyjąć to?
imports-profile-too = Przyjmij też nazwę, zdjęcie i ustawienia
imports-profile-hint = Zastąpią te, które masz tutaj.
imports-quietly = Nikt nie dostanie powiadomień o tym, co dawne. Kontakty dowiedzą się, że udostępniasz im stąd.
imports-moves = Przenieś tu moje konto
imports-moves-hint = { $old } działa dalej jako { $new }.
imports-moves-told = Pody twoich kontaktów się o tym dowiedzą i wstawią to konto w miejsce dawnego.
imports-moves-ends = { $old } przestaje działać: nikt się tam już nie zaloguje, a to, co tam dotrze, przepadnie.
imports-moves-for-good = Konto przenosi się raz i nie da się tego cofnąć.
imports-sure = Tak, przenieś na dobre
imports-unsure = Potwierdź, że na pewno tego chcesz, albo nie przenoś.
imports-proof-asked = Pytamy { $pod }, czy konto może się tu przenieść …
imports-proof-unknown = { $pod } nie odpowiada, a nikt tutaj nie zna konta { $old }. Dlatego nikt tu nie może powiedzieć, czy klucz jest właściwy: powiedzą to pody twoich kontaktów, które je znają.
imports-proof-same = To dokładnie to konto, więc nie ma czego przenosić.
imports-proof-moved = Konto nie może się tu przenieść: { $old } działa już gdzie indziej.
imports-proof-closed = Konto nie może się tu przenieść: { $old } zamknięto na dobre. Dane mimo to można przyjąć.
imports-proof-wrong = Konto nie może się tu przenieść: klucz w archiwum nie jest tym, po którym inni znają { $old }. Dane mimo to można przyjąć.
imports-proof-none = Konto nie może się tu przenieść: w archiwum nie ma klucza. Dane mimo to można przyjąć.
imports-take = Przyjmij
imports-leave-it = Nie przyjmuj
imports-arrived = Już tu jest
imports-arrived-mostly = Już tu jest, poza tym, co musi poczekać
imports-from = Z archiwum konta { $id }.
imports-moved = Twoje konto działa dalej tutaj.
imports-told =
    { $count ->
        [one] Dowie się o tym 1 pod.
        [few] Dowiedzą się o tym { $count } pody.
       *[many] Dowie się o tym { $count } podów.
    }
imports-untold =
    { $count ->
        [one] 1 kontakt, którego nikt tu nie zna, dowie się, gdy tylko ktoś go pozna.
        [few] { $count } kontakty, których nikt tu nie zna, dowiedzą się, gdy tylko ktoś je pozna.
       *[many] { $count } kontaktów, których nikt tu nie zna, dowie się, gdy tylko ktoś je pozna.
    }
imports-not-moved = Twoje konto się nie przeniosło.
imports-see = Zobacz
imports-nothing-new = Nie było w tym nic nowego.
imports-waits = Jeszcze czeka
imports-waits-words = Szukamy tego na innych podach. Przyjdzie samo, gdy odpowiedzą, albo przestaniemy czekać.
imports-waits-person = Nikt tu jeszcze nie zna osoby, od której to pochodzi.
imports-waits-thing = Nie ma tu jeszcze tego, do czego to należy.
imports-wait-no-longer = Nie czekaj dłużej
imports-did-not-come = Co nie przyszło
imports-like = Na przykład { $id }.
imports-namely = To { $id }.
imports-why-no-file = Plików nie było w zestawie. Pokazuje je dawny pod, dopóki istnieje.
imports-why-no-picture = Te pliki to nie zdjęcia, które da się tu odczytać.
imports-why-too-large = Większe, niż się tu przyjmuje.
imports-why-closed = Konto, do którego to należy, jest zamknięte.
imports-why-nobody = Nie udało się znaleźć osoby, od której to pochodzi.
imports-why-lost = Nie udało się znaleźć tego, do czego to należy.
imports-why-unsigned = Nie ma dowodu, czyje to jest.
imports-why-exists = To już tu jest.
imports-why-another = To już tu jest, na innym koncie, na przykład twoim dawnym.
imports-why-ignored = To od kogoś, kto jest ignorowany.
imports-why-audience = Należy do czegoś, co nie dotarło do osoby, od której pochodzi.
imports-why-unknown = To rodzaj danych, którego tu nie znamy.
imports-why-broken = Pod się o to potknął. Powiedz o tym osobie, która się nim opiekuje.
imports-why-circle = Kręciłoby się w kółko.
imports-why-rule = Czegoś w tym brakuje albo coś łamie zasady sieci.
imports-undo = Cofnij wszystko
imports-undo-ask = Cofnąć wszystko, co przyszło z tym importem? To, co piszesz już tutaj, zostanie.
imports-anew = Wczytaj coś jeszcze
imports-anew-words = To, co tu jest, zostaje; cofnąć da się tylko do chwili, gdy wczytasz coś jeszcze.
imports-wrong-key = Klucz w tych plikach nie jest kluczem ich konta: nic z nich nie przyjęto.
imports-asking = Pytamy dawny pod o klucz twojego konta. Spróbuj ponownie za kilka minut.
