# Delen, en met wie

contacts-mutual = Jullie delen met elkaar
contacts-sharing = Deelt met jou
contacts-receiving = Jij deelt met deze persoon
contacts-share = Delen
contacts-which = In welke aspecten?
contacts-told = De ander hoort dat je deelt, maar nooit in welk aspect.
contacts-stop-ask = Niet meer delen met { $name }? Je beperkte berichten komen daar dan niet meer aan.
contacts-title = Contacten
contacts-sets = Welke contacten
contacts-find = Mensen zoeken
contacts-write-to-all = Aan allemaal schrijven
contacts-filter = Filteren op naam
contacts-filter-do = Filteren
contacts-empty = Nog niemand hier
contacts-empty-words = Wie je in een aspect zet, verschijnt hier. Zoek iemand die je kent op naam of diaspora*-ID.
contacts-more = Meer
contacts-mine = Iedereen
contacts-only-sharing = Deelt alleen met mij
contacts-all = In beide richtingen
contacts-aspect-delete = Het aspect { $aspect } verwijderen?
contacts-aspect-delete-nobody = Niemand zit alleen in dit aspect, dus je blijft met iedereen delen.
contacts-aspect-delete-people =
    { $count ->
        [one] 1 persoon zit alleen in dit aspect. Met deze persoon deel je dan niet meer:
       *[other] { $count } personen zitten alleen in dit aspect. Met hen deel je dan niet meer:
    }
contacts-aspect-delete-do = Aspect verwijderen

contacts-not-with-yourself = Je kunt niet met jezelf delen.
contacts-person-closed = Deze persoon is vertrokken.
contacts-in-aspect-already = Deze persoon zit al in dit aspect.
