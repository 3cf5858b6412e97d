# Berichten met een bladwijzer, en verborgen berichten
marks-bookmark = Bladwijzer maken
marks-forget = Bladwijzer weghalen
marks-bookmarked = De bladwijzer is gemaakt. Je vindt hem boven je stream, bij de bladwijzers.
marks-forgotten = De bladwijzer is weg.
marks-hide = Dit bericht verbergen
marks-is-hidden = Je hebt dit bericht verborgen: het staat in geen van je streams, en van reacties hoor je niets.
marks-show = Weer tonen
marks-hidden = Verborgen. Onder ‘Mensen die je negeert’ bij de instellingen vind je het terug.
marks-shown = Het staat weer in je streams.
