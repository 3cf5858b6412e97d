# Les destinataires d’une publication limitée, changés plus tard par la personne qui l’a écrite

recipients-title = Qui peut voir ceci
recipients-words = Tu peux envoyer une publication à plus de personnes, ou la retirer à certaines. Elle ne peut pas devenir publique.
recipients-have = Ces personnes l’ont
recipients-none = Personne ne l’a
recipients-none-words = Personne d’autre que toi ne peut voir cette publication. Ajoute des personnes ci-dessous.
recipients-here = Les personnes que tu retires ici cessent aussitôt de la voir.
recipients-one-there = Si tu retires cette personne, son pod est invité à supprimer sa copie. Personne ne peut l’y obliger, et la publication ne pourra plus être envoyée à qui que ce soit là-bas.
recipients-several-there = Leur pod garde une seule copie pour toutes ces personnes. Celles que tu retires peuvent encore l’y trouver ; le pod n’est invité à la supprimer que si tu les retires toutes, et la publication ne pourra alors plus être envoyée à qui que ce soit là-bas.
recipients-remove = Retirer les personnes choisies
recipients-removed = C’est fait. Les personnes retirées ne reçoivent plus ce qui se dit sous la publication.
recipients-recalled = { $pod } a été invité à supprimer cette publication et ne l’accepte plus.
recipients-lack = L’envoyer à plus de personnes
recipients-aspects = Toutes les personnes de ces aspects
recipients-people = Ces personnes
recipients-add-hint = Elles reçoivent la publication avec ses images, et ce qui se dit désormais en dessous. Les personnes d’ici voient aussi ce qui s’est dit avant.
recipients-add = La leur envoyer
recipients-added = La publication leur est envoyée.
recipients-nobody-chosen = Rien n’a changé : choisis d’abord quelqu’un.
recipients-nobody-new = Rien n’a changé : les personnes choisies l’ont déjà, ou ne peuvent plus la recevoir.
recipients-remove-ask = Leur retirer la publication ? Qui vit sur un autre pod ne pourra plus la recevoir.
recipients-no-contact = Tu ne peux l’envoyer qu’à des personnes avec qui tu partages.
