# Dokąd trafił wpis, dla jego autora

deliveries-title = Dokąd to trafiło
deliveries-post = Wpis
deliveries-reached =
    { $count ->
        [one] Dotarło do { $reached } z 1 poda
        [few] Dotarło do { $reached } z { $count } podów
       *[many] Dotarło do { $reached } z { $count } podów
    }
deliveries-none = Nie trafiło na żaden inny pod
deliveries-none-words = Żadna z osób, dla których to jest, nie mieszka gdzie indziej, albo jest to starsze niż zapiski tego poda.
deliveries-taken = Dotarło { $when }
deliveries-waiting = W drodze, wysłano { $when }
deliveries-given-up = Zrezygnowano { $when }
deliveries-recalled = Poproszono o usunięcie { $when }
deliveries-tries =
    { $count ->
        [one] 1 próba
        [few] { $count } próby
       *[many] { $count } prób
    }
deliveries-next = następna próba { $when }
