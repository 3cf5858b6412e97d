# Para quem é um post limitado, mudado depois por quem o escreveu

recipients-title = Quem pode ver isto
recipients-words = Você pode dar um post a mais pessoas, ou retirá-lo de algumas. Ele não pode se tornar público.
recipients-have = Estas pessoas o têm
recipients-none = Ninguém o tem
recipients-none-words = Só você pode ver este post. Inclua pessoas abaixo.
recipients-here = Quem você retirar aqui deixa de vê-lo na hora.
recipients-one-there = Se você retirar essa pessoa, pedimos ao pod dela que apague a cópia dele. Ninguém pode obrigá-lo, e lá o post não pode mais ser dado a ninguém.
recipients-several-there = Este pod guarda uma só cópia para todas essas pessoas. Quem você retirar talvez ainda a encontre lá; só quando você retirar todas pedimos ao pod que a apague, e então lá o post não pode mais ser dado a ninguém.
recipients-remove = Retirar as pessoas escolhidas
recipients-removed = Feito. O que se disser no post a partir de agora não chega mais a quem você retirou.
recipients-recalled = Pedimos a { $pod } que apague este post, e ele não pode mais ser enviado para lá.
recipients-lack = Dar a mais pessoas
recipients-aspects = Todas as pessoas nestes aspectos
recipients-people = Estas pessoas
recipients-add-hint = Recebem o post com suas imagens, e o que se disser nele a partir de agora. Quem está neste pod vê também o que foi dito antes.
recipients-add = Dar a essas pessoas
recipients-added = Feito. Quem você incluiu já tem o post.
recipients-nobody-chosen = Nada mudou: primeiro escolha alguém.
recipients-nobody-new = Nada mudou: quem você escolheu já o tem, ou não pode recebê-lo de novo.
recipients-remove-ask = Retirar o post dessas pessoas? Quem vive em outro pod não poderá recebê-lo de novo.
recipients-no-contact = Você só pode dá-lo a pessoas com quem compartilha.
