# A chi è destinato un post limitato, cambiato in seguito da chi l’ha scritto

recipients-title = Chi può vederlo
recipients-words = Puoi dare un post ad altre persone, o toglierlo ad alcune. Non può diventare pubblico.
recipients-have = Queste persone ce l’hanno
recipients-none = Non ce l’ha nessuno
recipients-none-words = Solo tu puoi vedere questo post. Aggiungi delle persone qui sotto.
recipients-here = Chi togli qui smette subito di vederlo.
recipients-one-there = Se togli questa persona, al suo pod si chiede di eliminare la sua copia. Nessuno può obbligarlo, e lì il post non si può più dare a nessuno.
recipients-several-there = Questo pod conserva una sola copia per tutte queste persone. Chi togli forse può ancora trovarla lì; solo quando le togli tutte si chiede al pod di eliminarla, e allora lì il post non si può più dare a nessuno.
recipients-remove = Togli le persone scelte
recipients-removed = Fatto. Quello che d’ora in poi si dice sotto il post non arriva più a chi hai tolto.
recipients-recalled = A { $pod } è stato chiesto di eliminare questo post, e lì non si può più inviare.
recipients-lack = Dallo ad altre persone
recipients-aspects = Tutte le persone in questi aspetti
recipients-people = Queste persone
recipients-add-hint = Ricevono il post con le sue immagini, e quello che si dice sotto d’ora in poi. Chi è su questo pod vede anche quello che è stato detto prima.
recipients-add = Dallo a loro
recipients-added = Fatto. Ora ce l’ha anche chi hai aggiunto.
recipients-nobody-chosen = Niente è cambiato: prima scegli qualcuno.
recipients-nobody-new = Niente è cambiato: chi hai scelto ce l’ha già, o non può riceverlo di nuovo.
recipients-remove-ask = Togliere loro il post? Chi vive su un altro pod non potrà riceverlo di nuovo.
recipients-no-contact = Puoi darlo solo a persone con cui condividi.
