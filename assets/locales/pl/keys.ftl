# Pojedyncze klawisze

keys-title = Klawiatura
keys-words = Na stronach z wpisami działają pojedyncze klawisze. Gdy piszesz, nic nie robią, a w ustawieniach możesz je wyłączyć.
keys-key = Klawisz
keys-does = Co robi
keys-next = Następny wpis
keys-previous = Poprzedni wpis
keys-comment = Skomentuj wpis
keys-like = Polub go albo cofnij polubienie
keys-reshare = Podaj go dalej
keys-more = Pokaż go w całości albo to, co zasłonięte
keys-open = Otwórz jego własną stronę
keys-help = Ta lista
keys-settings = Włącz lub wyłącz
keys-close = Zamknij
keys-page = Jako strona
keys-links = Otwieraj linki diaspora* tutaj
keys-links-words = Przeglądarka zapyta, czy otwierać linki web+diaspora na tym podzie.
