# Private Nachrichten

conversations-title = Unterhaltungen
conversations-back = Alle Unterhaltungen
conversations-new = Neue Unterhaltung
conversations-empty = Noch nichts da
conversations-empty-words = Schreibe vertraulich an Menschen, mit denen du teilst und die mit dir teilen.
conversations-older = Frühere
conversations-newest = Zu den neuesten Nachrichten
conversations-said = { $name }: { $text }
conversations-you = Du
conversations-messages =
    { $count ->
        [one] 1 Nachricht
       *[other] { $count } Nachrichten
    }
conversations-unread =
    { $count ->
        [one] 1 neue Nachricht
       *[other] { $count } neue Nachrichten
    }
conversations-readers = Nur { $who } und du können dies lesen
conversations-alone = Alle anderen sind gegangen
conversations-new-from-here = Neu
conversations-to-new = Zur ersten neuen Nachricht
conversations-edited = geändert
conversations-list = Nachrichten
conversations-answer = Eine Antwort schreiben
conversations-send = Senden
conversations-write-to = Nachricht
conversations-leave = Verlassen
conversations-leave-ask = Diese Unterhaltung verlassen? Sie verschwindet für dich, und neue Nachrichten darin erreichen dich nicht mehr. Die anderen behalten sie.
conversations-left = Du hast die Unterhaltung verlassen.
conversations-sent = Deine Nachricht ist unterwegs.
conversations-to = An
conversations-to-hint = Menschen, mit denen du teilst und die mit dir teilen. Sie alle können alles darin lesen.
conversations-to-filter = Nach Namen filtern
conversations-subject = Betreff
conversations-subject-hint = Bleibt er leer, heißt sie nach den ersten Worten deiner Nachricht.
conversations-text = Nachricht
conversations-text-hint = Markdown ist möglich.
conversations-no-contacts = Noch niemand zum Schreiben da
conversations-no-contacts-words = Du kannst Menschen schreiben, mit denen du teilst und die mit dir teilen.

conversations-nobody = Wähle aus, wem du schreiben willst.
conversations-too-many = Das sind zu viele: In einer Unterhaltung ist mit dir Platz für 200.
conversations-not-mutual = Du kannst nur Menschen schreiben, mit denen du teilst und die mit dir teilen.
conversations-subject-too-long = Dieser Betreff ist zu lang: höchstens 255 Zeichen.
conversations-text-missing = Schreibe erst etwas.
conversations-text-too-long = Diese Nachricht ist zu lang: höchstens 65.535 Zeichen.
