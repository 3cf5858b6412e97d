# Publications gardées en marque-page ou masquées
marks-bookmark = Ajouter un marque-page
marks-forget = Retirer le marque-page
marks-bookmarked = Le marque-page est posé. Tu le retrouves au-dessus de ton flux, parmi les marque-pages.
marks-forgotten = Le marque-page est retiré.
marks-hide = Masquer cette publication
marks-is-hidden = Tu as masqué cette publication : elle n’est dans aucun de tes flux, et tu n’entends plus parler de ses commentaires.
marks-show = Afficher de nouveau
marks-hidden = Publication masquée. Tu la retrouves dans les paramètres, sous « Personnes que tu ignores ».
marks-shown = La publication est de nouveau dans tes flux.
