# Waar mensen schrijven: het schrijfvak en zijn gereedschap

publisher-sensitive = Gevoelig
publisher-sensitive-hint = Bedekt tot iemand het wil zien; voegt #nsfw toe.
publisher-place = Plaats
publisher-place-name = Waar je bent
publisher-place-coordinates = Coördinaten
publisher-place-hint = Zoals jij het wilt noemen. Andere pods tonen een plaats alleen met coördinaten: breedtegraad, lengtegraad.
publisher-place-remove = Geen plaats
publisher-locate = Mijn browser vragen
publisher-locate-wrong = Je browser zegt niet waar je bent.
publisher-again = Zoals de vorige keer: { $audience }
publisher-who = Wie dit zal zien
publisher-back = Terug naar het schrijven
publisher-unreachable = Niet bereikbaar:
publisher-more-people =
    { $count ->
        [one] en nog 1
       *[other] en nog { $count }
    }
publisher-keep = Als concept bewaren
publisher-look = Voorbeeld in een nieuw tabblad
publisher-look-close = Sluit dit tabblad om verder te schrijven.
publisher-kept = Concept bewaard { $time }
publisher-kept-said = Je concept is bewaard.
publisher-discard = Weggooien
publisher-discarded = Het concept is weg.
publisher-tools = Opmaak
publisher-bold = Vet
publisher-italic = Cursief
publisher-heading = Kop
publisher-link = Link
publisher-image = Afbeelding via webadres
publisher-list = Lijst
publisher-numbers = Genummerde lijst
publisher-code = Code
publisher-quote = Citaat
publisher-bookmarklet = Delen vanaf elke pagina
publisher-bookmarklet-words = Maak in je browser een bladwijzer van het adres hieronder: sleep de knop naar je bladwijzers, of kopieer het adres in een nieuwe. Op elke pagina opent hij dan het schrijfvak met de titel, de link en wat je hebt geselecteerd.
publisher-bookmarklet-name = Delen
publisher-copy = Kopiëren
publisher-copied = Gekopieerd
publisher-mention = In een bericht vermelden
