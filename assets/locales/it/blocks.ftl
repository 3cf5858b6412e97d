# Ignorare qualcuno

blocks-title = Persone che ignori
blocks-words = I loro post restano fuori dai tuoi stream, e non possono rispondere ai tuoi.
blocks-ignore-name = Ignora { $name }
blocks-ask = Ignorare { $name }? Smetti di condividere con questa persona, e i suoi post restano fuori dai tuoi stream.
blocks-stop = Non ignorare più
blocks-said = Ignori { $name }. Non condividi con questa persona, i suoi post restano fuori dai tuoi stream, e ai tuoi non può aggiungere commenti né “Mi piace”.
blocks-empty = Non ignori nessuno
blocks-empty-words = Puoi ignorare una persona dalla sua pagina o dal menu dei suoi post.
blocks-to-settings = Alle impostazioni

blocks-added = D’ora in poi ignori questa persona. Trovi l’elenco nelle impostazioni.
blocks-removed = Non ignori più questa persona.
blocks-not-yourself = Non puoi ignorare il tuo stesso account.
blocks-no-sharing = Ignori questa persona. Smetti di ignorarla prima di condividere.
blocks-ignored = Chi ha scritto questo post non accetta risposte da te.
blocks-hides = Ripiega anche i loro commenti sotto i post degli altri, e lascia fuori dai miei stream i loro post ricondivisi
blocks-save = Salva
blocks-saved = Salvato.
