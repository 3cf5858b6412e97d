# La página de podmins sobre otros pods

pods-title = Otros pods
pods-words = Cada pod que alguien de aquí ha conocido se visita una vez al día. El que falla durante dos semanas no recibe nada más hasta que vuelva a responder.
pods-none = No se conoce ningún otro pod
pods-none-words = En cuanto alguien de aquí encuentre a una persona en otro sitio, su pod aparecerá aquí.
pods-more = Más pods
pods-fine = Responde
pods-unvisited = Sin visitar todavía
pods-failing = Falla; primer fallo: { $since }
pods-asleep = Dormido; primer fallo: { $since }; no recibe nada hasta que responda
pods-people =
    { $count ->
        [0] no se conoce a nadie allí
        [one] 1 persona conocida allí
       *[other] { $count } personas conocidas allí
    }
pods-waiting =
    { $count ->
        [one] 1 mensaje lo espera
       *[other] { $count } mensajes lo esperan
    }
pods-checked = visita: { $when }
pods-check = Mirar ahora
pods-checking = Se está mirando el pod. Recarga la página en un momento.
pods-refused = Claves rechazadas
pods-refused-words = Los pods de estas personas indican ahora para ellas una clave distinta de la que aquí se conoce. No se cree nada firmado con ella: puede ser de otra persona. Si su pod se instaló de nuevo, pregúntales por un medio que no sea esta red; allí necesitan un ID nuevo. Si no las conoces, no hay nada que hacer.
pods-refused-how =
    { $times ->
        [one] Rechazada una vez ({ $last })
       *[other] Rechazada { $times } veces (la primera: { $first }; la última: { $last })
    }{ $keys ->
        [one] .
       *[other] , con { $keys } claves distintas.
    }
pods-forget = Olvidar
pods-forgotten = Olvidado. Si vuelve a pasar, aparecerá aquí de nuevo.
pods-refused-count =
    { $count ->
        [one] Se rechazó la clave de 1 persona
       *[other] Se rechazaron las claves de { $count } personas
    }
