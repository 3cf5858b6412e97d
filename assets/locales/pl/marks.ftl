# Wpisy w zakładkach i wpisy ukryte
marks-bookmark = Dodaj do zakładek
marks-forget = Usuń z zakładek
marks-bookmarked = Dodano. Znajdziesz ten wpis nad swoim strumieniem, w zakładkach.
marks-forgotten = Tego wpisu nie ma już w zakładkach.
marks-hide = Ukryj ten wpis
marks-is-hidden = Ten wpis jest u ciebie ukryty: nie ma go w żadnym z twoich strumieni i nie dowiesz się o komentarzach pod nim.
marks-show = Pokaż znowu
marks-hidden = Ukryto. Znajdziesz ten wpis w ustawieniach, pod „Osoby, które ignorujesz”.
marks-shown = Wpis jest znowu w twoich strumieniach.
