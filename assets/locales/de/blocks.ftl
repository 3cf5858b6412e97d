# Menschen ignorieren

blocks-title = Menschen, die du ignorierst
blocks-words = Ihre Beiträge bleiben deinen Streams fern, und auf deine können sie nicht antworten.
blocks-ignore-name = { $name } ignorieren
blocks-ask = { $name } ignorieren? Du teilst dann nicht mehr mit diesem Menschen, und seine Beiträge bleiben deinen Streams fern.
blocks-stop = Nicht mehr ignorieren
blocks-said = Du ignorierst { $name }. Du teilst nicht mit diesem Menschen, seine Beiträge bleiben deinen Streams fern, und deine kann er weder kommentieren noch mögen.
blocks-empty = Du ignorierst niemanden
blocks-empty-words = Wen du ignorierst, wählst du auf der Seite des Menschen oder im Menü seiner Beiträge.
blocks-to-settings = Zu den Einstellungen

blocks-added = Ab jetzt ignorierst du diesen Menschen. Die Liste steht in den Einstellungen.
blocks-removed = Du ignorierst diesen Menschen nicht mehr.
blocks-not-yourself = Dich selbst kannst du nicht ignorieren.
blocks-no-sharing = Du ignorierst diesen Menschen. Bevor du mit ihm teilst, höre damit auf.
blocks-ignored = Wer diesen Beitrag geschrieben hat, nimmt keine Antworten von dir an.
blocks-hides = Auch zusammenfalten, was sie unter Beiträgen anderer kommentieren, und weitergesagte Beiträge von ihnen aus meinen Streams lassen
blocks-save = Speichern
blocks-saved = Gespeichert.
