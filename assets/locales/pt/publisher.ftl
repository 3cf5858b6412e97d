# Onde se escreve: o editor de posts e suas ferramentas

publisher-sensitive = Sensível
publisher-sensitive-hint = Coberto até a pessoa escolher ver; adiciona #nsfw.
publisher-place = Lugar
publisher-place-name = Onde você está
publisher-place-coordinates = Coordenadas
publisher-place-hint = Com o nome que você quiser. Outros pods só mostram um lugar se ele tiver coordenadas: latitude, longitude.
publisher-place-remove = Sem lugar
publisher-locate = Perguntar ao meu navegador
publisher-locate-wrong = O seu navegador não diz onde você está.
publisher-again = Como da última vez: { $audience }
publisher-who = Quem verá isto
publisher-back = Voltar a escrever
publisher-unreachable = Não é possível alcançar:
publisher-more-people =
    { $count ->
        [one] e mais { $count } pessoa
       *[other] e mais { $count } pessoas
    }
publisher-keep = Manter como rascunho
publisher-look = Prévia em nova aba
publisher-look-close = Feche esta aba para continuar escrevendo.
publisher-kept = Rascunho mantido: { $time }
publisher-kept-said = Seu rascunho foi mantido.
publisher-discard = Descartar
publisher-discarded = O rascunho foi descartado.
publisher-tools = Formatação
publisher-bold = Negrito
publisher-italic = Itálico
publisher-heading = Título
publisher-link = Link
publisher-image = Imagem pelo endereço
publisher-list = Lista
publisher-numbers = Lista numerada
publisher-code = Código
publisher-quote = Citação
publisher-bookmarklet = Compartilhar de qualquer página
publisher-bookmarklet-words = Faça um favorito do endereço abaixo: arraste o botão para os favoritos do navegador, ou copie-o para um novo. Em qualquer página ele abre o editor de posts com o título, o link e o que você selecionou.
publisher-bookmarklet-name = Compartilhar
publisher-copy = Copiar
publisher-copied = Copiado
publisher-mention = Mencionar em um post
