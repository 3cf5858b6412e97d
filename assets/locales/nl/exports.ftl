# Je eigen gegevens: een kopie om mee te nemen

exports-title = Je gegevens
exports-take = Neem ze mee
exports-take-words = Alles wat op deze pod van jou is, in één bestand:
exports-holds = Wat erin zit
exports-holds-posts = je berichten, foto’s, reacties, vind-ik-leuks en stemmen
exports-holds-others = wat anderen op je berichten hebben geantwoord
exports-holds-private = je gesprekken en meldingen
exports-holds-account = je profiel en instellingen, je contacten en aspecten, en wie je negeert
exports-for = Bewaar het als kopie, lees het zonder internet, of verhuis ermee naar een andere pod: elke diaspora*-pod neemt het aan, en andere netwerken vinden er lijsten en berichten in hun eigen vorm.
exports-keep = Houd het bestand voor jezelf. Het bevat de sleutel die bewijst dat jij jij bent, en brieven die anderen je in vertrouwen hebben geschreven.
exports-photos = Met je foto’s
exports-photos-hint = De bestanden, zoals ze op de pod staan. Zijn het er veel, dan zijn ze het grootste deel.
exports-readable = Met pagina’s om te lezen
exports-readable-hint = Je berichten en gesprekken als pagina’s die in elke browser opengaan.
exports-do = Bestand maken
exports-waiting = Wacht op zijn beurt
exports-words = Je woorden worden verzameld
exports-photos-done =
    { $count ->
        [one] { $done } van 1 foto
       *[other] { $done } van { $count } foto’s
    }
exports-rest = Bijna klaar
exports-leave = Je kunt deze pagina verlaten: een melding zegt je wanneer het klaar is.
exports-reload = Laad de pagina opnieuw om te zien hoe ver het is.
exports-stop = Stoppen
exports-ready = Je bestand is klaar.
exports-size = Grootte
exports-made = Gemaakt
exports-until = Beschikbaar tot
exports-with = Bevat
exports-with-all = alles
exports-with-photos = woorden en foto’s
exports-with-pages = woorden, en pagina’s om te lezen
exports-with-words = woorden, geen foto’s
exports-missing =
    { $count ->
        [one] Het bestand van 1 foto ontbreekt op deze pod. De rest is compleet.
       *[other] De bestanden van { $count } foto’s ontbreken op deze pod. De rest is compleet.
    }
exports-download = Downloaden
exports-remove = Verwijderen
exports-removed = Het bestand is verwijderd.
exports-anew = Een nieuw bestand maken
exports-anew-words = Het komt in de plaats van dit bestand, met wat er sindsdien is gebeurd.
exports-no-room = Er is op de schijf van de pod geen ruimte voor je bestand.
exports-no-room-advice = Zeg het tegen wie voor de pod zorgt, of probeer het zonder foto’s.
exports-broken = Er ging op de pod iets stuk terwijl je bestand werd gemaakt.
exports-broken-advice = Probeer het nog een keer. Gebeurt het weer, zeg het dan tegen wie voor de pod zorgt: in het logboek staat wat het was.
exports-again = Opnieuw proberen
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } kB
exports-decimal = { $whole },{ $tenth }
