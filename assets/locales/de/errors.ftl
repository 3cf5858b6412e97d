# Was nicht getan wurde und warum.
errors-exists = Das ist schon so
errors-exists-words = Es musste nichts geändert werden.
errors-refused = Das ging nicht
errors-sign-in = Bitte melde dich an
errors-sign-in-words = Das ist nur für Leute, die angemeldet sind.
errors-unreadable = Das konnten wir nicht lesen
errors-unreadable-words = Was ankam, war beschädigt. Bitte geh zurück und versuche es noch einmal.
errors-gone = Nicht mehr hier
errors-gone-words = Dieses Konto wurde geschlossen.
errors-leaving-words = Entscheide zuerst, ob dein Konto geschlossen wird oder bleibt.
errors-contact = Stimmt hier etwas nicht? Wer sich um den Pod kümmert, kann helfen:
