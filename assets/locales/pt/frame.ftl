# Em volta de cada página

frame-language = Português
frame-direction = ltr

frame-skip = Ir para o conteúdo
frame-nav = Menu principal
frame-bar = Acesso rápido
frame-write = Escrever
frame-stream = Fluxo
frame-aspects = Meus aspectos
frame-notifications = Notificações
frame-conversations = Conversas
frame-contacts = Contatos
frame-search = Buscar
frame-public = Público
frame-tags = Tags seguidas
frame-me = Minha página
frame-profile = Editar perfil
frame-settings = Configurações
frame-help = Ajuda
frame-more = Mais
frame-sign-in = Entrar
frame-leaving = Sua conta está prestes a ser encerrada
frame-sign-out = Sair
frame-network = Sobre o diaspora*
frame-dismiss = Fechar
frame-ask-yes = Sim
frame-ask-no = Cancelar
frame-unread =
    { $count ->
        [one] { $count } notificação não lida
       *[other] { $count } notificações não lidas
    }
frame-unread-messages =
    { $count ->
        [one] { $count } mensagem não lida
       *[other] { $count } mensagens não lidas
    }
frame-new-posts =
    { $count ->
        [one] { $count } post novo
       *[other] { $count } posts novos
    }
frame-new-posts-more = Mais de { $count } posts novos

frame-to-stream = Ir para o fluxo
frame-lost = Não há nada aqui
frame-lost-words = Talvez tenha sido apagado, ou só algumas pessoas possam ver. Se foi compartilhado com você, entre primeiro na sua conta.
frame-forbidden = Você não pode fazer isto
frame-too-large = É grande demais
frame-too-large-words = Volte e envie menos de cada vez. O que você escreveu continua lá.
frame-stale = Este formulário não pôde ser aceito
frame-stale-words = A página ficou aberta tempo demais, ou veio de outro lugar. Volte, recarregue e envie mais uma vez.
frame-too-often = Tentativas demais
frame-too-often-words = Espere alguns minutos e tente de novo.
frame-broken = O pod não conseguiu fazer isto
frame-broken-words = A falha é nossa e foi anotada. Volte e tente de novo; o que você escreveu continua lá.
frame-top = Voltar ao topo
