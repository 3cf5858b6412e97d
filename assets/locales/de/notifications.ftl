# Neuigkeiten von anderen

notifications-title = Neuigkeiten
notifications-read-all = Alle als gelesen markieren
notifications-read = Als gelesen markieren
notifications-empty = Alles ruhig
notifications-empty-words = Wenn dir jemand antwortet, dich erwähnt oder mit dir teilt, liest du es hier.
notifications-older = Früher
notifications-gone = etwas, das es nicht mehr gibt
notifications-somebody = Jemand
notifications-others =
    { $count ->
        [one] 1 weitere Person
       *[other] { $count } weitere
    }
notifications-comment-on-post =
    { $count ->
        [one] { $who } hat { $what } kommentiert
       *[other] { $who } haben { $what } kommentiert
    }
notifications-comment-on-post-what = deinen Beitrag
notifications-also-commented =
    { $count ->
        [one] { $who } hat auch { $what } kommentiert
       *[other] { $who } haben auch { $what } kommentiert
    }
notifications-also-commented-what = einen Beitrag
notifications-liked =
    { $count ->
       *[other] { $who } gefällt { $what }
    }
notifications-liked-what = dein Beitrag
notifications-liked-comment =
    { $count ->
       *[other] { $who } gefällt { $what }
    }
notifications-liked-comment-what = dein Kommentar
notifications-mentioned =
    { $count ->
        [one] { $who } hat dich in { $what } erwähnt
       *[other] { $who } haben dich in { $what } erwähnt
    }
notifications-mentioned-what = einem Beitrag
notifications-mentioned-in-comment =
    { $count ->
        [one] { $who } hat dich in { $what } erwähnt
       *[other] { $who } haben dich in { $what } erwähnt
    }
notifications-mentioned-in-comment-what = einem Kommentar
notifications-reshared =
    { $count ->
        [one] { $who } hat { $what } weitergesagt
       *[other] { $who } haben { $what } weitergesagt
    }
notifications-reshared-what = deinen Beitrag
notifications-started-sharing =
    { $count ->
        [one] { $who } teilt jetzt mit dir
       *[other] { $who } teilen jetzt mit dir
    }
notifications-export-ready = { $what } liegt zum Herunterladen bereit
notifications-export-what = Die Kopie deiner Daten
notifications-export-failed = { $what } konnte nicht gemacht werden
notifications-import-done = { $what } ist da
notifications-import-what = Was du mitgebracht hast
notifications-birthday =
    { $count ->
        [one] { $who } hat Geburtstag
       *[other] { $who } haben Geburtstag
    }
notifications-all = Alle Neuigkeiten
notifications-read-shown = Diese als gelesen markieren
notifications-unread-again = Als ungelesen markieren
notifications-none = Nichts von dieser Art
notifications-none-words = Andere Neuigkeiten kann es geben: wähle oben eine andere Art.
notifications-filter = Welche
notifications-every = Alle
notifications-unread = Ungelesen
notifications-kind-comment-on-post = Kommentare zu meinen Beiträgen
notifications-kind-also-commented = Kommentare, wo ich dabei bin
notifications-kind-liked = Gefällt
notifications-kind-liked-comment = Kommentar gefällt
notifications-kind-mentioned = Erwähnungen
notifications-kind-mentioned-in-comment = Erwähnungen in Kommentaren
notifications-kind-reshared = Weitergesagt
notifications-kind-started-sharing = Teilen
notifications-kind-birthday = Geburtstage
notifications-kind-export-ready = Meine Daten
notifications-kind-export-failed = Meine Daten, nicht gemacht
notifications-kind-import-done = Mitgebrachtes
