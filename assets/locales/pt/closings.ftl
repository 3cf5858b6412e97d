# Encerrar a própria conta

closings-title = Encerrar a sua conta
closings-no-way-back = Depois de encerrada, não há volta: ninguém pode restaurar uma conta encerrada, e o nome dela nunca mais fica livre.
closings-goes = Isto desaparece, aqui e, assim que souberem, nos outros pods:
closings-goes-posts = seus posts com tudo o que há embaixo deles, e suas imagens
closings-goes-contacts = seus contatos e aspectos, e a lista de quem você ignora
closings-goes-profile = seu perfil, seu endereço de e-mail, suas configurações, suas notificações, seu link de convite
closings-stays = Isto fica:
closings-stays-answers = o que você comentou e curtiu nos posts de outras pessoas, e as mensagens que enviou, com um nome vazio
closings-stays-name = seu ID do diaspora*, para que ninguém se faça passar por você
closings-stays-elsewhere = cópias em pods que não seguem as regras ou que não respondem
closings-when = Quando
closings-in-days = { $count ->
    [0] Imediatamente
    [one] Em { $count } dia
   *[other] Em { $count } dias
}
closings-grace = Sua conta sai na hora de todos os navegadores. Até o dia marcado, você pode entrar e manter a conta; para as outras pessoas, tudo continua igual.
closings-days-wrong = Escolha um dos prazos oferecidos.
closings-do = Encerrar a minha conta
closings-ask = Encerrar a sua conta? Ela sai de todos os navegadores e você recebe um comprovante.
closings-needed-title = Este pod precisa de você
closings-to-settings = Ir para as configurações
closings-needed = Só você cuida deste pod, e outras pessoas vivem aqui. Antes, torne alguém podmin.
closings-already = Esta conta já foi encerrada.

# Entre o pedido e o encerramento
closings-decide-title = Sua conta está prestes a ser encerrada
closings-decide = Ela será encerrada em { $when }.
closings-rests = Até lá, as outras pessoas veem você como antes, e tudo fica guardado. Enquanto isso, não é possível usar a conta: decida primeiro.
closings-keep = Manter a minha conta
closings-kept = Sua conta fica.
closings-take = Leve seus dados com você
closings-take-words = Uma exportação com tudo o que é seu, para guardar ou levar para outro pod.
closings-take-do = Ir para os seus dados
closings-now = Encerrar agora
closings-now-words = Não há volta. Você recebe um novo comprovante; o que tem perde a validade.
closings-now-do = Encerrar a minha conta agora
closings-ask-now = Encerrar a sua conta agora, de vez? Tudo o que você publicou desaparece.

# O comprovante
closings-receipt = Comprovante de encerramento de uma conta
closings-waits = A conta será encerrada em { $when }.
closings-closing = A conta está sendo encerrada neste momento.
closings-closed = A conta foi encerrada em { $when }.
closings-sign-in = Até lá, a pessoa a quem ela pertence pode entrar e mantê-la.
closings-account = A conta
closings-id = ID do diaspora*
closings-asked = Pedido em
closings-will-go = O que será apagado
closings-gone = O que foi apagado
closings-posts = Posts
closings-photos = Fotos
closings-contacts = Contatos
closings-rest = Perfil, endereço de e-mail, configurações, notificações
closings-all = tudo
closings-nameless = O que fica, com um nome vazio
closings-comments = Comentários nos posts de outras pessoas
closings-messages = Mensagens a outras pessoas
closings-pods = Outros pods
closings-pods-then = Outros pods, depois do encerramento
closings-pods-all = A avisar
closings-pods-reached = Já sabem
closings-pods-waiting = Ainda não alcançados
closings-pods-given-up = Sem sucesso
closings-address = Em que ponto está
closings-address-words = Este endereço mostra isso a quem o tiver, sem conta. Funciona pelo menos até { $when }; não o passe a ninguém.
closings-download = Baixar como texto
