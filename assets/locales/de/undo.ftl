# Zurückholen, was eben gesagt wurde

undo-sent = Abgeschickt.
undo-deleted = Gelöscht.
undo-undo = Rückgängig
undo-given-back = Zurückgeholt. Deine Worte stehen wieder im Feld.
undo-called-back = Zurückgeholt. Kein anderer Pod hat es bekommen.
undo-too-late = Gelöscht. Es war schon unterwegs, darum werden andere Pods gebeten, es auch zu löschen.
undo-brought-back = Es ist wieder da.
undo-gone = Zu spät: Es ist gelöscht.
