# Os próprios dados: uma cópia para levar

exports-title = Seus dados
exports-take = Leve-os com você
exports-take-words = Tudo o que é seu neste pod, em um só arquivo:
exports-holds = O que há nele
exports-holds-posts = seus posts, imagens, comentários, curtidas e votos
exports-holds-others = o que outras pessoas responderam aos seus posts
exports-holds-private = suas conversas e notificações
exports-holds-account = seu perfil e suas configurações, seus contatos e aspectos, e quem você ignora
exports-for = Guarde como cópia, leia sem rede ou use para mudar para outro pod: todo pod do diaspora* aceita, e outras redes encontram listas e posts no formato delas.
exports-keep = Guarde o arquivo só para você. Ele contém a chave que prova que você é você, e mensagens que outras pessoas lhe escreveram em confiança.
exports-photos = Com as suas imagens
exports-photos-hint = Os arquivos delas, como estão no pod. Se forem muitas, são a maior parte.
exports-readable = Com páginas para ler
exports-readable-hint = Seus posts e conversas como páginas que abrem em qualquer navegador.
exports-do = Criar o arquivo
exports-waiting = Esperando a vez
exports-words = Reunindo as suas palavras
exports-photos-done =
    { $count ->
        [one] { $done } de { $count } imagem
       *[other] { $done } de { $count } imagens
    }
exports-rest = Finalizando
exports-leave = Você pode sair desta página: uma notificação avisa quando estiver pronto.
exports-reload = Recarregue a página para ver em que ponto está.
exports-stop = Parar
exports-ready = Seu arquivo está pronto.
exports-size = Tamanho
exports-made = Criado
exports-until = Disponível até
exports-with = Contém
exports-with-all = tudo
exports-with-photos = palavras e imagens
exports-with-pages = palavras, e páginas para ler
exports-with-words = palavras, sem imagens
exports-missing =
    { $count ->
        [one] O arquivo de { $count } imagem falta neste pod. O resto está completo.
       *[other] Os arquivos de { $count } imagens faltam neste pod. O resto está completo.
    }
exports-download = Baixar
exports-remove = Apagar
exports-removed = O arquivo foi apagado.
exports-anew = Criar um novo
exports-anew-words = Ele toma o lugar deste, com o que aconteceu desde então.
exports-no-room = Não há espaço no disco do pod para o seu arquivo.
exports-no-room-advice = Avise quem cuida do pod, ou tente sem imagens.
exports-broken = Algo no pod falhou enquanto o seu arquivo era criado.
exports-broken-advice = Tente de novo. Se acontecer outra vez, avise quem cuida do pod: o registro dele diz o que foi.
exports-again = Tentar de novo
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } KB
exports-decimal = { $whole },{ $tenth }
