# Ce qu’un pod dit de lui à tout le monde

about-title = À propos de ce pod
about-id = ID sur ce pod
about-id-here = nom@{ $host }
about-software = Logiciel
about-registrations = Nouveaux comptes
about-registrations-open = Tout le monde peut en créer un
about-registrations-not = Pas pour tout le monde
about-contact = Qui s’en occupe
about-users = Personnes
about-users-half-year = Présentes ces six derniers mois
about-users-month = Présentes au cours du dernier mois
about-posts = Publications écrites ici
about-comments = Commentaires écrits ici
about-untold = Ce pod ne dit pas combien de personnes y vivent, ni combien elles écrivent.
about-terms = Conditions d’utilisation
about-terms-accept = En créant un compte, tu acceptes { $terms }.
about-terms-accepted = les conditions d’utilisation
about-privacy = Confidentialité
about-changelog = Nouveautés
about-source = Code source
about-source-words = Ce pod utilise Seedpod { $version }. C’est un logiciel libre sous licence GNU Affero General Public License, version 3 ou ultérieure : tu peux le faire tourner toi-même, lire comment il marche, le modifier et le transmettre.
about-source-ask = Tu as droit au code source de ce qui tourne ici. Demande-le :
about-source-there = Voir le code source
