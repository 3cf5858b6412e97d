# Uma exportação: o que há nela, e sua cópia para ler

archives-made = cópia de { $date }
archives-posts =
    { $count ->
        [0] Nenhum post
        [one] { $count } post
       *[other] { $count } posts
    }
archives-limited =
    { $count ->
        [one] para { $count } pessoa
       *[other] para { $count } pessoas
    }
archives-photo = Uma imagem que não foi incluída nesta cópia.

archives-readme = Tudo o que é de { $id }.
archives-readme-keep = Guarde este arquivo só para você: ele contém a chave privada da conta e mensagens que outras pessoas escreveram em confiança.
archives-readme-readable = Páginas para ler em um navegador, se foram pedidas.
archives-readme-diaspora = A exportação (versão 2.0) que todo pod do diaspora* aceita.
archives-readme-photos = As imagens, no formato que a acompanha, se foram pedidas.
archives-readme-seedpod = O que uma exportação dessas deixa de fora: conversas, notificações, quem recebeu qual post, o que outras pessoas responderam, configurações. Os horários são segundos desde 1970 (UTC).
archives-readme-elsewhere = Posts como outbox ActivityStreams e listas como CSV, para outras redes.
archives-readme-manifest = Todos os arquivos, com o tamanho e a soma de verificação SHA-256.
