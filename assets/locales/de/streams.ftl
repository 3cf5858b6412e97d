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
streams-public-words = Alle öffentlichen Beiträge, die dieser Pod kennt, von hier und anderswo.
streams-followed-words = Beiträge mit einem der Tags, denen du folgst, soweit du sie sehen darfst.
streams-tagged =
    { $count ->
        [one] 1 Beitrag, den du sehen darfst
       *[other] { $count } Beiträge, die du sehen darfst
    }
