# Ignorer des personnes

blocks-title = Personnes que tu ignores
blocks-words = Leurs publications n’entrent pas dans tes flux, et elles ne peuvent pas répondre aux tiennes.
blocks-ignore-name = Ignorer { $name }
blocks-ask = Ignorer { $name } ? Tu ne partageras plus avec cette personne, et ses publications n’entreront plus dans tes flux.
blocks-stop = Ne plus ignorer
blocks-said = Tu ignores { $name }. Tu ne partages pas avec cette personne, ses publications n’entrent pas dans tes flux, et elle ne peut ni commenter ni aimer les tiennes.
blocks-empty = Tu n’ignores personne
blocks-empty-words = Pour ignorer quelqu’un, va sur sa page ou ouvre le menu de ses publications.
blocks-to-settings = Aller aux paramètres

blocks-added = Tu ignores désormais cette personne. La liste est dans les paramètres.
blocks-removed = Tu n’ignores plus cette personne.
blocks-not-yourself = Tu ne peux pas t’ignorer toi-même.
blocks-no-sharing = Tu ignores cette personne. Cesse de l’ignorer avant de partager avec elle.
blocks-ignored = La personne qui a écrit cette publication n’accepte pas tes réponses.
blocks-hides = Replier aussi leurs commentaires sous les publications des autres, et retirer de mes flux les repartages de leurs publications
blocks-save = Enregistrer
blocks-saved = C’est enregistré.
