# Lo que no se hizo, y por qué.
errors-exists = Eso ya es así
errors-exists-words = No había nada que cambiar.
errors-refused = Eso no ha funcionado
errors-sign-in = Inicia sesión
errors-sign-in-words = Para esto hay que iniciar sesión.
errors-unreadable = No hemos podido leerlo
errors-unreadable-words = Lo que llegó estaba dañado. Vuelve atrás e inténtalo de nuevo.
errors-gone = Ya no está aquí
errors-gone-words = Esta cuenta se ha cerrado.
errors-leaving-words = Decide primero si tu cuenta se cierra o se queda.
errors-contact = ¿Algo va mal aquí? Quien cuida de este pod puede ayudarte:
