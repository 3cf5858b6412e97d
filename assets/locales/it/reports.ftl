# Segnalare post e commenti al podmin
reports-report = Segnala
reports-told = Segnalato da te
reports-title = Segnala
reports-words = Chi gestisce questo pod legge quello che segnali, il motivo e il tuo nome; chi l’ha scritto non ne sa niente.
reports-reason = Che cosa c’è che non va?
reports-send = Segnala
reports-thanks = Grazie. Chi gestisce questo pod gli darà un’occhiata.
reports-own = È tuo: puoi eliminarlo tu.
reports-reason-missing = Di’ in poche parole che cosa non va.
reports-reason-too-long = È troppo lungo: al massimo 5.000 caratteri.

reports-list = Segnalazioni
reports-list-words = Quello che le persone di qui ti chiedono di guardare.
reports-none = Nessuna segnalazione
reports-none-words = Quando qualcuno qui segnala un post o un commento, lo trovi su questa pagina.
reports-more = Segnalazioni precedenti
reports-by = Segnalazione di { $name }, { $when }:
reports-look = Guarda
reports-review = Esaminata
reports-reviewed = Questa segnalazione è chiusa.
reports-delete = Elimina ciò che è segnalato
reports-delete-ask = Eliminarlo? Quello che è stato scritto qui, o sotto un post di qualcuno di qui, sparisce ovunque; quello che viene da altrove sparisce da questo pod.
reports-deleted = Eliminato.
reports-open-count =
    { $count ->
        [one] 1 segnalazione aperta
       *[other] { $count } segnalazioni aperte
    }
