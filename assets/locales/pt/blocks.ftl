# Ignorar pessoas

blocks-title = Pessoas que você ignora
blocks-words = Os posts delas ficam fora dos seus fluxos, e elas não podem responder aos seus.
blocks-ignore-name = Ignorar { $name }
blocks-ask = Ignorar { $name }? Você deixa de compartilhar com essa pessoa, e os posts dela ficam fora dos seus fluxos.
blocks-stop = Deixar de ignorar
blocks-said = Você ignora { $name }. Não compartilha com essa pessoa, os posts dela ficam fora dos seus fluxos, e ela não pode comentar nem curtir os seus.
blocks-empty = Você não ignora ninguém
blocks-empty-words = Você pode ignorar uma pessoa na página dela ou no menu dos posts dela.
blocks-to-settings = Ir para as configurações

blocks-added = A partir de agora você ignora essa pessoa. A lista está nas configurações.
blocks-removed = Você não ignora mais essa pessoa.
blocks-not-yourself = Não dá para ignorar a sua própria conta.
blocks-no-sharing = Você ignora essa pessoa. Deixe de ignorar antes de compartilhar.
blocks-ignored = Quem escreveu este post não aceita respostas suas.
blocks-hides = Recolher também o que essas pessoas comentam nos posts de outras, e deixar fora dos meus fluxos os posts delas recompartilhados
blocks-save = Salvar
blocks-saved = Salvo.
