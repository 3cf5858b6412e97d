# Adónde llegó una publicación, para quien la escribió

deliveries-title = Adónde llegó
deliveries-post = La publicación
deliveries-reached =
    { $count ->
        [one] Ha llegado a { $reached } de 1 pod
       *[other] Ha llegado a { $reached } de { $count } pods
    }
deliveries-none = No fue a ningún otro pod
deliveries-none-words = No va dirigida a nadie de otro pod, o es más antigua que los registros de este pod.
deliveries-taken = Llegada: { $when }
deliveries-waiting = En camino; envío: { $when }
deliveries-given-up = Abandono: { $when }
deliveries-recalled = Petición de eliminarla: { $when }
deliveries-tries =
    { $count ->
        [one] 1 intento
       *[other] { $count } intentos
    }
deliveries-next = próximo intento: { $when }
