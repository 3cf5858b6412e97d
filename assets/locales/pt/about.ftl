# O que um pod diz de si a todo mundo

about-title = Sobre este pod
about-id = Os IDs daqui
about-id-here = nome@{ $host }
about-software = Software
about-registrations = Novas contas
about-registrations-open = Qualquer pessoa pode criar uma
about-registrations-not = Não para todo mundo
about-contact = Quem cuida dele
about-users = Pessoas
about-users-half-year = Aqui nos últimos seis meses
about-users-month = Aqui no último mês
about-posts = Posts escritos aqui
about-comments = Comentários escritos aqui
about-untold = Este pod não diz quantas pessoas vivem aqui nem quanto escrevem.
about-terms = Termos de uso
about-terms-accept = Ao criar uma conta, você aceita { $terms }.
about-terms-accepted = os termos de uso
about-privacy = Privacidade
about-changelog = Novidades
about-source = Código-fonte
about-source-words = Este pod usa o Seedpod { $version }. É software livre sob a GNU Affero General Public License, versão 3 ou posterior: você pode usá-lo em um pod seu, ler como funciona, mudá-lo e passá-lo adiante.
about-source-ask = Você tem direito ao código-fonte do que é usado aqui. Peça a quem cuida do pod:
about-source-there = Ir para o código-fonte
