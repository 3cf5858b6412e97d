# Dla kogo jest ograniczony wpis, zmieniane później przez autora

recipients-title = Kto może to zobaczyć
recipients-words = Możesz dać wpis kolejnym osobom albo niektórym go odebrać. Nie może stać się publiczny.
recipients-have = Te osoby go mają
recipients-none = Nikt go nie ma
recipients-none-words = Ten wpis widzisz tylko ty. Poniżej możesz dodać osoby.
recipients-here = Kogo tu usuniesz, od razu przestanie go widzieć.
recipients-one-there = Jeśli usuniesz tę osobę, jej pod zostanie poproszony o usunięcie swojej kopii. Nikt nie może go do tego zmusić, a wpisu nie będzie można już dać nikomu na tym podzie.
recipients-several-there = Ten pod ma jedną kopię dla nich wszystkich. Kogo usuniesz, może ją tam nadal znaleźć; dopiero gdy usuniesz wszystkie te osoby, pod zostanie poproszony o jej usunięcie, a wtedy wpisu nie będzie można już tam nikomu dać.
recipients-remove = Usuń wybrane osoby
recipients-removed = Usunięto. To, co od tej pory pojawi się pod wpisem, już tam nie dotrze.
recipients-recalled = { $pod }: poproszono ten pod o usunięcie wpisu i już go nie przyjmuje.
recipients-lack = Daj go kolejnym osobom
recipients-aspects = Wszyscy z tych aspektów
recipients-people = Te osoby
recipients-add-hint = Dostaną wpis ze zdjęciami i to, co od tej pory się pod nim pojawi. Osoby stąd zobaczą też to, co pojawiło się wcześniej.
recipients-add = Dodaj wybrane osoby
recipients-added = Dodano.
recipients-nobody-chosen = Nic się nie zmieniło: najpierw kogoś wybierz.
recipients-nobody-new = Nic się nie zmieniło: wybrane osoby już go mają albo nie mogą dostać go ponownie.
recipients-remove-ask = Odebrać im wpis? Kto mieszka na innym podzie, nie będzie mógł dostać go ponownie.
recipients-no-contact = Możesz go dać tylko osobom, którym udostępniasz.
