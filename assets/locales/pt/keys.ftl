# Teclas únicas

keys-title = Teclado
keys-words = Nas páginas com posts há atalhos de uma só tecla. Eles não fazem nada enquanto você escreve, e dá para desligá-los nas configurações.
keys-key = Tecla
keys-does = O que faz
keys-next = Vai para o próximo post
keys-previous = Vai para o post anterior
keys-comment = Comenta o post
keys-like = Curte o post, ou deixa de curtir
keys-reshare = Recompartilha o post
keys-more = Mostra o post inteiro, ou o que está coberto
keys-open = Abre a página do post
keys-help = Mostra esta lista
keys-settings = Ligar ou desligar
keys-close = Fechar
keys-page = Como página
keys-links = Abrir links do diaspora* aqui
keys-links-words = O navegador vai perguntar se os links web+diaspora devem abrir neste pod.
