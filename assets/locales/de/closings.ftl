# Das eigene Konto schließen

closings-title = Dein Konto schließen
closings-no-way-back = Es gibt keinen Weg zurück: Niemand kann ein geschlossenes Konto wiederherstellen, und sein Name wird nie wieder frei.
closings-goes = Das verschwindet sofort, hier und, sobald sie davon hören, auf anderen Pods:
closings-goes-posts = deine Beiträge mit allem darunter, und deine Bilder
closings-goes-contacts = deine Kontakte und Aspekte, und wen du ignorierst
closings-goes-profile = dein Profil, deine E-Mail-Adresse, deine Einstellungen, deine Mitteilungen, dein Einladungslink
closings-stays = Das bleibt:
closings-stays-answers = was du unter den Beiträgen anderer gesagt und gemocht hast, und Nachrichten an andere, unter einem leeren Namen
closings-stays-name = deine diaspora*-ID, damit sich niemand für dich ausgeben kann
closings-stays-elsewhere = Kopien auf Pods, die sich nicht an die Regeln halten oder nicht erreichbar sind
closings-do = Mein Konto endgültig schließen
closings-ask = Dein Konto endgültig schließen? Alles, was du geschrieben hast, verschwindet.
closings-needed-title = Dieser Pod braucht dich
closings-to-settings = Zu den Einstellungen
closings-needed = Du kümmerst dich als einzige Person um diesen Pod, und andere leben hier. Mache zuerst jemand anderen zum Podmin.
closings-already = Dieses Konto ist schon geschlossen.
closings-done = Dein Konto ist geschlossen. Leb wohl.
