# Was ein Pod allen über sich sagt

about-title = Über diesen Pod
about-id = IDs hier
about-id-here = name@{ $host }
about-software = Läuft mit
about-registrations = Neue Konten
about-registrations-open = Alle können eines anlegen
about-registrations-not = Nicht für alle
about-contact = Um ihn kümmert sich
about-users = Menschen
about-users-half-year = Hier im letzten halben Jahr
about-users-month = Hier im letzten Monat
about-posts = Hier geschriebene Beiträge
about-comments = Hier geschriebene Kommentare
about-untold = Wie viele Menschen hier wohnen und wie viel sie schreiben, wird nicht gesagt.
about-terms = Bedingungen
about-terms-accept = Wer ein Konto anlegt, stimmt { $terms } zu.
about-terms-accepted = den Bedingungen
about-privacy = Datenschutz
about-changelog = Was ist neu
about-source = Quelltext
about-source-words = Dieser Pod läuft mit Seedpod { $version }. Das ist freie Software unter der GNU Affero General Public License, Version 3 oder später: Du darfst sie selbst betreiben, nachlesen, wie sie arbeitet, sie ändern und weitergeben.
about-source-ask = Du hast ein Recht auf den Quelltext dessen, was hier läuft. Frag danach:
about-source-there = Zum Quelltext
