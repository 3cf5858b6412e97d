# A página de podmins sobre outros pods

pods-title = Outros pods
pods-words = Todo pod que alguém daqui já encontrou é visitado uma vez por dia. Um que falha por duas semanas não recebe mais nada até voltar a responder.
pods-none = Nenhum outro pod é conhecido
pods-none-words = Assim que alguém daqui encontra uma pessoa em outro lugar, o pod dela aparece aqui.
pods-more = Mais pods
pods-fine = Responde
pods-unvisited = Ainda não visitado
pods-failing = Com falhas; primeira vez: { $since }
pods-asleep = Dorme, sem resposta, e não recebe nada até responder; primeira vez: { $since }
pods-people =
    { $count ->
        [0] nenhuma pessoa conhecida lá
        [one] { $count } pessoa conhecida lá
       *[other] { $count } pessoas conhecidas lá
    }
pods-waiting =
    { $count ->
        [one] { $count } mensagem à espera dele
       *[other] { $count } mensagens à espera dele
    }
pods-checked = visitado: { $when }
pods-check = Verificar agora
pods-checking = O pod está sendo verificado. Recarregue a página em um instante.
pods-refused = Chaves recusadas
pods-refused-words = Os pods destas pessoas agora indicam para elas uma chave diferente da conhecida aqui. Nada assinado com essa chave é aceito: ela pode ser de outra pessoa. Se o pod delas foi reinstalado, pergunte a elas por outro meio que não esta rede; lá elas precisam de um novo ID. Se você não as conhece, não há nada a fazer.
pods-refused-how =
    { $times ->
        [one] Recusada uma vez: { $last }
       *[other] Recusada { $times } vezes, a primeira: { $first }, a última: { $last }
    }{ $keys ->
        [one] .
       *[other] , com { $keys } chaves diferentes.
    }
pods-forget = Esquecer
pods-forgotten = Esquecido. Se acontecer de novo, aparece aqui de novo.
pods-refused-count =
    { $count ->
        [one] A chave de { $count } pessoa foi recusada
       *[other] As chaves de { $count } pessoas foram recusadas
    }
