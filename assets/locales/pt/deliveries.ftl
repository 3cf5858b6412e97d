# Aonde um post chegou, para quem o escreveu

deliveries-title = Aonde chegou
deliveries-post = O post
deliveries-reached =
    { $count ->
        [one] Chegou a { $reached } de { $count } pod
       *[other] Chegou a { $reached } de { $count } pods
    }
deliveries-none = Não foi para nenhum outro pod
deliveries-none-words = Ninguém a quem se destina vive em outro lugar, ou ele é mais antigo que os registros deste pod.
deliveries-taken = Chegou: { $when }
deliveries-waiting = A caminho, enviado: { $when }
deliveries-given-up = Entrega abandonada: { $when }
deliveries-recalled = Pedido para apagar: { $when }
deliveries-tries =
    { $count ->
        [one] { $count } tentativa
       *[other] { $count } tentativas
    }
deliveries-next = próxima tentativa: { $when }
