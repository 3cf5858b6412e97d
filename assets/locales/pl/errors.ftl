# Czego nie zrobiono i dlaczego.
errors-exists = Tak już jest
errors-exists-words = Nie trzeba było nic zmieniać.
errors-refused = To się nie udało
errors-sign-in = Zaloguj się
errors-sign-in-words = To jest tylko dla zalogowanych.
errors-unreadable = Nie udało się tego odczytać
errors-unreadable-words = To, co dotarło, było uszkodzone. Wróć i spróbuj ponownie.
errors-gone = Już tu tego nie ma
errors-gone-words = To konto zostało zamknięte.
errors-leaving-words = Najpierw zdecyduj, czy twoje konto zostanie zamknięte, czy nie.
errors-contact = Coś jest tu nie tak? Pomoże osoba, która opiekuje się tym podem:
