# Je eigen account sluiten

closings-title = Je account sluiten
closings-no-way-back = Als het gesloten is, is er geen weg terug: niemand kan een gesloten account herstellen, en de naam komt nooit meer vrij.
closings-goes = Dit verdwijnt, hier en, zodra ze het horen, op andere pods:
closings-goes-posts = je berichten met alles eronder, en je foto’s
closings-goes-contacts = je contacten en aspecten, en wie je negeert
closings-goes-profile = je profiel, je e-mailadres, je instellingen, je meldingen, je uitnodigingslink
closings-stays = Dit blijft:
closings-stays-answers = wat je onder berichten van anderen zei en leuk vond, en privéberichten die je hun stuurde, onder een lege naam
closings-stays-name = je diaspora*-ID, zodat niemand zich voor jou kan uitgeven
closings-stays-elsewhere = kopieën op pods die zich niet aan de regels houden of niet bereikbaar zijn
closings-when = Wanneer
closings-in-days = { $count ->
    [0] Meteen
    [one] Over { $count } dag
   *[other] Over { $count } dagen
}
closings-grace = Je wordt meteen overal uitgelogd. Tot die dag kun je inloggen en je account houden; voor anderen blijft alles zoals het is.
closings-days-wrong = Kies een van de tijden die worden aangeboden.
closings-do = Mijn account sluiten
closings-ask = Je account sluiten? Je wordt overal uitgelogd en krijgt een ontvangstbewijs.
closings-needed-title = Deze pod heeft je nodig
closings-to-settings = Naar de instellingen
closings-needed = Jij bent de enige die voor deze pod zorgt, en er wonen hier ook anderen. Maak eerst iemand anders podmin.
closings-already = Dit account is al gesloten.

# Tussen vragen en sluiten
closings-decide-title = Je account wordt binnenkort gesloten
closings-decide = Het sluit op { $when }.
closings-rests = Tot dan zien anderen je zoals voorheen, en blijft alles bewaard. Zelf kun je het zolang niet gebruiken: beslis eerst.
closings-keep = Mijn account houden
closings-kept = Je account blijft.
closings-take = Neem je gegevens mee
closings-take-words = Een archief met alles wat van jou is, om te bewaren of om mee te nemen naar een andere pod.
closings-take-do = Naar je gegevens
closings-now = Nu sluiten
closings-now-words = Er is geen weg terug. Je krijgt een nieuw ontvangstbewijs; het vorige vervalt.
closings-now-do = Mijn account nu sluiten
closings-ask-now = Je account nu voorgoed sluiten? Alles wat je hebt geschreven, verdwijnt.

# Het ontvangstbewijs
closings-receipt = Ontvangstbewijs voor het sluiten van een account
closings-waits = Het account sluit op { $when }.
closings-closing = Het account wordt op dit moment gesloten.
closings-closed = Het account is gesloten op { $when }.
closings-sign-in = Tot dan kan de eigenaar inloggen en het houden.
closings-account = Het account
closings-id = diaspora*-ID
closings-asked = Aangevraagd
closings-will-go = Wat wordt verwijderd
closings-gone = Wat is verwijderd
closings-posts = Berichten
closings-photos = Foto’s
closings-contacts = Contacten
closings-rest = Profiel, e-mailadres, instellingen, meldingen
closings-all = alles
closings-nameless = Wat blijft, onder een lege naam
closings-comments = Reacties onder berichten van anderen
closings-messages = Privéberichten aan anderen
closings-pods = Andere pods
closings-pods-then = Andere pods, zodra het gesloten is
closings-pods-all = Moeten het horen
closings-pods-reached = Hebben het gehoord
closings-pods-waiting = Nog niet bereikt
closings-pods-given-up = Opgegeven
closings-address = Hoe ver het is
closings-address-words = Dit adres laat het zien aan iedereen die het heeft, zonder account. Het werkt minstens tot { $when }; houd het voor jezelf.
closings-download = Downloaden als tekst
