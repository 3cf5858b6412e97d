# Wpis i miejsce, gdzie się go pisze

posts-by = Wpis: { $name }
posts-via = przez { $provider }
posts-shield = To wrażliwa treść, ostrzega autor.
posts-shield-show = Pokaż
posts-shield-hide = Zasłoń
posts-whole = Cały wpis
posts-comment = Skomentuj
posts-edited = edytowano
posts-edit = Edytuj
posts-edit-title = Edytuj wpis
posts-edit-words = Twoje słowa
posts-edit-hint = Każdy, kto dostał wpis, dostanie nowe słowa i zobaczy, że je edytowano. Pody, które nie znają edycji, nadal pokażą stare.
posts-edit-save = Zapisz
posts-place = Miejsce:
posts-more = Więcej
posts-link = Link do tego wpisu
posts-subscribe = Powiadamiaj mnie o tym wpisie
posts-unsubscribe = Nie powiadamiaj mnie o tym wpisie
posts-quiet = Nie dostajesz już powiadomień o tym wpisie. Możesz to cofnąć w jego menu.
posts-heard = Będziesz dostawać powiadomienia o tym wpisie.
posts-delete = Usuń
posts-delete-ask = Usunąć ten wpis? Zniknie u wszystkich, razem z komentarzami.
posts-write = Co chcesz udostępnić?
posts-preview = Podgląd
posts-send = Opublikuj

posts-audience-missing = Wybierz, kto może to zobaczyć.
posts-not-yours = Wpis może usunąć tylko jego autor.
posts-not-yours-to-edit = Wpis może edytować tylko jego autor.
posts-embed-invalid = Link potrzebuje adresu strony, tytułu na najwyżej 255 znaków i opisu na najwyżej 65 535.
posts-text-missing = Napisz coś albo dodaj zdjęcie.
posts-text-too-long = Ten wpis jest za długi: najwyżej 65 535 znaków.
posts-back = Do wpisu
posts-people-all = Pokaż wszystkich ({ $count })
