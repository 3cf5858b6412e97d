# Lo que un pod dice de sí a todo el mundo

about-title = Acerca de este pod
about-id = ID de este pod
about-id-here = nombre@{ $host }
about-software = Programa
about-registrations = Cuentas nuevas
about-registrations-open = Cualquiera puede crear una
about-registrations-not = No para todo el mundo
about-contact = Quién cuida de él
about-users = Personas
about-users-half-year = Presentes en los últimos seis meses
about-users-month = Presentes en el último mes
about-posts = Publicaciones escritas aquí
about-comments = Comentarios escritos aquí
about-untold = Este pod no dice cuántas personas viven aquí ni cuánto escriben.
about-terms = Condiciones de uso
about-terms-accept = Al crear una cuenta aceptas { $terms }.
about-terms-accepted = las condiciones de uso
about-privacy = Privacidad
about-changelog = Novedades
about-source = Código fuente
about-source-words = Este pod usa Seedpod { $version }. Es software libre con la licencia GNU Affero General Public License, versión 3 o posterior: puedes ponerlo en marcha por tu cuenta, leer cómo funciona, cambiarlo y pasárselo a otras personas.
about-source-ask = Tienes derecho al código fuente de lo que funciona aquí. Pídelo:
about-source-there = Ir al código fuente
