# Ein Beitrag, und wo er geschrieben wird

posts-via = über { $provider }
posts-by = Ein Beitrag von { $name }
posts-shield = Das kann verstören, sagt, wer es geschrieben hat.
posts-shield-show = Zeigen
posts-shield-hide = Verbergen
posts-whole = Ganzer Beitrag
posts-comment = Kommentieren
posts-edited = bearbeitet
posts-edit = Bearbeiten
posts-edit-title = Beitrag bearbeiten
posts-edit-words = Deine Worte
posts-edit-hint = Alle, die ihn bekommen haben, bekommen die neuen Worte und sehen, dass sie bearbeitet sind. Pods, die das nicht kennen, zeigen weiter die alten.
posts-edit-save = Speichern
posts-place = Ort:
posts-more = Mehr
posts-link = Link zu diesem Beitrag
posts-subscribe = Sag mir, was hier passiert
posts-unsubscribe = Nichts mehr davon melden
posts-quiet = Von diesem Beitrag wird dir nichts mehr gemeldet. Sein Menü macht das rückgängig.
posts-heard = Was hier passiert, wird dir gemeldet.
posts-delete = Löschen
posts-delete-ask = Diesen Beitrag löschen? Er verschwindet bei allen, samt Kommentaren.
posts-write = Was möchtest du teilen?
posts-preview = Vorschau
posts-send = Teilen

posts-audience-missing = Wähle aus, wer das sehen kann.
posts-not-yours = Einen Beitrag kann nur löschen, wer ihn geschrieben hat.
posts-not-yours-to-edit = Einen Beitrag kann nur bearbeiten, wer ihn geschrieben hat.
posts-embed-invalid = Ein Link braucht eine Adresse des Webs, einen Titel von höchstens 255 und eine Beschreibung von höchstens 65.535 Zeichen.
posts-text-missing = Schreib etwas oder füge ein Bild hinzu.
posts-text-too-long = Dieser Beitrag ist zu lang: höchstens 65.535 Zeichen.
posts-back = Zum Beitrag
posts-people-all = Alle { $count } zeigen
