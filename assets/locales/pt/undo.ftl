# Chamar de volta o que acabou de ser dito

undo-sent = Enviado.
undo-deleted = Apagado.
undo-undo = Desfazer
undo-given-back = Desfeito. Suas palavras estão de novo no campo.
undo-called-back = Desfeito. Nenhum outro pod recebeu.
undo-too-late = Apagado. Já estava a caminho, por isso pedimos aos outros pods que também apaguem.
undo-brought-back = Está de volta.
undo-gone = Tarde demais: foi apagado.
