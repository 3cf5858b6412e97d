# Die Seite für Podmins über andere Pods

pods-title = Andere Pods
pods-words = Jeder Pod, von dem hier jemand bekannt ist, wird einmal am Tag besucht. Wer zwei Wochen lang nicht antwortet, bekommt nichts mehr, bis er wieder da ist.
pods-none = Es ist noch kein anderer Pod bekannt
pods-none-words = Sobald jemand hier einen Menschen anderswo findet, steht dessen Pod hier.
pods-more = Weitere Pods
pods-fine = Antwortet
pods-unvisited = Noch nicht besucht
# since ist eine Zeit wie „vor 3 Stunden“
pods-failing = Gestört, zuerst { $since }
pods-asleep = Schläft: keine Antwort, zuerst { $since }; bekommt nichts, bis er antwortet
pods-people =
    { $count ->
        [0] niemand dort bekannt
        [one] 1 Mensch dort bekannt
       *[other] { $count } Menschen dort bekannt
    }
pods-waiting =
    { $count ->
        [one] 1 Nachricht wartet auf ihn
       *[other] { $count } Nachrichten warten auf ihn
    }
# when ist eine Zeit wie „vor 3 Stunden“
pods-checked = besucht { $when }
pods-check = Jetzt nachsehen
pods-checking = Es wird jetzt nachgesehen. Lade die Seite gleich noch einmal.
pods-refused = Abgewiesene Schlüssel
pods-refused-words = Die Pods dieser Menschen nennen für sie jetzt einen anderen Schlüssel als den, der hier bekannt ist. Was damit unterschrieben ist, wird nicht geglaubt: Er kann jemand anderem gehören. Wurde ihr Pod neu aufgesetzt, frag sie auf einem anderen Weg als über dieses Netz; sie brauchen dort eine neue ID. Kennst du sie nicht, ist nichts zu tun.
# first und last sind Zeiten wie „vor 3 Stunden“
pods-refused-how =
    { $times ->
        [one] Einmal abgewiesen, { $last }
       *[other] { $times }-mal abgewiesen, zuerst { $first }, zuletzt { $last }
    }{ $keys ->
        [one] .
       *[other] , mit { $keys } verschiedenen Schlüsseln.
    }
pods-forget = Vergessen
pods-forgotten = Vergessen. Geschieht es wieder, steht es wieder hier.
pods-refused-count =
    { $count ->
        [one] Der Schlüssel von 1 Menschen wurde abgewiesen
       *[other] Die Schlüssel von { $count } Menschen wurden abgewiesen
    }
