# Ignorowanie

blocks-title = Osoby, które ignorujesz
blocks-words = Ich wpisy nie trafiają do twoich strumieni, a one nie mogą odpowiadać na twoje.
blocks-ignore-name = Ignoruj: { $name }
blocks-ask = Ignorować tę osobę: { $name }? Przestaniesz jej udostępniać, a jej wpisy nie będą trafiać do twoich strumieni.
blocks-stop = Przestań ignorować
blocks-said = Ignorujesz tę osobę: { $name }. Nic jej nie udostępniasz, jej wpisy nie trafiają do twoich strumieni, a ona nie może komentować ani lubić twoich.
blocks-empty = Nikogo nie ignorujesz
blocks-empty-words = Kogo ignorować, wybierasz na stronie danej osoby albo w menu jej wpisów.
blocks-to-settings = Do ustawień

blocks-added = Od teraz ignorujesz tę osobę. Lista jest w ustawieniach.
blocks-removed = Nie ignorujesz już tej osoby.
blocks-not-yourself = Nie możesz ignorować siebie.
blocks-no-sharing = Ignorujesz tę osobę. Zanim zaczniesz jej udostępniać, przestań ją ignorować.
blocks-ignored = Autor tego wpisu nie przyjmuje od ciebie odpowiedzi.
blocks-hides = Zwijaj też ich komentarze pod wpisami innych i nie pokazuj w moich strumieniach ich wpisów podanych dalej
blocks-save = Zapisz
blocks-saved = Zapisano.
