# De podmin laten weten van berichten en reacties
reports-report = Rapporteren
reports-told = Je hebt dit gerapporteerd
reports-title = Rapporteren
reports-words = Wie voor deze pod zorgt, leest wat je rapporteert, je reden en je naam; de auteur hoort er niets van.
reports-reason = Wat is er mis mee?
reports-send = Rapporteren
reports-thanks = Dank je wel. Wie voor deze pod zorgt, gaat ernaar kijken.
reports-own = Dit is van jezelf: je kunt het zelf verwijderen.
reports-reason-missing = Zeg in een paar woorden wat er mis is.
reports-reason-too-long = Dit is te lang: hoogstens 5.000 tekens.

reports-list = Rapporten
reports-list-words = Waar mensen hier je naar willen laten kijken.
reports-none = Er is niets gerapporteerd
reports-none-words = Als iemand hier een bericht of reactie rapporteert, vind je het op deze pagina.
reports-more = Oudere rapporten
reports-by = { $name } rapporteerde dit { $when }:
reports-look = Bekijken
reports-review = Bekeken
reports-reviewed = Dat rapport is afgehandeld.
reports-delete = Verwijderen wat is gerapporteerd
reports-delete-ask = Dit verwijderen? Wat hier is geschreven, of onder een bericht van iemand hier, verdwijnt overal; wat van elders komt, verdwijnt van deze pod.
reports-deleted = Het is verwijderd.
reports-open-count =
    { $count ->
        [one] 1 open rapport
       *[other] { $count } open rapporten
    }
