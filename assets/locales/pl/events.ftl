# Wydarzenie, które zapowiada wpis

events-event = Wydarzenie
events-counts =
    { $accepted ->
        [0] Nikt jeszcze się nie wybiera
        [one] 1 osoba będzie
        [few] { $accepted } osoby będą
       *[many] { $accepted } osób będzie
    }{ $tentative ->
        [0] {""}
       *[other] , może: { $tentative }
    }{ $declined ->
        [0] {""}
       *[other] , nie będzie: { $declined }
    }
events-accept = Będę
events-perhaps = Może
events-decline = Nie będzie mnie

events-summary-missing = Wydarzenie potrzebuje nazwy.
events-summary-too-long = Nazwa wydarzenia jest za długa: najwyżej 255 znaków.
events-description-too-long = Opis wydarzenia jest za długi: najwyżej 65 535 znaków.
events-address-too-long = Miejsce wydarzenia jest za długie: najwyżej 255 znaków.
events-start-missing = Podaj, kiedy wydarzenie się zaczyna.
events-end-unreadable = Podaj, kiedy wydarzenie się kończy, albo to pomiń.
events-end-too-early = Wydarzenie kończy się, zanim się zacznie.
events-timezone-unknown = Strefę czasową zapisuje się tak: Europe/Warsaw.
events-status-missing = Powiedz, czy będziesz.
