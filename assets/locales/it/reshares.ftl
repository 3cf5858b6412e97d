# Passare i post ad altri

reshares-reshare = Ricondividi
reshares-reshared = Ricondiviso
reshares-count =
    { $count ->
        [one] Ricondiviso una volta
       *[other] Ricondiviso { $count } volte
    }
reshares-gone = Il post originale non c’è più.
reshares-not-public = Si possono ricondividere solo i post pubblici.
reshares-own = L’hai scritto tu: non serve ricondividerlo.
reshares-by = Chi l’ha ricondiviso
reshares-ask = Ricondividerlo con tutti? Appare sulla tua pagina, per chiunque ti legga.
