# Wat een pod iedereen over zichzelf vertelt

about-title = Over deze pod
about-id = ID’s hier
about-id-here = naam@{ $host }
about-software = Draait op
about-registrations = Nieuwe accounts
about-registrations-open = Iedereen kan er een aanmaken
about-registrations-not = Niet voor iedereen
about-contact = Wie ervoor zorgt
about-users = Mensen
about-users-half-year = Hier in het afgelopen halfjaar
about-users-month = Hier in de afgelopen maand
about-posts = Berichten die hier zijn geschreven
about-comments = Reacties die hier zijn geschreven
about-untold = Hoeveel mensen hier wonen en hoeveel ze schrijven, wordt niet verteld.
about-terms = Voorwaarden
about-terms-accept = Door een account aan te maken ga je akkoord met { $terms }.
about-terms-accepted = de voorwaarden
about-privacy = Privacy
about-changelog = Wat is er nieuw
about-source = Broncode
about-source-words = Deze pod draait op Seedpod { $version }. Dat is vrije software onder de GNU Affero General Public License, versie 3 of later: je mag de software zelf draaien, nalezen hoe alles werkt, haar veranderen en verspreiden.
about-source-ask = Je hebt recht op de broncode van wat hier draait. Vraag erom:
about-source-there = Naar de broncode
