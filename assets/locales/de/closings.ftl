# Das eigene Konto schließen

closings-title = Dein Konto schließen
closings-no-way-back = Ist es geschlossen, gibt es keinen Weg zurück: Niemand kann ein geschlossenes Konto wiederherstellen, und sein Name wird nie wieder frei.
closings-goes = Das verschwindet, hier und, sobald sie davon hören, auf anderen Pods:
closings-goes-posts = deine Beiträge mit allem darunter, und deine Bilder
closings-goes-contacts = deine Kontakte und Aspekte, und wen du ignorierst
closings-goes-profile = dein Profil, deine E-Mail-Adresse, deine Einstellungen, deine Mitteilungen, dein Einladungslink
closings-stays = Das bleibt:
closings-stays-answers = was du unter den Beiträgen anderer gesagt und gemocht hast, und Nachrichten an andere, unter einem leeren Namen
closings-stays-name = deine diaspora*-ID, damit sich niemand für dich ausgeben kann
closings-stays-elsewhere = Kopien auf Pods, die sich nicht an die Regeln halten oder nicht erreichbar sind
closings-when = Wann
closings-in-days = { $count ->
    [0] Sofort
    [one] In { $count } Tag
   *[other] In { $count } Tagen
}
closings-grace = Du wirst sofort überall abgemeldet. Bis zu dem Tag kannst du dich anmelden und dein Konto behalten; für andere bleibt alles, wie es ist.
closings-days-wrong = Wähle einen der angebotenen Zeitpunkte.
closings-do = Mein Konto schließen
closings-ask = Dein Konto schließen? Du wirst überall abgemeldet und erhältst eine Quittung.
closings-needed-title = Dieser Pod braucht dich
closings-to-settings = Zu den Einstellungen
closings-needed = Du kümmerst dich als einzige Person um diesen Pod, und andere leben hier. Mache zuerst jemand anderen zum Podmin.
closings-already = Dieses Konto ist schon geschlossen.

# Zwischen Wunsch und Schließung
closings-decide-title = Dein Konto wird bald geschlossen
closings-decide = Es wird am { $when } geschlossen.
closings-rests = Bis dahin sehen dich andere wie zuvor, und alles bleibt aufgehoben. Du kannst es so lange nicht benutzen: Entscheide zuerst.
closings-keep = Mein Konto behalten
closings-kept = Dein Konto bleibt.
closings-take = Nimm deine Daten mit
closings-take-words = Ein Archiv mit allem, was dir gehört, zum Aufheben oder um es auf einen anderen Pod mitzunehmen.
closings-take-do = Zu deinen Daten
closings-now = Jetzt schließen
closings-now-words = Es gibt keinen Weg zurück. Du erhältst eine neue Quittung; die bisherige wird ungültig.
closings-now-do = Mein Konto jetzt schließen
closings-ask-now = Dein Konto jetzt endgültig schließen? Alles, was du geschrieben hast, verschwindet.

# Die Quittung
closings-receipt = Quittung über die Schließung eines Kontos
closings-waits = Das Konto wird am { $when } geschlossen.
closings-closing = Das Konto wird in diesem Augenblick geschlossen.
closings-closed = Das Konto wurde am { $when } geschlossen.
closings-sign-in = Bis dahin kann sich die Person, der es gehört, anmelden und es behalten.
closings-account = Das Konto
closings-id = diaspora*-ID
closings-asked = Gewünscht am
closings-will-go = Was gelöscht wird
closings-gone = Was gelöscht wurde
closings-posts = Beiträge
closings-photos = Fotos
closings-contacts = Kontakte
closings-rest = Profil, E-Mail-Adresse, Einstellungen, Mitteilungen
closings-all = alle
closings-nameless = Was unter einem leeren Namen bleibt
closings-comments = Kommentare unter den Beiträgen anderer
closings-messages = Nachrichten an andere
closings-pods = Andere Pods
closings-pods-then = Andere Pods, sobald es geschlossen ist
closings-pods-all = Sollen es erfahren
closings-pods-reached = Haben es erfahren
closings-pods-waiting = Noch nicht erreicht
closings-pods-given-up = Aufgegeben
closings-address = Wie weit es ist
closings-address-words = Diese Adresse zeigt es allen, die sie kennen, ohne Konto. Sie gilt mindestens bis zum { $when }; behalte sie für dich.
closings-download = Als Text herunterladen
