# Mensen en tags vinden

search-title = Zoeken
search-for = Naam, diaspora*-ID of #tag
search-do = Zoeken
search-words = Met een hele ID zoals alice@pod.example vind je mensen op elke pod.
search-looking = { $id } wordt gezocht op de andere pod. Deze pagina vult zich vanzelf als er iemand gevonden is; heb je geen JavaScript, laad haar dan opnieuw.
search-nobody = Niemand gevonden
search-nobody-words = Kijk of het goed gespeld is, of vraag om de hele diaspora*-ID. Niet iedereen laat zich op naam vinden.
search-nobody-there = Kijk of het ID goed gespeld is. Of hun pod antwoordt nu niet: probeer het later nog eens.
search-tag = Berichten met #{ $tag }
search-more = Meer mensen

search-suggested-people = Mensen
search-suggested-tags = Tags
search-suggested =
    { $count ->
        [one] 1 suggestie
       *[other] { $count } suggesties
    }
search-suggested-outside = Zal dit niet zien
search-ways = Wat je zoekt
search-everything = Alles
search-people = Mensen
search-tags = Tags
search-posts = Berichten
search-for-all = Woorden, namen of #tag
search-empty = Vind terug wat je ooit las
search-empty-words = Woorden in berichten en in beschrijvingen van hun foto’s, mensen, en tags; en alleen wat je mag zien. "Woorden tussen aanhalingstekens" staan naast elkaar, en -woord sluit uit.
search-narrow = Preciezer zoeken
search-from = Van wie
search-tagged = Met de tag
search-after = Sinds
search-before = Voor
search-in = Van mensen in mijn aspect
search-in-any = Maakt niet uit
search-operators = Je kunt dit ook typen:
search-operators-example = from:alice tag:tuin in:Familie after:2026-01-31 before:2026-03 "oude rozen" -doornen
search-in-photo = in de beschrijving van een foto
search-nothing = Geen bericht heeft al deze woorden
search-nothing-words = Gebruik minder woorden, of andere vormen ervan: een woord wordt alleen gevonden zoals het is geschreven.
search-nothing-fits-words = Laat iets weg: misschien passen er berichten bij de rest.
search-nothing-fits = Geen bericht past
search-more-posts = Meer berichten
search-older = Verder terugkijken
search-posts-for = Berichten met { $words }
search-no-day = ‘{ $part }’ is geen dag. Schrijf 2026-01-31, voor een maand 2026-01, of typ today of yesterday.
search-no-tag = ‘{ $part }’ kan geen tag zijn.
search-no-person = Niemand met de naam ‘{ $part }’ is hier bekend. Schrijf de hele ID.
search-no-aspect = Je hebt geen aspect met de naam ‘{ $part }’.
search-value-missing = Na ‘{ $part }’ ontbreekt iets; schrijf het zonder spatie.
search-not-without = ‘{ $part }’ kan niet worden uitgesloten; een min staat alleen voor woorden.
search-only-without = Zeg ook wat je zoekt, niet alleen wat er niet in mag staan.
search-no-time-between = Er ligt geen tijd tussen deze twee dagen.
search-too-long = Dit is te veel tegelijk. Gebruik minder woorden.
