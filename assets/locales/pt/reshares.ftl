# Passar posts adiante

reshares-reshare = Recompartilhar
reshares-reshared = Recompartilhado
reshares-count =
    { $count ->
        [one] Recompartilhado { $count } vez
       *[other] Recompartilhado { $count } vezes
    }
reshares-gone = O post original não existe mais.
reshares-not-public = Só posts públicos podem ser recompartilhados.
reshares-own = Este post é seu: não é preciso recompartilhar.
reshares-by = Quem recompartilhou
reshares-ask = Recompartilhar isto com todo mundo? Aparece na sua página, para quem lê você.
