# Für wen ein begrenzter Beitrag ist, später geändert von dem, der ihn schrieb

recipients-title = Wer das sehen kann
recipients-words = Du kannst einen Beitrag weiteren Leuten geben oder ihn einigen wegnehmen. Öffentlich werden kann er nicht.
recipients-have = Diese Leute haben ihn
recipients-none = Niemand hat ihn
recipients-none-words = Nur du kannst diesen Beitrag sehen. Unten kannst du Leute hinzufügen.
recipients-here = Wen du hier entfernst, sieht ihn sofort nicht mehr.
recipients-one-there = Entfernst du diese Person, wird ihr Pod gebeten, seine Kopie zu löschen. Zwingen kann ihn niemand, und der Beitrag kann dort niemandem mehr gegeben werden.
recipients-several-there = Dieser Pod behält eine einzige Kopie für sie alle. Wen du entfernst, findet ihn dort vielleicht noch; erst wenn du alle entfernst, wird der Pod gebeten, ihn zu löschen, und dann kann er dort niemandem mehr gegeben werden.
recipients-remove = Gewählte entfernen
recipients-removed = Entfernt. Was von nun an darunter gesagt wird, erreicht sie nicht mehr.
recipients-recalled = { $pod } wurde gebeten, diesen Beitrag zu löschen, und nimmt ihn nicht mehr an.
recipients-lack = Weiteren Leuten geben
recipients-aspects = Alle in diesen Aspekten
recipients-people = Diese Leute
recipients-add-hint = Sie bekommen den Beitrag mit seinen Bildern und was von nun an darunter gesagt wird. Leute hier sehen auch, was vorher gesagt wurde.
recipients-add = Ihnen geben
recipients-added = Ihnen gegeben.
recipients-nobody-chosen = Nichts hat sich geändert: Wähle zuerst jemanden.
recipients-nobody-new = Nichts hat sich geändert: Wen du gewählt hast, der hat ihn schon oder kann ihn nicht noch einmal bekommen.
recipients-remove-ask = Den Beitrag wegnehmen? Wer auf einem anderen Pod wohnt, kann ihn nicht noch einmal bekommen.
recipients-no-contact = Du kannst ihn nur Leuten geben, mit denen du teilst.
