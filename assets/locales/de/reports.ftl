# Beiträge und Kommentare melden
reports-report = Melden
reports-told = Von dir gemeldet
reports-title = Melden
reports-words = Wer diesen Pod betreut, liest, was du meldest, deinen Grund und deinen Namen; wer es geschrieben hat, erfährt nichts davon.
reports-reason = Was ist damit nicht in Ordnung?
reports-send = Melden
reports-thanks = Danke. Wer diesen Pod betreut, sieht es sich an.
reports-own = Das ist von dir: Du kannst es selbst löschen.
reports-reason-missing = Sag in ein paar Worten, was nicht in Ordnung ist.
reports-reason-too-long = Das ist zu lang: höchstens 5.000 Zeichen.

reports-list = Meldungen
reports-list-words = Was du dir ansehen sollst.
reports-none = Nichts ist gemeldet
reports-none-words = Wenn hier jemand einen Beitrag oder Kommentar meldet, findest du ihn auf dieser Seite.
reports-more = Ältere Meldungen
reports-by = { $name } hat dies { $when } gemeldet:
reports-look = Ansehen
reports-review = Angesehen
reports-reviewed = Diese Meldung ist erledigt.
reports-delete = Gemeldetes löschen
reports-delete-ask = Löschen? Was hier oder unter einem Beitrag von hier geschrieben wurde, verschwindet überall; was von anderswo ist, verschwindet von diesem Pod.
reports-deleted = Es ist gelöscht.
reports-open-count =
    { $count ->
        [one] 1 offene Meldung
       *[other] { $count } offene Meldungen
    }
