# Wohin ein Beitrag ging, für den, der ihn schrieb

deliveries-title = Wohin er ging
deliveries-post = Der Beitrag
deliveries-reached =
    { $count ->
        [one] { $reached } von 1 Pod erreicht
       *[other] { $reached } von { $count } Pods erreicht
    }
deliveries-none = Er ging an keinen anderen Pod
deliveries-none-words = Niemand, für den er ist, lebt anderswo, oder er ist älter als die Aufzeichnungen dieses Pods.
# when ist eine Zeit wie „vor 3 Stunden“
deliveries-taken = Angekommen { $when }
deliveries-waiting = Unterwegs, abgeschickt { $when }
deliveries-given-up = Aufgegeben { $when }
deliveries-recalled = Um Löschung gebeten { $when }
deliveries-tries =
    { $count ->
        [one] einmal versucht
       *[other] { $count }-mal versucht
    }
deliveries-next = nächster Versuch { $when }
