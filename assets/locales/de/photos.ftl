# Fotos: in Beiträgen, auf eigenen Seiten, beim Schreiben und als Profilbild

photos-count =
    { $count ->
        [one] 1 Bild
       *[other] { $count } Bilder
    }
photos-rest =
    { $count ->
        [one] 1 weiteres Bild
       *[other] { $count } weitere Bilder
    }
photos-undescribed = Bild ohne Beschreibung
photos-undescribed-of = Bild { $number } von { $count }, ohne Beschreibung
photos-alt = ALT
photos-alt-show = Was dieses Bild zeigt

photos-steps = Bilder
photos-previous = Zurück
photos-next = Weiter
photos-close = Schließen
photos-light-box = Bild
photos-place = { $number } von { $count }
photos-page = Seite dieses Bildes
photos-to-post = Zurück zum Beitrag
photos-to-all = Alle Bilder
photos-words = Beschreibung
photos-words-hint = Was ist darauf? Für Menschen, die es nicht sehen können.
photos-words-save = Beschreibung speichern
photos-to-profile = Als Profilbild nehmen
photos-delete = Löschen
photos-delete-ask = Dieses Bild löschen? Es verschwindet bei allen.

photos-tabs = Auf dieser Seite
photos-tab-posts = Beiträge
photos-tab = Bilder
photos-older = Ältere Bilder
photos-none = Noch keine Bilder
photos-none-words = Hier erscheinen Bilder, die du sehen darfst.

photos-attached = Bilder dieses Beitrags
photos-add = Bilder
photos-add-chosen = Bilder hinzufügen
photos-describe = Beschreibe jedes Bild für Menschen, die es nicht sehen können.
photos-earlier = Nach vorn
photos-later = Nach hinten
photos-remove = Entfernen
photos-cancel = Abbrechen
photos-again = Noch einmal
photos-sending = Unterwegs
photos-waiting = Wird geteilt, sobald die Bilder da sind
photos-added = Ein Bild wurde hinzugefügt.
photos-removed = Das Bild wurde entfernt.
photos-moved = Jetzt Bild { $place } von { $count }.
photos-lost = Dieses Bild ist nicht angekommen. Vielleicht war die Verbindung weg.

photos-profile = Profilbild
photos-profile-words = Dieses Bild können alle sehen.
photos-profile-choose = Bild auswählen
photos-profile-other = Anderes Bild
photos-profile-save = Speichern
photos-profile-remove = Bild entfernen
photos-crop = Wähle den Ausschnitt, der gezeigt wird
photos-crop-square = Der Ausschnitt, der gezeigt wird
photos-crop-hint = Die Regler bestimmen Ort und Größe des Quadrats.
photos-crop-by-hand = Oder zieh es auf dem Bild; Pfeiltasten verschieben es, Plus und Minus ändern seine Größe.
photos-crop-left = Von links
photos-crop-top = Von oben
photos-crop-side = Größe

photos-too-many = Ein Beitrag fasst höchstens 20 Bilder.
photos-too-large = Diese Datei ist zu groß: höchstens 32 MB.
photos-described = Die Beschreibung ist gespeichert.
photos-text-too-long = Eine Beschreibung fasst höchstens 2.000 Zeichen.
photos-unreadable = HEIC und AVIF können hier nicht gelesen werden. Speichere das Bild als JPEG und schick das.
photos-not-a-picture = Das ist kein Bild, das hier gelesen werden kann. JPEG, PNG, GIF und WebP gehen.
photos-too-many-pixels = Dieses Bild hat zu viele Pixel. Verkleinere es und schick es noch einmal.
photos-too-many-frames = Dieses Bild bewegt sich zu lange: Es hat zu viele Einzelbilder.
photos-broken = Diese Datei ist beschädigt oder nicht vollständig. Gibt es eine andere Kopie?
photos-pending-too-many = Hundert Bilder warten schon darauf, geteilt zu werden. Teile oder entferne zuerst einige.
photos-gone = Dieses Bild ist nicht mehr da. Füge es noch einmal hinzu.
photos-not-shared = Die Bilder dieses Beitrags werden nicht mehr mit dir geteilt.
photos-not-yours = Das kann mit einem Bild nur, von wem es ist.
# Names a post that has no text
photos-by = Bilder von { $name }
photos-of-post = Ein Beitrag aus Bildern
