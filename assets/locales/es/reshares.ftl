# Republicar

reshares-reshare = Republicar
reshares-reshared = Republicada
reshares-count =
    { $count ->
        [one] Republicada una vez
       *[other] Republicada { $count } veces
    }
reshares-gone = La publicación original ya no existe.
reshares-not-public = Solo se pueden republicar las publicaciones públicas.
reshares-own = Esto lo escribiste tú: no hace falta republicarlo.
reshares-by = Quién ha republicado esto
reshares-ask = ¿Republicar esto para todo el mundo? Aparece en tu página, para cualquiera que te lea.
