# Beiträge weitersagen

reshares-reshare = Weitersagen
reshares-reshared = Weitergesagt
reshares-count =
    { $count ->
        [one] Einmal weitergesagt
       *[other] { $count } Mal weitergesagt
    }
reshares-gone = Den ursprünglichen Beitrag gibt es nicht mehr.
reshares-not-public = Nur öffentliche Beiträge können weitergesagt werden.
reshares-own = Das hast du selbst geschrieben: Du brauchst es nicht weiterzusagen.
reshares-by = Wer das weitergesagt hat
reshares-ask = Das allen weitersagen? Es erscheint auf deiner Seite, für alle, die dich lesen.
