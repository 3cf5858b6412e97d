# Che cosa non è stato fatto, e perché.
errors-exists = È già così
errors-exists-words = Non c’era niente da cambiare.
errors-refused = Non ha funzionato
errors-sign-in = Accedi, per favore
errors-sign-in-words = Questo è solo per chi ha effettuato l’accesso.
errors-unreadable = Non siamo riusciti a leggerlo
errors-unreadable-words = Quello che è arrivato era danneggiato. Torna indietro e riprova.
errors-gone = Non è più qui
errors-gone-words = Questo account è stato chiuso.
errors-leaving-words = Prima decidi se il tuo account si chiude o resta.
errors-contact = C’è qualcosa che non va? Chi gestisce questo pod può aiutarti:
