# A porta de entrada e as configurações

accounts-welcome = Escreva para as pessoas que você escolhe.
accounts-welcome-words = { $pod } é uma casa na rede diaspora*. O que você compartilha chega a quem escolheu, aqui e em outros pods, e a mais ninguém.
accounts-sign-up = Criar uma conta
accounts-sign-in-title = Que bom ter você de volta
accounts-sign-in = Entrar
accounts-name-or-email = Nome ou e-mail
accounts-password = Senha
accounts-password-again = Repetir a senha
accounts-password-now = Senha atual
accounts-password-new = Nova senha
accounts-set-up-title = Boas-vindas ao seu novo pod
accounts-set-up-words = A primeira conta cuida do pod. Esta é a sua.
accounts-sign-up-title = Participe de { $pod }
accounts-invited-by = Convite de { $name }.
accounts-sign-up-do = Criar a minha conta
accounts-have-one = Já tenho uma conta aqui
accounts-code = Código do terminal
accounts-code-hint = O pod o escreveu lá ao iniciar, para que só você possa começar.
accounts-name = Seu nome aqui
accounts-name-hint = Letras minúsculas, algarismos e _. É seu para sempre.
accounts-email = E-mail (opcional)
accounts-email-hint = Ninguém vê. Serve para entrar na conta.
accounts-invitation-spent = Este convite se esgotou ou foi substituído. Peça um novo link.
accounts-invitation-needed = É preciso um convite
accounts-invitation-needed-words = Peça o link de convite a alguém que vive aqui.
accounts-closed = Este pod não aceita novas contas
accounts-closed-words = Há muitos outros pods na rede, e de qualquer um deles você alcança todas as pessoas daqui.
accounts-settings = Configurações
accounts-save = Salvar
accounts-language = Idioma
accounts-audience = Quem normalmente vê seus posts
accounts-audience-words = Já vem selecionado quando você começa a escrever. Dá para mudar em cada post.
accounts-invite = Seu link de convite
accounts-invite-words =
    { $count ->
        [one] Quem tem o link pode entrar neste pod, mais { $count } vez.
       *[other] Quem tem o link pode entrar neste pod, mais { $count } vezes.
    }
accounts-missing = Falta alguém?
accounts-missing-words = Convide quem quiser: com o seu link é possível criar uma conta neste pod.
accounts-invite-renew = Criar um novo link e cancelar este
accounts-copy = Copiar
accounts-copied = Copiado
accounts-shares-back = Quando alguém começa a compartilhar com você
accounts-shares-back-words = Compartilhar de volta na hora e pôr a pessoa neste aspecto. Não vale para quem você ignora.
accounts-shares-back-no = Não fazer nada
accounts-more = Mais
accounts-browser-news = Avisar neste navegador
accounts-browser-news-words = Enquanto uma página deste pod está aberta em segundo plano, o navegador diz quantas novidades há, nunca quais.
accounts-sessions = Onde a sua conta está aberta
accounts-session-unknown = Navegador desconhecido
accounts-session-this = Este navegador
accounts-session-end = Sair de lá

accounts-name-missing = Escolha um nome.
accounts-name-invalid = Um nome é feito de letras minúsculas, algarismos e _, no máximo 32 caracteres.
accounts-name-reserved = Este nome é reservado ao próprio pod. Escolha outro.
accounts-name-taken = Este nome é ou já foi de outra pessoa. Escolha outro.
accounts-email-invalid = Isto não parece um endereço de e-mail.
accounts-email-taken = Outra conta daqui usa este endereço.
accounts-password-hint = Pelo menos oito caracteres.
accounts-password-too-short = Esta senha é curta demais: use pelo menos oito caracteres.
accounts-password-too-long = Esta senha é longa demais.
accounts-sign-up-closed = No momento não é possível criar contas aqui.
accounts-sign-in-wrong = O nome e a senha não combinam.
accounts-sign-out = Sair deste navegador?
accounts-sign-out-words = Você pode voltar quando quiser.
accounts-saved = Salvo.
accounts-password-wrong = Esta não é a sua senha.
accounts-password-differs = As duas senhas não são iguais.
accounts-code-wrong = Este não é o código do terminal.
accounts-invite-renewed = Você tem um novo link. O antigo já não leva a lugar nenhum.
accounts-session-ended = Você saiu daquele navegador.
