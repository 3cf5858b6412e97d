# Che cosa un pod dice di sé a tutti

about-title = Informazioni su questo pod
about-id = Gli ID di qui
about-id-here = nome@{ $host }
about-software = Software
about-registrations = Nuovi account
about-registrations-open = Chiunque può crearne uno
about-registrations-not = Non per tutti
about-contact = Se ne occupa
about-users = Persone
about-users-half-year = Qui negli ultimi sei mesi
about-users-month = Qui nell’ultimo mese
about-posts = Post scritti qui
about-comments = Commenti scritti qui
about-untold = Questo pod non dice quante persone ci vivono né quanto scrivono.
about-terms = Termini d’uso
about-terms-accept = Creando un account accetti { $terms }.
about-terms-accepted = i termini d’uso
about-privacy = Privacy
about-changelog = Novità
about-source = Codice sorgente
about-source-words = Su questo pod gira Seedpod { $version }. È software libero sotto la GNU Affero General Public License, versione 3 o successiva: puoi usarlo per un pod tuo, leggere come funziona, modificarlo e passarlo ad altri.
about-source-ask = Hai diritto al codice sorgente di ciò che gira qui. Chiedilo a chi gestisce il pod:
about-source-there = Al codice sorgente
