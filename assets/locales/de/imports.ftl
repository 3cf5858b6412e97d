# Warum Dateien sich nicht als Archiv lesen lassen

imports-nothing = Bitte wähle eine Datei.
imports-file = Eine Datei lässt sich nicht lesen. Bitte versuche es noch einmal.
imports-no-archive = Das sind nur Fotos. Bitte nimm das Archiv dazu, zu dem sie gehören: die Datei, die auf .json.gz, .json oder .zip endet.
imports-several = Das ist mehr als ein Archiv. Bitte bring eines nach dem anderen.
imports-nested = Das ist ein ZIP aus gepackten Dateien. Bitte pack es aus und bring, was darin war.
imports-repacked = Dieses Archiv wurde ausgepackt und neu gepackt. Bitte bring es, wie es war, oder bring die Dateien aus seinem Ordner „diaspora“.
imports-unknown = Das ist weder ein Archiv von diaspora* noch ein ZIP seiner Fotos.
imports-not-an-archive = Das ist kein Archiv von diaspora*, oder es fehlt etwas darin, das jedes Archiv hat.
imports-version = Das Archiv hat eine Version, die dieser Pod nicht kennt.
imports-old-diaspora = Das ist ein Export von diaspora* 0.6 oder älter, den kein Pod nehmen kann. Bitte lass dir von deinem alten Pod einen neuen geben, wenn es ihn noch gibt.
imports-mastodon = Das ist ein Export von Mastodon, der sich hier nicht lesen lässt.
imports-friendica = Das ist ein Export von Friendica, der sich hier nicht lesen lässt.
imports-x = Das ist ein Export von X oder Twitter, der sich hier nicht lesen lässt.
imports-facebook = Das ist ein Export von Facebook, der sich hier nicht lesen lässt.
imports-tumblr = Das ist ein Export von Tumblr, der sich hier nicht lesen lässt.
imports-utf-16 = Das Archiv ist in UTF-16 geschrieben. Bitte speichere es als UTF-8, oder nimm es so, wie dein alter Pod es dir gegeben hat.
imports-not-json = Das Archiv ist beschädigt: Es ist nicht durchgehend JSON.
imports-twice = Das Archiv sagt an einer Stelle zweimal dasselbe, so dass niemand weiß, was gilt.
imports-cut-off = Die Datei endet zu früh. Bitte kopiere sie noch einmal oder lade sie noch einmal hoch.
imports-damaged = Die Datei ist beschädigt: Ihre Teile passen nicht zueinander. Bitte kopiere sie noch einmal oder lade sie noch einmal hoch.
imports-encrypted = Das ZIP hat ein Passwort. Bitte bring es ohne.
imports-compression = Das ZIP ist so gepackt, dass es sich hier nicht lesen lässt. Bitte packe es als gewöhnliches ZIP.
imports-element-too-large = Etwas im Archiv ist größer, als etwas seiner Art sein darf.
imports-too-large = Das Archiv ist größer als alle, die hier genommen werden.
imports-photo-too-large = Ein Foto im Archiv ist größer als alle, die hier genommen werden.

imports-no-move = Dieses Konto kann nicht hierher umziehen: ein anderer Schlüssel gehört zu ihm, oder es lebt schon anderswo weiter.
imports-no-undo = Mit diesem Import ist dein Konto hierher umgezogen, und andere Pods wissen es: das lässt sich nicht zurücknehmen.
imports-not-wanted = Du wolltest ihn nicht.
