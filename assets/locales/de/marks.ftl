# Beiträge, die man sich merkt oder ausblendet
marks-bookmark = Merken
marks-forget = Nicht mehr merken
marks-bookmarked = Gemerkt. Du findest ihn über deinem Stream unter „Gemerkt“.
marks-forgotten = Er ist nicht mehr gemerkt.
marks-hide = Diesen Beitrag ausblenden
marks-is-hidden = Du hast diesen Beitrag ausgeblendet: Er steht in keinem deiner Streams, und von seinen Kommentaren erfährst du nichts.
marks-show = Wieder zeigen
marks-hidden = Ausgeblendet. In den Einstellungen unter „Menschen, die du ignorierst“ findest du ihn wieder.
marks-shown = Er ist wieder in deinen Streams.
