# Gli stream

streams-older = Post precedenti
streams-find = Trova persone
streams-empty = Ancora niente qui
streams-empty-main = Qui appaiono i post delle persone con cui condividi. Trova qualcuno che conosci, o scrivi tu le prime righe.
streams-empty-aspects = Qui appare quello che le persone in questi aspetti condividono con te.
streams-empty-public = Qui appaiono i post pubblici che arrivano a questo pod.
streams-empty-profile = Niente che tu possa vedere. Forse condivide con altri, o non ha ancora cominciato.
streams-empty-tag = Nessuno ha usato questo tag in un post che puoi vedere.
streams-empty-followed = Qui appaiono i post con i tag che segui.
streams-empty-activity = Qui appare quello che scrivi, commenti, ricondividi o che ti piace, a cominciare da ciò che è successo per ultimo.
streams-empty-liked = Qui appaiono i post che ti piacciono.
streams-empty-commented = Qui appaiono i post che commenti.
streams-empty-mentions = Qui appaiono i post in cui qualcuno ti menziona.
streams-empty-bookmarks = Aggiungi un post ai segnalibri dal suo menu per ritrovarlo qui. Nessuno viene a saperlo.
streams-empty-hidden = Nascondi un post dal suo menu, e non è più in nessuno dei tuoi stream. Lo ritrovi qui.
streams-empty-local = Qui appaiono i post pubblici delle persone di questo pod.
streams-yours = I tuoi stream
streams-all = Tutto
streams-mentions = @Menzioni
streams-activity = La mia attività
streams-activity-all = Tutto
streams-liked = Mi piace
streams-commented = Commentati
streams-bookmarks = Segnalibri
streams-hidden = Post nascosti
streams-hidden-words = Non sono in nessuno dei tuoi stream. Al loro indirizzo, e sulla pagina di chi li ha scritti, ci sono ancora.
streams-everywhere = Ovunque
streams-local = Questo pod
streams-local-words = I post pubblici delle persone di questo pod.
streams-public-words = Tutti i post pubblici che questo pod conosce, di qui e di altrove.
streams-followed-words = I post con uno dei tag che segui, per quanto puoi vederli.
streams-tagged =
    { $count ->
        [one] 1 post che puoi vedere
       *[other] { $count } post che puoi vedere
    }
streams-tagged-many = { $count } o più post che puoi vedere
