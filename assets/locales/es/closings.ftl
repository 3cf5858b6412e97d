# Cerrar la propia cuenta

closings-title = Cerrar tu cuenta
closings-no-way-back = Una vez cerrada no hay vuelta atrás: nadie puede recuperar una cuenta cerrada, y su nombre nunca vuelve a quedar libre.
closings-goes = Esto desaparece, aquí y, en cuanto se enteren, en los otros pods:
closings-goes-posts = tus publicaciones con todo lo que llevan debajo, y tus imágenes
closings-goes-contacts = tus contactos y aspectos, y a quiénes ignoras
closings-goes-profile = tu perfil, tu correo electrónico, tus ajustes, tus notificaciones, tu enlace de invitación
closings-stays = Esto se queda:
closings-stays-answers = lo que dijiste y lo que te gustó en publicaciones de otras personas, y los mensajes que les enviaste, con un nombre vacío
closings-stays-name = tu ID de diaspora*, para que nadie pueda hacerse pasar por ti
closings-stays-elsewhere = copias en pods que no respetan las reglas o con los que no se puede contactar
closings-when = Cuándo
closings-in-days =
    { $count ->
        [0] Ahora mismo
        [one] Dentro de { $count } día
       *[other] Dentro de { $count } días
    }
closings-grace = Todas tus sesiones se cierran al momento. Hasta ese día puedes iniciar sesión y conservar tu cuenta; para las demás personas, todo sigue igual.
closings-days-wrong = Elige uno de los plazos que se ofrecen.
closings-do = Cerrar mi cuenta
closings-ask = ¿Cerrar tu cuenta? Se cierran todas tus sesiones y recibes un comprobante.
closings-needed-title = Este pod te necesita
closings-to-settings = Ir a los ajustes
closings-needed = Nadie más que tú cuida de este pod, y aquí vive más gente. Haz podmin a otra persona primero.
closings-already = Esta cuenta ya está cerrada.

# Entre la petición y el cierre
closings-decide-title = Tu cuenta está a punto de cerrarse
closings-decide = Se cierra el { $when }.
closings-rests = Hasta entonces las demás personas te ven como antes, y todo se conserva. Mientras tanto no puedes usarla: decide primero.
closings-keep = Conservar mi cuenta
closings-kept = Tu cuenta se queda.
closings-take = Llévate tus datos
closings-take-words = Una copia de todo lo tuyo, para guardarla o llevarla a otro pod.
closings-take-do = Ir a tus datos
closings-now = Cerrarla ahora
closings-now-words = No hay vuelta atrás. Recibes un comprobante nuevo; el que tienes deja de valer.
closings-now-do = Cerrar mi cuenta ahora
closings-ask-now = ¿Cerrar tu cuenta ahora, para siempre? Todo lo que has publicado desaparece.

# El comprobante
closings-receipt = Comprobante del cierre de una cuenta
closings-waits = La cuenta se cierra el { $when }.
closings-closing = La cuenta se está cerrando en este momento.
closings-closed = La cuenta se cerró el { $when }.
closings-sign-in = Hasta entonces, la persona a quien pertenece puede iniciar sesión y conservarla.
closings-account = La cuenta
closings-id = ID de diaspora*
closings-asked = Solicitado
closings-will-go = Lo que se eliminará
closings-gone = Lo que se eliminó
closings-posts = Publicaciones
closings-photos = Imágenes
closings-contacts = Contactos
closings-rest = Perfil, correo electrónico, ajustes, notificaciones
closings-all = todo
closings-nameless = Lo que se queda, con un nombre vacío
closings-comments = Comentarios en publicaciones de otras personas
closings-messages = Mensajes a otras personas
closings-pods = Otros pods
closings-pods-then = Otros pods, una vez cerrada
closings-pods-all = Por avisar
closings-pods-reached = Avisados
closings-pods-waiting = Pendientes de contactar
closings-pods-given-up = Abandonados
closings-address = Cómo va
closings-address-words = Esta dirección lo muestra a quien la tenga, sin cuenta. Funciona al menos hasta el { $when }; no se la des a nadie.
closings-download = Descargar como texto
