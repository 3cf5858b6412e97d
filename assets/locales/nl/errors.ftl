# Wat niet is gebeurd, en waarom.
errors-exists = Dat is al zo
errors-exists-words = Er hoefde niets te veranderen.
errors-refused = Dat is niet gelukt
errors-sign-in = Log eerst in
errors-sign-in-words = Dit is alleen voor mensen die zijn ingelogd.
errors-unreadable = Dat konden we niet lezen
errors-unreadable-words = Wat aankwam, was beschadigd. Ga terug en probeer het nog een keer.
errors-gone = Niet meer hier
errors-gone-words = Dit account is gesloten.
errors-leaving-words = Beslis eerst of je account sluit of blijft.
errors-contact = Klopt hier iets niet? Wie voor deze pod zorgt, kan helpen:
