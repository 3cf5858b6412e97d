# Encontrar pessoas e tags

search-title = Busca
search-for = Nome, ID do diaspora* ou #tag
search-do = Buscar
search-words = Com um ID completo como alice@pod.example você encontra pessoas em qualquer pod.
search-looking = Procurando { $id } no pod dessa pessoa. Esta página se preenche sozinha quando houver resultado; sem JavaScript, recarregue-a.
search-nobody = Ninguém encontrado
search-nobody-words = Confira a grafia, ou peça o ID completo do diaspora*. Nem todo mundo se deixa encontrar pelo nome.
search-nobody-there = Confira como o ID está escrito. Ou o pod não está respondendo agora: tente de novo mais tarde.
search-tag = Posts com #{ $tag }
search-more = Mais pessoas

search-suggested-people = Pessoas
search-suggested-tags = Tags
search-suggested =
    { $count ->
        [one] { $count } sugestão
       *[other] { $count } sugestões
    }
search-suggested-outside = Não verá isto
search-ways = O que encontrar
search-everything = Tudo
search-people = Pessoas
search-tags = Tags
search-posts = Posts
search-for-all = Palavras, nomes ou #tag
search-empty = Reencontre o que você leu
search-empty-words = Palavras em posts e nas descrições das imagens deles, pessoas e tags; e só o que você pode ver. "Palavras entre aspas" ficam lado a lado, e -palavra exclui.
search-narrow = Restringir
search-from = De quem
search-tagged = Com a tag
search-after = Desde
search-before = Antes de
search-in = De pessoas no meu aspecto
search-in-any = Qualquer um
search-operators = O mesmo pode ser digitado:
search-operators-example = from:alice tag:jardim in:Família after:2026-01-31 before:2026-03 "rosas antigas" -espinhos
search-in-photo = na descrição de uma imagem
search-nothing = Nenhum post tem todas essas palavras
search-nothing-words = Use menos palavras, ou outras formas delas: uma palavra só é encontrada como foi escrita.
search-nothing-fits-words = Tire alguma condição: talvez haja posts que correspondam ao resto.
search-nothing-fits = Nenhum post corresponde
search-more-posts = Mais posts
search-older = Buscar mais para trás
search-posts-for = Posts com { $words }
search-no-day = “{ $part }” não é um dia. Escreva-o como 2026-01-31, um mês como 2026-01, ou use today ou yesterday.
search-no-tag = “{ $part }” não pode ser uma tag.
search-no-person = Ninguém chamado “{ $part }” é conhecido aqui. Escreva o ID completo.
search-no-aspect = Você não tem um aspecto chamado “{ $part }”.
search-value-missing = Depois de “{ $part }” falta algo; escreva sem espaço.
search-not-without = “{ $part }” não pode ser excluído; o sinal de menos só vale antes de palavras.
search-only-without = Diga também o que procura, e não só o que não deve aparecer.
search-no-time-between = Não há tempo entre esses dois dias.
search-too-long = É demais de uma vez. Use menos palavras.
