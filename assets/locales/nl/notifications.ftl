# Nieuws van anderen

notifications-title = Meldingen
notifications-read-all = Alles als gelezen markeren
notifications-read = Als gelezen markeren
notifications-empty = Alles rustig
notifications-empty-words = Als iemand op je reageert, je vermeldt of met je begint te delen, lees je het hier.
notifications-older = Eerder
notifications-gone = iets dat er niet meer is
notifications-somebody = Iemand
notifications-others =
    { $count ->
        [one] 1 ander
       *[other] { $count } anderen
    }
notifications-comment-on-post =
    { $count ->
        [one] { $who } heeft gereageerd op { $what }
       *[other] { $who } hebben gereageerd op { $what }
    }
notifications-comment-on-post-what = je bericht
notifications-also-commented =
    { $count ->
        [one] { $who } heeft ook gereageerd op { $what }
       *[other] { $who } hebben ook gereageerd op { $what }
    }
notifications-also-commented-what = een bericht
notifications-liked =
    { $count ->
        [one] { $who } vindt { $what } leuk
       *[other] { $who } vinden { $what } leuk
    }
notifications-liked-what = je bericht
notifications-liked-comment =
    { $count ->
        [one] { $who } vindt { $what } leuk
       *[other] { $who } vinden { $what } leuk
    }
notifications-liked-comment-what = je reactie
notifications-mentioned =
    { $count ->
        [one] { $who } heeft je vermeld in { $what }
       *[other] { $who } hebben je vermeld in { $what }
    }
notifications-mentioned-what = een bericht
notifications-mentioned-in-comment =
    { $count ->
        [one] { $who } heeft je vermeld in { $what }
       *[other] { $who } hebben je vermeld in { $what }
    }
notifications-mentioned-in-comment-what = een reactie
notifications-reshared =
    { $count ->
        [one] { $who } heeft { $what } doorgegeven
       *[other] { $who } hebben { $what } doorgegeven
    }
notifications-reshared-what = je bericht
notifications-started-sharing =
    { $count ->
        [one] { $who } deelt nu met je
       *[other] { $who } delen nu met je
    }
notifications-export-ready = { $what } staat klaar om te downloaden
notifications-export-what = De kopie van je gegevens
notifications-export-failed = { $what } kon niet worden gemaakt
notifications-import-done = { $what } is er
notifications-import-what = Wat je hebt meegebracht
notifications-birthday =
    { $count ->
        [one] { $who } is jarig
       *[other] { $who } zijn jarig
    }
notifications-all = Alle meldingen
notifications-read-shown = Deze als gelezen markeren
notifications-unread-again = Als ongelezen markeren
notifications-none = Niets van deze soort
notifications-none-words = Misschien zijn er andere meldingen: kies hierboven een andere soort.
notifications-filter = Welke
notifications-every = Alle
notifications-unread = Ongelezen
notifications-kind-comment-on-post = Reacties op mijn berichten
notifications-kind-also-commented = Reacties waar ik meedeed
notifications-kind-liked = Vind-ik-leuks
notifications-kind-liked-comment = Vind-ik-leuks voor reacties
notifications-kind-mentioned = Vermeldingen
notifications-kind-mentioned-in-comment = Vermeldingen in reacties
notifications-kind-reshared = Doorgegeven
notifications-kind-started-sharing = Delen
notifications-kind-birthday = Verjaardagen
notifications-kind-export-ready = Mijn gegevens
notifications-kind-export-failed = Mijn gegevens, niet gemaakt
notifications-kind-import-done = Meegebrachte gegevens
