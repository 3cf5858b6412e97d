# La puerta de entrada y los ajustes

accounts-welcome = Escribe a quienes tú elijas.
accounts-welcome-words = { $pod } es un hogar en la red diaspora*. Lo que compartes llega a quienes has elegido, aquí y en otros pods, y a nadie más.
accounts-sign-up = Crear una cuenta
accounts-sign-in-title = ¡Hola de nuevo!
accounts-sign-in = Iniciar sesión
accounts-name-or-email = Nombre o correo electrónico
accounts-password = Contraseña
accounts-password-again = Contraseña, otra vez
accounts-password-now = Contraseña actual
accounts-password-new = Contraseña nueva
accounts-set-up-title = Te damos la bienvenida a tu nuevo pod
accounts-set-up-words = La primera cuenta cuida del pod. Esta es la tuya.
accounts-sign-up-title = Únete a { $pod }
accounts-invited-by = { $name } te ha invitado.
accounts-sign-up-do = Crear mi cuenta
accounts-have-one = Ya tengo una cuenta aquí
accounts-code = Código de la terminal
accounts-code-hint = El pod lo escribió allí al arrancar, para que nadie más que tú pueda empezar.
accounts-name = Tu nombre aquí
accounts-name-hint = Minúsculas, números y _. Es tuyo para siempre.
accounts-email = Correo electrónico (opcional)
accounts-email-hint = Nadie lo ve. Puedes iniciar sesión con él.
accounts-invitation-spent = Esta invitación está agotada o se ha cambiado por otra. Pide un enlace nuevo.
accounts-invitation-needed = Necesitas una invitación
accounts-invitation-needed-words = Pide su enlace de invitación a alguien que viva aquí.
accounts-closed = Este pod no admite a nadie nuevo
accounts-closed-words = Hay muchos otros pods en la red, y desde cualquiera llegas a todo el mundo de aquí.
accounts-settings = Ajustes
accounts-save = Guardar
accounts-language = Idioma
accounts-audience = Quién ve tus publicaciones por defecto
accounts-audience-words = Ya está elegido cuando empiezas a escribir. Puedes cambiarlo en cada publicación.
accounts-invite = Tu enlace de invitación
accounts-invite-words =
    { $count ->
        [one] Quien lo tenga puede unirse a este pod, 1 vez más.
       *[other] Quien lo tenga puede unirse a este pod, { $count } veces más.
    }
accounts-missing = ¿Falta alguien?
accounts-missing-words = Invita a quien quieras: con tu enlace se puede crear una cuenta en este pod.
accounts-invite-renew = Crear un enlace nuevo y anular este
accounts-copy = Copiar
accounts-copied = Copiado
accounts-shares-back = Cuando alguien empieza a compartir contigo
accounts-shares-back-words = Compartir también al momento, en este aspecto. No vale para quienes ignoras.
accounts-shares-back-no = No hacer nada
accounts-more = Más
accounts-browser-news = Avisarme en este navegador
accounts-browser-news-words = Mientras haya una página de este pod abierta en segundo plano, el navegador dice cuántas novedades hay, y nunca cuáles.
accounts-sessions = Tus sesiones abiertas
accounts-session-unknown = Navegador desconocido
accounts-session-this = Este navegador
accounts-session-end = Cerrar esa sesión

accounts-name-missing = Elige un nombre.
accounts-name-invalid = Un nombre se compone de minúsculas, números y _, con 32 caracteres como máximo.
accounts-name-reserved = Este nombre está reservado para el propio pod. Elige otro.
accounts-name-taken = Alguien tiene o tuvo este nombre. Elige otro.
accounts-email-invalid = Esto no parece una dirección de correo electrónico.
accounts-email-taken = Otra cuenta de aquí usa esta dirección.
accounts-password-hint = Ocho caracteres como mínimo.
accounts-password-too-short = Esta contraseña es demasiado corta: usa al menos ocho caracteres.
accounts-password-too-long = Esta contraseña es demasiado larga.
accounts-sign-up-closed = Ahora mismo nadie puede registrarse aquí.
accounts-sign-in-wrong = Este nombre y esta contraseña no van juntos.
accounts-sign-out = ¿Cerrar sesión en este navegador?
accounts-sign-out-words = Puedes volver cuando quieras.
accounts-saved = Guardado.
accounts-password-wrong = Esta no es tu contraseña.
accounts-password-differs = Estas dos contraseñas no son iguales.
accounts-code-wrong = Este no es el código de la terminal.
accounts-invite-renewed = Tienes un enlace nuevo. El anterior ya no lleva a ninguna parte.
accounts-session-ended = Esa sesión está cerrada.
