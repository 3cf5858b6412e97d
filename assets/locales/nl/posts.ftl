# Een bericht, en waar het wordt geschreven

posts-by = Een bericht van { $name }
posts-via = via { $provider }
posts-shield = Dit is gevoelig, zegt de auteur.
posts-shield-show = Tonen
posts-shield-hide = Weer bedekken
posts-whole = Hele bericht
posts-comment = Reageren
posts-edited = bewerkt
posts-edit = Bewerken
posts-edit-title = Bericht bewerken
posts-edit-words = Je woorden
posts-edit-hint = Iedereen die het kreeg, krijgt de nieuwe woorden, en ziet dat ze zijn bewerkt. Pods die bewerken niet kennen, blijven de oude tonen.
posts-edit-save = Opslaan
posts-place = Plaats:
posts-more = Meer
posts-link = Link naar dit bericht
posts-subscribe = Laat me weten wat hier gebeurt
posts-unsubscribe = Laat me hierover niets meer weten
posts-quiet = Je krijgt van dit bericht geen meldingen meer. In het menu zet je ze weer aan.
posts-heard = Je krijgt een melding als er iets met dit bericht gebeurt.
posts-delete = Verwijderen
posts-delete-ask = Dit bericht verwijderen? Het verdwijnt voor iedereen, met de reacties.
posts-write = Wat wil je delen?
posts-preview = Voorbeeld
posts-send = Plaatsen

posts-audience-missing = Kies wie dit kan zien.
posts-not-yours = Alleen de auteur kan een bericht verwijderen.
posts-not-yours-to-edit = Alleen de auteur kan een bericht bewerken.
posts-embed-invalid = Een link heeft een webadres nodig, een titel van hoogstens 255 tekens en een beschrijving van hoogstens 65.535.
posts-text-missing = Schrijf iets, of voeg een foto toe.
posts-text-too-long = Dit bericht is te lang: hoogstens 65.535 tekens.
posts-back = Naar het bericht
posts-people-all = Alle { $count } tonen
