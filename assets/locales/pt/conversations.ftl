# Mensagens privadas

conversations-title = Conversas
conversations-back = Todas as conversas
conversations-new = Nova conversa
conversations-empty = Nada aqui ainda
conversations-empty-words = Escreva em particular para pessoas com quem você compartilha e que compartilham com você.
conversations-older = Anteriores
conversations-newest = Ir para as últimas mensagens
conversations-said = { $name }: { $text }
conversations-you = Você
conversations-messages =
    { $count ->
        [one] { $count } mensagem
       *[other] { $count } mensagens
    }
conversations-unread =
    { $count ->
        [one] { $count } mensagem nova
       *[other] { $count } mensagens novas
    }
conversations-readers = Só { $who } e você podem ler isto
conversations-alone = Todas as outras pessoas saíram
conversations-new-from-here = Novas
conversations-to-new = Ir para a primeira mensagem nova
conversations-edited = editada
conversations-list = Mensagens
conversations-answer = Escreva uma resposta
conversations-send = Enviar
conversations-write-to = Mensagem
conversations-leave = Sair da conversa
conversations-leave-ask = Sair desta conversa? Para você ela desaparece, e as novas mensagens não chegam mais. As outras pessoas ficam com ela.
conversations-left = Você saiu da conversa.
conversations-sent = Sua mensagem está a caminho.
conversations-to = Para
conversations-to-hint = Pessoas com quem você compartilha e que compartilham com você. Todas podem ler tudo o que há na conversa.
conversations-to-filter = Filtrar por nome
conversations-subject = Assunto
conversations-subject-hint = Se ficar vazio, valem as primeiras palavras da mensagem.
conversations-text = Mensagem
conversations-text-hint = Markdown funciona aqui.
conversations-no-contacts = Ninguém ainda para quem escrever
conversations-no-contacts-words = Você pode escrever para pessoas com quem compartilha e que compartilham com você.

conversations-nobody = Escolha para quem escrever.
conversations-too-many = São pessoas demais: em uma conversa cabem 200, contando você.
conversations-not-mutual = Você só pode escrever para pessoas com quem compartilha e que compartilham com você.
conversations-subject-too-long = Este assunto é longo demais: no máximo 255 caracteres.
conversations-text-missing = Primeiro escreva algo.
conversations-text-too-long = Esta mensagem é longa demais: no máximo 65.535 caracteres.
