# Fotos: em posts, em páginas próprias, ao escrever e como imagem de perfil

photos-count =
    { $count ->
        [one] { $count } imagem
       *[other] { $count } imagens
    }
photos-rest =
    { $count ->
        [one] Mais { $count } imagem
       *[other] Mais { $count } imagens
    }
photos-undescribed = Imagem sem descrição
photos-undescribed-of = Imagem { $number } de { $count }, sem descrição
photos-alt = ALT
photos-alt-show = O que esta imagem mostra

photos-steps = Imagens
photos-previous = Anterior
photos-next = Próxima
photos-close = Fechar
photos-light-box = Imagem
photos-place = { $number } de { $count }
photos-page = Página desta imagem
photos-to-post = Voltar ao post
photos-to-all = Todas as imagens
photos-words = Descrição
photos-words-hint = O que ela mostra? Para quem não pode vê-la.
photos-words-save = Salvar descrição
photos-to-profile = Usar como imagem de perfil
photos-delete = Apagar
photos-delete-ask = Apagar esta imagem? Ela desaparece para todo mundo.

photos-tabs = Nesta página
photos-tab-posts = Posts
photos-tab = Imagens
photos-older = Imagens anteriores
photos-none = Nenhuma imagem ainda
photos-none-words = As imagens que você pode ver aparecem aqui.

photos-attached = Imagens deste post
photos-add = Imagens
photos-add-chosen = Adicionar imagens
photos-describe = Descreva cada imagem para quem não pode vê-la.
photos-earlier = Mover para antes
photos-later = Mover para depois
photos-remove = Remover
photos-cancel = Cancelar
photos-again = Tentar de novo
photos-sending = A caminho
photos-waiting = O post sai assim que as imagens chegarem
photos-added = Uma imagem foi adicionada.
photos-removed = A imagem foi removida.
photos-moved = Agora é a imagem { $place } de { $count }.
photos-lost = Esta imagem não chegou. A conexão pode ter caído.

photos-profile = Imagem de perfil
photos-profile-words = Qualquer pessoa pode ver esta imagem.
photos-profile-choose = Escolher uma imagem
photos-profile-other = Outra imagem
photos-profile-save = Salvar
photos-profile-remove = Remover imagem
photos-crop = Escolha a parte a mostrar
photos-crop-square = A parte a mostrar
photos-crop-hint = Os controles definem a posição e o tamanho do quadrado.
photos-crop-by-hand = Ou arraste-o na imagem; as setas o movem, mais e menos mudam o tamanho.
photos-crop-left = A partir da esquerda
photos-crop-top = A partir de cima
photos-crop-side = Tamanho

photos-too-many = Um post tem no máximo 20 imagens.
photos-too-large = Este arquivo é grande demais: no máximo 32 MB.
photos-described = A descrição foi salva.
photos-text-too-long = Uma descrição tem no máximo 2.000 caracteres.
photos-unreadable = HEIC e AVIF não podem ser lidos aqui. Salve a imagem como JPEG e envie assim.
photos-not-a-picture = Esta não é uma imagem que possa ser lida aqui. JPEG, PNG, GIF e WebP podem.
photos-too-many-pixels = Esta imagem tem pixels demais. Diminua-a e envie de novo.
photos-too-many-frames = Esta imagem se move por tempo demais: tem quadros demais.
photos-broken = Este arquivo está danificado ou incompleto. Existe outra cópia dele?
photos-pending-too-many = Cem imagens já esperam para ser compartilhadas. Compartilhe ou remova algumas primeiro.
photos-gone = Esta imagem não está mais lá. Adicione-a de novo.
photos-not-shared = As imagens deste post não são mais compartilhadas com você.
photos-not-yours = Só a pessoa a quem a imagem pertence pode fazer isto.
photos-by = Imagens de { $name }
photos-of-post = Um post de imagens
