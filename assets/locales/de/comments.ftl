# Kommentare unter einem Beitrag

comments-title = Kommentare
comments-earlier =
    { $count ->
        [one] 1 früheren Kommentar zeigen
       *[other] { $count } frühere Kommentare zeigen
    }
comments-write = Schreib einen Kommentar
comments-send = Kommentieren
comments-delete = Löschen
comments-reply = Antworten
comments-reply-to = Antwort an { $name }
comments-replying = Deine Antwort an { $name }
comments-no-reply = Keine Antwort
comments-edit = Bearbeiten
comments-edit-title = Kommentar bearbeiten
comments-delete-ask = Diesen Kommentar löschen? Er verschwindet bei allen.

comments-not-yours = Einen Kommentar können nur sein Autor oder der des Beitrags löschen.
comments-not-yours-to-edit = Einen Kommentar kann nur bearbeiten, wer ihn geschrieben hat.
comments-text-missing = Schreib zuerst etwas.
comments-text-too-long = Dieser Kommentar ist zu lang: höchstens 65.535 Zeichen.
comments-ignored =
    { $count ->
        [one] 1 Kommentar von jemandem, den du ignorierst
       *[other] { $count } Kommentare von Menschen, die du ignorierst
    }
