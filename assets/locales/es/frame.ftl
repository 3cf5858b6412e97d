# Alrededor de cada página

frame-language = Español
frame-direction = ltr

frame-skip = Ir al contenido
frame-nav = Menú principal
frame-bar = Accesos rápidos
frame-write = Escribir
frame-stream = Cronología
frame-aspects = Mis aspectos
frame-notifications = Notificaciones
frame-conversations = Conversaciones
frame-contacts = Contactos
frame-search = Búsqueda
frame-public = Público
frame-tags = Etiquetas que sigo
frame-me = Mi página
frame-profile = Editar perfil
frame-settings = Ajustes
frame-help = Ayuda
frame-more = Más
frame-sign-in = Iniciar sesión
frame-leaving = Tu cuenta está a punto de cerrarse
frame-sign-out = Cerrar sesión
frame-network = Acerca de diaspora*
frame-dismiss = Cerrar
frame-ask-yes = Sí
frame-ask-no = Cancelar
frame-unread =
    { $count ->
        [one] 1 notificación sin leer
       *[other] { $count } notificaciones sin leer
    }
frame-unread-messages =
    { $count ->
        [one] 1 mensaje sin leer
       *[other] { $count } mensajes sin leer
    }
frame-new-posts =
    { $count ->
        [one] 1 publicación nueva
       *[other] { $count } publicaciones nuevas
    }
frame-new-posts-more = Más de { $count } publicaciones nuevas

frame-to-stream = Ir a la cronología
frame-lost = Aquí no hay nada
frame-lost-words = Quizás se eliminó, o solo pueden verlo algunas personas. Si lo compartieron contigo, inicia sesión primero.
frame-forbidden = No puedes hacer esto
frame-too-large = Esto es demasiado grande
frame-too-large-words = Vuelve atrás y envía menos de una vez. Lo que escribiste sigue ahí.
frame-stale = No se pudo aceptar este formulario
frame-stale-words = La página estuvo abierta demasiado tiempo o venía de otro sitio. Vuelve atrás, recárgala y envíalo otra vez.
frame-too-often = Demasiados intentos
frame-too-often-words = Espera unos minutos y vuelve a intentarlo.
frame-broken = El pod no pudo hacer esto
frame-broken-words = El fallo es nuestro y ha quedado anotado. Vuelve atrás e inténtalo de nuevo; lo que escribiste sigue ahí.
frame-top = Volver arriba
