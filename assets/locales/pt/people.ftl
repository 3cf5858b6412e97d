# As pessoas e o que contam de si

people-edit = Editar perfil
people-looked-lately = O pod dessa pessoa foi consultado há poucos minutos: o que ele disse está aqui.
people-more = Mais
people-look-again = Pedir o perfil de novo
people-looking-again = Pedido feito. O que o pod dessa pessoa diz dela estará aqui em um instante.
people-picture = Mudar imagem
people-moved = Veio de { $id }
people-location = Lugar
people-gender = Gênero
people-birthday = Aniversário
people-birthday-day = Dia
people-birthday-month = Mês
people-birthday-year = Ano
people-month =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    }
people-day = { $day } de { $month }
people-day-and-year = { $day } de { $month } de { $year }
people-for-everybody = Para todo mundo
people-for-contacts = Para pessoas com quem você compartilha
people-first-name = Nome
people-last-name = Sobrenome
people-tags = Tags que descrevem você
people-tags-hint = Até cinco, como #jardinagem #coral
people-bio = Sobre você
people-bio-hint = Markdown funciona aqui.
people-public-details = Tornar estes detalhes públicos
people-public-details-hint = Assim qualquer pessoa pode vê-los, com ou sem conta.
people-searchable = Meu perfil pode ser encontrado na busca
people-nsfw = Meus posts são muitas vezes sensíveis
people-nsfw-hint = Ficam cobertos até a pessoa escolher vê-los.
people-save = Salvar

people-bio-too-long = Este texto é longo demais: no máximo 65.535 caracteres.
people-line-too-long = No máximo 255 caracteres.
people-name-invalid = No máximo 32 caracteres, e sem ponto e vírgula.
people-too-many-tags = No máximo cinco tags.
people-saved = Salvo. Seus contatos vão ver.
people-birthday-invalid = Este dia não existe. O ano pode ficar em branco.
