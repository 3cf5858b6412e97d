# Ein Archiv: was sagt, was darin ist, und die lesbare Kopie

archives-made = Stand: { $date }
archives-posts =
    { $count ->
        [0] Keine Beiträge
        [one] 1 Beitrag
       *[other] { $count } Beiträge
    }
archives-limited =
    { $count ->
        [one] an 1 Person
       *[other] an { $count } Personen
    }
archives-photo = Ein Bild, ohne das diese Kopie gemacht wurde.

archives-readme = Alles von { $id }.
archives-readme-keep = Behalte diese Datei für dich: Sie enthält den privaten Schlüssel des Kontos und Briefe, die andere im Vertrauen geschrieben haben.
archives-readme-readable = Seiten zum Lesen im Browser, falls sie gewünscht waren.
archives-readme-diaspora = Das Archiv (Version 2.0), das jeder diaspora*-Pod nimmt.
archives-readme-photos = Die Bilder, in der Form, die dazugehört, falls sie gewünscht waren.
archives-readme-seedpod = Was ein solches Archiv auslässt: Unterhaltungen, Mitteilungen, wer welchen Beitrag bekam, was andere geantwortet haben, Einstellungen. Zeiten sind Sekunden seit 1970 (UTC).
archives-readme-elsewhere = Beiträge als ActivityStreams-Outbox und Listen als CSV, für andere Netzwerke.
archives-readme-manifest = Alle Dateien mit ihrer Größe und SHA-256-Prüfsumme.
