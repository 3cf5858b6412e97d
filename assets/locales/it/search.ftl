# Trovare persone e tag

search-title = Cerca
search-for = Nome, ID diaspora* o #tag
search-do = Cerca
search-words = Con un ID completo come alice@pod.example trovi persone su ogni pod.
search-looking = Cerchiamo { $id } sul suo pod. Questa pagina si riempie da sola appena c’è un risultato; senza JavaScript, ricaricala.
search-nobody = Nessuno trovato
search-nobody-words = Controlla come è scritto, o chiedi l’ID diaspora* completo. Non tutti si fanno trovare con il nome.
search-nobody-there = Controlla come è scritto l’ID. Oppure il suo pod ora non risponde: riprova più tardi.
search-tag = Post con #{ $tag }
search-more = Altre persone

search-suggested-people = Persone
search-suggested-tags = Tag
search-suggested =
    { $count ->
        [one] 1 suggerimento
       *[other] { $count } suggerimenti
    }
search-suggested-outside = Non lo vedrà
search-ways = Che cosa trovare
search-everything = Tutto
search-people = Persone
search-tags = Tag
search-posts = Post
search-for-all = Parole, nomi o #tag
search-empty = Ritrova quello che hai letto
search-empty-words = Parole nei post e nelle descrizioni delle loro immagini, persone e tag; e solo ciò che puoi vedere. "Parole tra virgolette" stanno l’una accanto all’altra, -parola esclude.
search-narrow = Restringi
search-from = Di chi
search-tagged = Con il tag
search-after = Dal
search-before = Prima del
search-in = Di persone nel mio aspetto
search-in-any = Qualsiasi
search-operators = Si può scrivere anche così:
search-operators-example = from:alice tag:giardino in:Famiglia after:2026-01-31 before:2026-03 "vecchie rose" -spine
search-in-photo = nella descrizione di un’immagine
search-nothing = Nessun post contiene tutte queste parole
search-nothing-words = Usa meno parole, o altre forme: una parola si trova solo com’è stata scritta.
search-nothing-fits-words = Togli qualcosa: forse ci sono post che corrispondono al resto.
search-nothing-fits = Nessun post corrisponde
search-more-posts = Altri post
search-older = Cerca più indietro
search-posts-for = Post con { $words }
search-no-day = “{ $part }” non è un giorno. Scrivilo come 2026-01-31, un mese come 2026-01, o usa today o yesterday.
search-no-tag = “{ $part }” non può essere un tag.
search-no-person = Qui nessuno si chiama “{ $part }”. Scrivi l’ID completo.
search-no-aspect = Non hai un aspetto chiamato “{ $part }”.
search-value-missing = Dopo “{ $part }” manca qualcosa; scrivilo senza spazio.
search-not-without = “{ $part }” non si può escludere; il meno va solo davanti alle parole.
search-only-without = Di’ anche che cosa cerchi, non solo che cosa non ci deve essere.
search-no-time-between = Tra questi due giorni non c’è tempo.
search-too-long = È troppo in una volta. Usa meno parole.
