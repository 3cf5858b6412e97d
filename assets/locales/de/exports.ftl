# Die eigenen Daten: eine Kopie zum Mitnehmen

exports-title = Deine Daten
exports-take = Nimm sie mit
exports-take-words = Alles, was auf diesem Pod dir gehört, in einer Datei:
exports-holds = Was darin ist
exports-holds-posts = deine Beiträge, Bilder, Kommentare, Gefällt-mir und Stimmen
exports-holds-others = was andere auf deine Beiträge geantwortet haben
exports-holds-private = deine Unterhaltungen und Mitteilungen
exports-holds-account = dein Profil und deine Einstellungen, deine Kontakte und Aspekte, und wen du ignorierst
exports-for = Behalte sie als Kopie, lies sie ohne Netz oder zieh mit ihr auf einen anderen Pod um: Jeder diaspora*-Pod nimmt sie, und andere Netzwerke finden Listen und Beiträge in ihrer Form.
exports-keep = Behalte die Datei für dich. Sie enthält den Schlüssel, der beweist, dass du du bist, und Briefe, die dir andere im Vertrauen geschrieben haben.
exports-photos = Mit deinen Bildern
exports-photos-hint = Ihre Dateien, wie sie auf dem Pod liegen. Wo es viele sind, sind sie das meiste.
exports-readable = Mit Seiten zum Lesen
exports-readable-hint = Deine Beiträge und Unterhaltungen als Seiten, die jeder Browser öffnet.
exports-do = Datei machen
exports-waiting = Sie kommt gleich an die Reihe
exports-words = Deine Worte werden gesammelt
exports-photos-done =
    { $count ->
        [one] { $done } von 1 Bild
       *[other] { $done } von { $count } Bildern
    }
exports-rest = Gleich fertig
exports-leave = Du kannst diese Seite verlassen: Eine Mitteilung sagt dir, wenn sie fertig ist.
exports-reload = Lade die Seite neu, um zu sehen, wie weit sie ist.
exports-stop = Abbrechen
exports-ready = Deine Datei ist fertig.
exports-size = Größe
exports-made = Gemacht
exports-until = Liegt da bis
exports-with = Enthält
exports-with-all = alles
exports-with-photos = Worte und Bilder
exports-with-pages = Worte, und Seiten zum Lesen
exports-with-words = Worte, keine Bilder
exports-missing =
    { $count ->
        [one] Die Datei von 1 Bild fehlt auf diesem Pod. Alles andere ist da.
       *[other] Die Dateien von { $count } Bildern fehlen auf diesem Pod. Alles andere ist da.
    }
exports-download = Herunterladen
exports-remove = Löschen
exports-removed = Die Datei ist gelöscht.
exports-anew = Eine neue machen
exports-anew-words = Sie tritt an die Stelle von dieser, mit allem, was seither war.
exports-no-room = Auf der Platte des Pods ist kein Platz für deine Datei.
exports-no-room-advice = Sag es denen, die sich um den Pod kümmern, oder versuche es ohne Bilder.
exports-broken = Auf dem Pod ging etwas kaputt, während deine Datei gemacht wurde.
exports-broken-advice = Versuche es noch einmal. Geschieht es wieder, sag es denen, die sich um den Pod kümmern: Was es war, steht in seinem Protokoll.
exports-again = Noch einmal versuchen
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } KB
exports-decimal = { $whole },{ $tenth }
