# Streams

streams-older = Ältere Beiträge
streams-find = Menschen finden
streams-empty = Noch nichts hier
streams-empty-main = Hier erscheinen Beiträge von Menschen, mit denen du teilst. Finde jemanden, den du kennst, oder schreib selbst die ersten Zeilen.
streams-empty-aspects = Hier erscheint, was Menschen aus diesen Aspekten mit dir teilen.
streams-empty-public = Hier erscheinen öffentliche Beiträge, die diesen Pod erreichen.
streams-empty-profile = Nichts, was du sehen kannst. Vielleicht wird mit anderen geteilt, oder es hat noch nicht angefangen.
streams-empty-tag = Noch niemand hat dieses Schlagwort in einem Beitrag benutzt, den du sehen kannst.
streams-empty-followed = Hier erscheinen Beiträge mit den Tags, denen du folgst.
streams-empty-activity = Hier erscheint, was du schreibst, magst, kommentierst oder weitersagst, das zuletzt Bewegte zuerst.
streams-empty-liked = Hier erscheinen Beiträge, die du magst.
streams-empty-commented = Hier erscheinen Beiträge, die du kommentierst.
streams-empty-mentions = Hier erscheinen Beiträge, in denen dich jemand erwähnt.
streams-empty-bookmarks = Merke dir einen Beitrag in seinem Menü, und du findest ihn hier wieder. Niemand erfährt es.
streams-empty-hidden = Blende einen Beitrag in seinem Menü aus, und er steht in keinem deiner Streams mehr. Hier findest du ihn wieder.
streams-empty-local = Hier erscheinen öffentliche Beiträge der Menschen dieses Pods.
streams-yours = Deine Streams
streams-all = Alles
streams-mentions = @Erwähnungen
streams-activity = Meine Aktivität
streams-activity-all = Alles
streams-liked = Gemocht
streams-commented = Kommentiert
streams-bookmarks = Gemerkt
streams-hidden = Ausgeblendete Beiträge
streams-hidden-words = Sie stehen in keinem deiner Streams. An ihrer eigenen Adresse und auf der Seite ihres Autors sind sie noch da.
streams-everywhere = Von überall
streams-local = Dieser Pod
streams-local-words = Öffentliche Beiträge der Menschen dieses Pods.
streams-public-words = Alle öffentlichen Beiträge, die dieser Pod kennt, von hier und anderswo.
streams-followed-words = Beiträge mit einem der Tags, denen du folgst, soweit du sie sehen darfst.
streams-tagged =
    { $count ->
        [one] 1 Beitrag, den du sehen darfst
       *[other] { $count } Beiträge, die du sehen darfst
    }
streams-tagged-many = { $count } Beiträge oder mehr, die du sehen darfst
