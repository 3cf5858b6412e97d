# Sneltoetsen

keys-title = Toetsenbord
keys-words = Op pagina’s met berichten werken sneltoetsen. Terwijl je schrijft, doen ze niets, en bij de instellingen kun je ze uitzetten.
keys-key = Toets
keys-does = Wat hij doet
keys-next = Het volgende bericht
keys-previous = Het vorige bericht
keys-comment = Op het bericht reageren
keys-like = Het leuk vinden, of toch niet
keys-reshare = Het doorgeven
keys-more = Alles ervan tonen, ook wat bedekt is
keys-open = De eigen pagina ervan openen
keys-help = Deze lijst
keys-settings = Aan- of uitzetten
keys-close = Sluiten
keys-page = Als pagina
keys-links = diaspora*-links hier openen
keys-links-words = Je browser vraagt of web+diaspora-links op deze pod mogen opengaan.
