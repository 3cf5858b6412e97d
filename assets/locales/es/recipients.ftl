# Para quién es una publicación limitada, cambiado después por quien la escribió

recipients-title = Quién puede ver esto
recipients-words = Puedes enviar una publicación a más personas, o quitársela a algunas. No puede pasar a ser pública.
recipients-have = Estas personas la tienen
recipients-none = Nadie la tiene
recipients-none-words = Solo tú puedes ver esta publicación. Añade personas abajo.
recipients-here = Las personas que quites aquí dejan de verla al momento.
recipients-one-there = Si quitas a esta persona, se pide a su pod que elimine su copia. Nadie puede obligarlo, y la publicación ya no podrá enviarse a nadie de allí.
recipients-several-there = Su pod guarda una sola copia para todas estas personas. Las que quites quizás la encuentren allí todavía; solo si las quitas a todas se pide al pod que la elimine, y entonces la publicación ya no podrá enviarse a nadie de allí.
recipients-remove = Quitar a las personas elegidas
recipients-removed = Hecho. A quienes has quitado ya no les llega lo que se diga en la publicación.
recipients-recalled = Se pidió a { $pod } que eliminara esta publicación, y ya no la acepta.
recipients-lack = Enviarla a más personas
recipients-aspects = Todas las personas de estos aspectos
recipients-people = Estas personas
recipients-add-hint = Les llega la publicación con sus imágenes, y lo que se diga en ella desde ahora. Las personas de aquí ven también lo que se dijo antes.
recipients-add = Enviársela
recipients-added = Se les ha enviado la publicación.
recipients-nobody-chosen = No ha cambiado nada: elige a alguien primero.
recipients-nobody-new = No ha cambiado nada: quienes elegiste ya la tienen, o no pueden volver a recibirla.
recipients-remove-ask = ¿Quitarles la publicación? Quien vive en otro pod no podrá volver a recibirla.
recipients-no-contact = Solo puedes enviarla a personas con las que compartes.
