# Passing posts on

reshares-reshare = Reshare
reshares-reshared = Reshared
reshares-count =
    { $count ->
        [one] Reshared once
       *[other] Reshared { $count } times
    }
reshares-gone = The original post is gone.
reshares-not-public = Only public posts can be reshared.
reshares-own = You wrote this yourself: there is no need to reshare it.
reshares-by = Who reshared this
reshares-ask = Reshare this with everybody? It appears on your page, for all who read you.
