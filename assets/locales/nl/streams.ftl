# Streams

streams-older = Oudere berichten
streams-find = Mensen zoeken
streams-empty = Nog niets hier
streams-empty-main = Hier verschijnen berichten van mensen met wie je deelt. Zoek iemand die je kent, of schrijf zelf de eerste regels.
streams-empty-aspects = Hier verschijnt wat mensen in deze aspecten met je delen.
streams-empty-public = Hier verschijnen openbare berichten die deze pod bereiken.
streams-empty-profile = Niets dat je mag zien. Misschien wordt er met anderen gedeeld, of is er nog niets geschreven.
streams-empty-tag = Niemand heeft deze tag gebruikt in een bericht dat je mag zien.
streams-empty-followed = Hier verschijnen berichten met de tags die je volgt.
streams-empty-activity = Hier verschijnt wat je schrijft, leuk vindt, doorgeeft of waarop je reageert, het nieuwste eerst.
streams-empty-liked = Hier verschijnen berichten die je leuk vindt.
streams-empty-commented = Hier verschijnen berichten waarop je reageert.
streams-empty-mentions = Hier verschijnen berichten waarin iemand jou vermeldt.
streams-empty-bookmarks = Maak in het menu van een bericht een bladwijzer, en je vindt het hier terug. Niemand hoort het.
streams-empty-hidden = Verberg een bericht in het menu, en het staat in geen van je streams meer. Hier vind je het terug.
streams-empty-local = Hier verschijnen openbare berichten van mensen op deze pod.
streams-yours = Je streams
streams-all = Alles
streams-mentions = @Vermeldingen
streams-activity = Mijn activiteit
streams-activity-all = Alles
streams-liked = Leuk gevonden
streams-commented = Gereageerd
streams-bookmarks = Bladwijzers
streams-hidden = Verborgen berichten
streams-hidden-words = Ze staan in geen van je streams. Op hun eigen adres, en op de pagina van hun auteur, zijn ze er nog.
streams-everywhere = Overal
streams-local = Deze pod
streams-local-words = Openbare berichten van mensen op deze pod.
streams-public-words = Elk openbaar bericht dat deze pod kent, van hier en elders.
streams-followed-words = Berichten met een van de tags die je volgt, voor zover je ze mag zien.
streams-tagged =
    { $count ->
        [one] 1 bericht dat je mag zien
       *[other] { $count } berichten die je mag zien
    }
streams-tagged-many = { $count } of meer berichten die je mag zien
