# Aspectos

aspects-first-family = Família
aspects-first-friends = Amizades
aspects-first-work = Trabalho
aspects-first-acquaintances = Pessoas conhecidas

aspects-title = Seus aspectos
aspects-words = Um aspecto é um grupo de pessoas que só você conhece. Quem está nele recebe o que você compartilha com ele.
aspects-new = Novo aspecto
aspects-add = Adicionar
aspects-name = Nome do aspecto
aspects-rename = Renomear
aspects-people =
    { $count ->
        [one] { $count } pessoa
       *[other] { $count } pessoas
    }
aspects-up = Mover para cima
aspects-delete = Apagar
aspects-choose = Quais aspectos mostrar
aspects-show = Mostrar
aspects-manage = Mudar seus aspectos

aspects-name-missing = Dê um nome ao aspecto.
aspects-name-taken = Você já tem um aspecto com este nome.
aspects-name-too-long = Um nome tem no máximo 20 caracteres.
aspects-added = O aspecto está pronto.
aspects-renamed = O aspecto tem seu novo nome.
aspects-deleted = O aspecto foi apagado.
aspects-too-many = Você já tem o máximo de aspectos.
