# Co pod mówi wszystkim o sobie

about-title = O tym podzie
about-id = Identyfikatory tutaj
about-id-here = nazwa@{ $host }
about-software = Oprogramowanie
about-registrations = Nowe konta
about-registrations-open = Każdy może założyć
about-registrations-not = Nie dla każdego
about-contact = Kto się nim opiekuje
about-users = Osoby
about-users-half-year = Osoby obecne w ostatnim półroczu
about-users-month = Osoby obecne w ostatnim miesiącu
about-posts = Wpisy napisane tutaj
about-comments = Komentarze napisane tutaj
about-untold = Ten pod nie mówi, ile osób tu mieszka i jak dużo piszą.
about-terms = Regulamin
about-terms-accept = Zakładając konto, akceptujesz { $terms }.
about-terms-accepted = regulamin
about-privacy = Prywatność
about-changelog = Co nowego
about-source = Kod źródłowy
about-source-words = Na tym podzie działa Seedpod { $version }. To wolne oprogramowanie na licencji GNU Affero General Public License w wersji 3 lub późniejszej: możesz je u siebie uruchomić, sprawdzić, jak działa, zmieniać je i przekazywać innym.
about-source-ask = Masz prawo do kodu źródłowego tego, co tu działa. Poproś o niego:
about-source-there = Do kodu źródłowego
