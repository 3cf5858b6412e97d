# Posts guardados ou ocultos
marks-bookmark = Guardar para depois
marks-forget = Não guardar mais
marks-bookmarked = Guardado. Está acima do seu fluxo, em “Guardados”.
marks-forgotten = Não está mais guardado.
marks-hide = Ocultar este post
marks-is-hidden = Você ocultou este post: ele não está em nenhum dos seus fluxos, e você não recebe notícias dos comentários.
marks-show = Mostrar de novo
marks-hidden = Oculto. Você o encontra nas configurações, em “Pessoas que você ignora”.
marks-shown = Está de novo nos seus fluxos.
