# Otwieranie linków diaspora://

links-title = Otwieranie linku
links-looking = Pytamy o to pod, na którym mieszka { $id }.
links-again = Sprawdź ponownie
links-here = Już tu jest: pokaż
links-nowhere = Nie udało się tego znaleźć
links-nowhere-words = Może już tego nie ma albo nie jest dla wszystkich. Być może więcej powie ci { $id }.
links-author = Do autora
