# I post tra i segnalibri e quelli nascosti
marks-bookmark = Aggiungi ai segnalibri
marks-forget = Togli dai segnalibri
marks-bookmarked = Aggiunto. Lo trovi sopra il tuo stream, tra i segnalibri.
marks-forgotten = Non è più tra i segnalibri.
marks-hide = Nascondi questo post
marks-is-hidden = Hai nascosto questo post: non è in nessuno dei tuoi stream, e non hai notizia dei suoi commenti.
marks-show = Mostra di nuovo
marks-hidden = Nascosto. Lo ritrovi nelle impostazioni, sotto “Persone che ignori”.
marks-shown = È di nuovo nei tuoi stream.
