# Des nouvelles des autres

notifications-title = Notifications
notifications-read-all = Tout marquer comme lu
notifications-read = Marquer comme lu
notifications-empty = Tout est calme
notifications-empty-words = Quand quelqu’un te répond, te mentionne ou commence à partager avec toi, tu le lis ici.
notifications-older = Plus anciennes
notifications-gone = quelque chose qui n’existe plus
notifications-somebody = Quelqu’un
notifications-others =
    { $count ->
        [one] { $count } autre personne
       *[other] { $count } autres personnes
    }
notifications-comment-on-post =
    { $count ->
        [one] { $who } a commenté { $what }
       *[other] { $who } ont commenté { $what }
    }
notifications-comment-on-post-what = ta publication
notifications-also-commented =
    { $count ->
        [one] { $who } a aussi commenté { $what }
       *[other] { $who } ont aussi commenté { $what }
    }
notifications-also-commented-what = une publication
notifications-liked =
    { $count ->
        [one] { $who } aime { $what }
       *[other] { $who } aiment { $what }
    }
notifications-liked-what = ta publication
notifications-liked-comment =
    { $count ->
        [one] { $who } aime { $what }
       *[other] { $who } aiment { $what }
    }
notifications-liked-comment-what = ton commentaire
notifications-mentioned =
    { $count ->
        [one] { $who } te mentionne dans { $what }
       *[other] { $who } te mentionnent dans { $what }
    }
notifications-mentioned-what = une publication
notifications-mentioned-in-comment =
    { $count ->
        [one] { $who } te mentionne dans { $what }
       *[other] { $who } te mentionnent dans { $what }
    }
notifications-mentioned-in-comment-what = un commentaire
notifications-reshared =
    { $count ->
        [one] { $who } a repartagé { $what }
       *[other] { $who } ont repartagé { $what }
    }
notifications-reshared-what = ta publication
notifications-started-sharing =
    { $count ->
        [one] { $who } partage maintenant avec toi
       *[other] { $who } partagent maintenant avec toi
    }
notifications-export-ready = { $what } est prête à télécharger
notifications-export-what = La copie de tes données
notifications-export-failed = { $what } n’a pas pu être préparée
notifications-import-done = { $what } est arrivé
notifications-import-what = Ce que tu as apporté
notifications-birthday =
    { $count ->
        [one] { $who } fête son anniversaire
       *[other] { $who } fêtent leur anniversaire
    }
notifications-all = Toutes les notifications
notifications-read-shown = Marquer celles-ci comme lues
notifications-unread-again = Marquer comme non lu
notifications-none = Rien de ce genre
notifications-none-words = Il y a peut-être d’autres notifications : choisis un autre genre ci-dessus.
notifications-filter = Lesquelles
notifications-every = Toutes
notifications-unread = Non lues
notifications-kind-comment-on-post = Commentaires sur mes publications
notifications-kind-also-commented = Commentaires là où j’ai participé
notifications-kind-liked = J’aime
notifications-kind-liked-comment = J’aime sur des commentaires
notifications-kind-mentioned = Mentions
notifications-kind-mentioned-in-comment = Mentions dans des commentaires
notifications-kind-reshared = Repartages
notifications-kind-started-sharing = Partages
notifications-kind-birthday = Anniversaires
notifications-kind-export-ready = Mes données
notifications-kind-export-failed = Mes données, échec
notifications-kind-import-done = Données apportées
