# Foto’s: in berichten, op hun eigen pagina’s, bij het schrijven, en als profielfoto

photos-count =
    { $count ->
        [one] 1 foto
       *[other] { $count } foto’s
    }
photos-rest =
    { $count ->
        [one] nog 1 foto
       *[other] nog { $count } foto’s
    }
photos-undescribed = Foto zonder beschrijving
photos-undescribed-of = Foto { $number } van { $count }, zonder beschrijving
photos-alt = ALT
photos-alt-show = Wat er op deze foto staat

photos-steps = Foto’s
photos-previous = Vorige
photos-next = Volgende
photos-close = Sluiten
photos-light-box = Foto
photos-place = { $number } van { $count }
photos-page = Pagina van deze foto
photos-to-post = Terug naar het bericht
photos-to-all = Alle foto’s
photos-words = Beschrijving
photos-words-hint = Wat staat erop? Voor mensen die de foto niet kunnen zien.
photos-words-save = Beschrijving opslaan
photos-to-profile = Als profielfoto gebruiken
photos-delete = Verwijderen
photos-delete-ask = Deze foto verwijderen? Hij verdwijnt voor iedereen.

photos-tabs = Op deze pagina
photos-tab-posts = Berichten
photos-tab = Foto’s
photos-older = Oudere foto’s
photos-none = Nog geen foto’s
photos-none-words = Hier verschijnen foto’s die je mag zien.

photos-attached = Foto’s bij dit bericht
photos-add = Foto’s
photos-add-chosen = Foto’s toevoegen
photos-describe = Beschrijf elke foto voor mensen die hem niet kunnen zien.
photos-earlier = Naar voren
photos-later = Naar achteren
photos-remove = Weghalen
photos-cancel = Annuleren
photos-again = Opnieuw proberen
photos-sending = Onderweg
photos-waiting = Wordt geplaatst zodra de foto’s er zijn
photos-added = Er is een foto toegevoegd.
photos-removed = De foto is weggehaald.
photos-moved = Nu foto { $place } van { $count }.
photos-lost = Deze foto is niet aangekomen. Misschien viel de verbinding weg.

photos-profile = Profielfoto
photos-profile-words = Iedereen kan deze foto zien.
photos-profile-choose = Foto kiezen
photos-profile-other = Andere foto
photos-profile-save = Opslaan
photos-profile-remove = Foto weghalen
photos-crop = Kies het deel dat zichtbaar is
photos-crop-square = Het deel dat zichtbaar is
photos-crop-hint = De schuifjes bepalen plaats en grootte van het vierkant.
photos-crop-by-hand = Of versleep het op de foto; pijltjestoetsen verplaatsen het, plus en min veranderen de grootte.
photos-crop-left = Van links
photos-crop-top = Van boven
photos-crop-side = Grootte

photos-too-many = In een bericht passen hoogstens 20 foto’s.
photos-too-large = Dit bestand is te groot: hoogstens 32 MB.
photos-described = De beschrijving is opgeslagen.
photos-text-too-long = In een beschrijving passen hoogstens 2.000 tekens.
photos-unreadable = HEIC en AVIF zijn hier niet te lezen. Sla de foto op als JPEG en stuur die.
photos-not-a-picture = Dit is geen foto die hier te lezen is. JPEG, PNG, GIF en WebP kunnen wel.
photos-too-many-pixels = Deze foto heeft te veel pixels. Maak hem kleiner en stuur hem opnieuw.
photos-too-many-frames = Deze animatie duurt te lang: er zitten te veel beelden in.
photos-broken = Dit bestand is beschadigd of niet compleet. Is er nog een andere kopie?
photos-pending-too-many = Er wachten al honderd foto’s om geplaatst te worden. Plaats er eerst een paar, of haal ze weg.
photos-gone = Deze foto is er niet meer. Voeg hem opnieuw toe.
photos-not-shared = De foto’s bij dit bericht worden niet meer met je gedeeld.
photos-not-yours = Dit kan alleen de maker van een foto.
photos-by = Foto’s van { $name }
photos-of-post = Een bericht met foto’s
