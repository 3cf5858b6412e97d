# Um post, e onde se escreve

posts-by = Um post de { $name }
posts-via = via { $provider }
posts-shield = Pode perturbar, avisa quem escreveu.
posts-shield-show = Mostrar
posts-shield-hide = Cobrir
posts-whole = Post inteiro
posts-comment = Comentar
posts-edited = editado
posts-edit = Editar
posts-edit-title = Editar post
posts-edit-words = Seu texto
posts-edit-hint = Quem recebeu o post recebe o novo texto, e vê que foi editado. Pods que não conhecem edições continuam a mostrar o antigo.
posts-edit-save = Salvar
posts-place = Lugar:
posts-more = Mais
posts-link = Link para este post
posts-subscribe = Avisar do que acontece aqui
posts-unsubscribe = Não avisar mais
posts-quiet = Você não recebe mais notificações deste post. O menu dele desfaz isso.
posts-heard = Você recebe notificações do que acontece neste post.
posts-delete = Apagar
posts-delete-ask = Apagar este post? Ele desaparece para todo mundo, com seus comentários.
posts-write = O que você quer compartilhar?
posts-preview = Prévia
posts-send = Compartilhar

posts-audience-missing = Escolha quem pode ver isto.
posts-not-yours = Só quem escreveu um post pode apagá-lo.
posts-not-yours-to-edit = Só quem escreveu um post pode editá-lo.
posts-embed-invalid = Um link precisa de um endereço da web, um título de no máximo 255 caracteres e uma descrição de no máximo 65.535.
posts-text-missing = Escreva algo, ou adicione uma imagem.
posts-text-too-long = Este post é longo demais: no máximo 65.535 caracteres.
posts-back = Ir para o post
posts-people-all = Mostrar todas as { $count }
