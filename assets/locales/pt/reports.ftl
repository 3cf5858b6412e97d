# Contar a podmins de posts e comentários
reports-report = Denunciar
reports-told = Você denunciou isto
reports-title = Denunciar
reports-words = Quem cuida deste pod lê o que você denuncia, o motivo e o seu nome; quem escreveu não fica sabendo.
reports-reason = O que há de errado?
reports-send = Denunciar
reports-thanks = Agradecemos. Quem cuida deste pod vai olhar.
reports-own = Isto é seu: você pode apagar.
reports-reason-missing = Diga em poucas palavras o que há de errado.
reports-reason-too-long = É longo demais: no máximo 5.000 caracteres.

reports-list = Denúncias
reports-list-words = O que as pessoas daqui querem que você olhe.
reports-none = Nenhuma denúncia
reports-none-words = Quando alguém daqui denuncia um post ou um comentário, ele aparece nesta página.
reports-more = Denúncias anteriores
reports-by = Denúncia de { $name }, { $when }:
reports-look = Ver
reports-review = Analisada
reports-reviewed = Esta denúncia está resolvida.
reports-delete = Apagar o que foi denunciado
reports-delete-ask = Apagar isto? O que foi escrito aqui, ou em um post de alguém daqui, desaparece em toda parte; o que é de outro lugar desaparece deste pod.
reports-deleted = Apagado.
reports-open-count =
    { $count ->
        [one] { $count } denúncia aberta
       *[other] { $count } denúncias abertas
    }
