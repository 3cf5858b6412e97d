# Imágenes: en publicaciones, en sus páginas, al escribir y como foto de perfil

photos-count =
    { $count ->
        [one] 1 imagen
       *[other] { $count } imágenes
    }
photos-rest =
    { $count ->
        [one] 1 imagen más
       *[other] { $count } imágenes más
    }
photos-undescribed = Imagen sin descripción
photos-undescribed-of = Imagen { $number } de { $count }, sin descripción
photos-alt = ALT
photos-alt-show = Qué muestra esta imagen

photos-steps = Imágenes
photos-previous = Anterior
photos-next = Siguiente
photos-close = Cerrar
photos-light-box = Imagen
photos-place = { $number } de { $count }
photos-page = Página de esta imagen
photos-to-post = Volver a la publicación
photos-to-all = Todas las imágenes
photos-words = Descripción
photos-words-hint = ¿Qué muestra? Para las personas que no pueden verla.
photos-words-save = Guardar descripción
photos-to-profile = Usar como foto de perfil
photos-delete = Eliminar
photos-delete-ask = ¿Eliminar esta imagen? Desaparece para todo el mundo.

photos-tabs = En esta página
photos-tab-posts = Publicaciones
photos-tab = Imágenes
photos-older = Imágenes anteriores
photos-none = Todavía no hay imágenes
photos-none-words = Aquí aparecerán las imágenes que puedes ver.

photos-attached = Imágenes de esta publicación
photos-add = Imágenes
photos-add-chosen = Añadir imágenes
photos-describe = Describe cada imagen para las personas que no pueden verla.
photos-earlier = Mover antes
photos-later = Mover después
photos-remove = Quitar
photos-cancel = Cancelar
photos-again = Intentar de nuevo
photos-sending = En camino
photos-waiting = Se publicará en cuanto estén las imágenes
photos-added = Se ha añadido una imagen.
photos-removed = Se ha quitado la imagen.
photos-moved = Ahora es la imagen { $place } de { $count }.
photos-lost = Esta imagen no ha llegado. Quizás se cortó la conexión.

photos-profile = Foto de perfil
photos-profile-words = Todo el mundo puede ver esta imagen.
photos-profile-choose = Elegir una imagen
photos-profile-other = Otra imagen
photos-profile-save = Guardar
photos-profile-remove = Quitar imagen
photos-crop = Elige la parte que se muestra
photos-crop-square = La parte que se muestra
photos-crop-hint = Los controles sitúan el cuadrado y le dan su tamaño.
photos-crop-by-hand = O arrástralo sobre la imagen; las flechas lo mueven, más y menos cambian su tamaño.
photos-crop-left = Desde la izquierda
photos-crop-top = Desde arriba
photos-crop-side = Tamaño

photos-too-many = En una publicación caben 20 imágenes como máximo.
photos-too-large = Este archivo es demasiado grande: 32 MB como máximo.
photos-described = La descripción está guardada.
photos-text-too-long = Una descripción tiene 2000 caracteres como máximo.
photos-unreadable = Aquí no se pueden leer HEIC ni AVIF. Guarda la imagen como JPEG y envía esa.
photos-not-a-picture = Esto no es una imagen que se pueda leer aquí. JPEG, PNG, GIF y WebP sí se pueden.
photos-too-many-pixels = Esta imagen tiene demasiados píxeles. Redúcela y envíala otra vez.
photos-too-many-frames = Esta imagen se mueve demasiado tiempo: tiene demasiados fotogramas.
photos-broken = Este archivo está dañado o incompleto. ¿Hay otra copia?
photos-pending-too-many = Ya hay cien imágenes a la espera de publicarse. Publica o quita algunas primero.
photos-gone = Esta imagen ya no está. Añádela otra vez.
photos-not-shared = Las imágenes de esta publicación ya no se comparten contigo.
photos-not-yours = Solo la persona de quien es la imagen puede hacer esto.
photos-by = Imágenes de { $name }
photos-of-post = Una publicación de imágenes
