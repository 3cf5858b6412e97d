# Privéberichten

conversations-title = Gesprekken
conversations-back = Alle gesprekken
conversations-new = Nieuw gesprek
conversations-empty = Nog niets hier
conversations-empty-words = Schrijf privé aan mensen met wie je deelt en die met jou delen.
conversations-older = Eerder
conversations-newest = Naar de nieuwste privéberichten
conversations-said = { $name }: { $text }
conversations-you = Jij
conversations-messages =
    { $count ->
        [one] 1 privébericht
       *[other] { $count } privéberichten
    }
conversations-unread =
    { $count ->
        [one] 1 nieuw privébericht
       *[other] { $count } nieuwe privéberichten
    }
conversations-readers = Alleen { $who } en jij kunnen dit lezen
conversations-alone = Alle anderen zijn vertrokken
conversations-new-from-here = Nieuw
conversations-to-new = Naar het eerste nieuwe privébericht
conversations-edited = bewerkt
conversations-list = Privéberichten
conversations-answer = Schrijf een antwoord
conversations-send = Versturen
conversations-write-to = Privébericht
conversations-leave = Verlaten
conversations-leave-ask = Dit gesprek verlaten? Het verdwijnt voor jou, en nieuwe privéberichten erin bereiken je niet meer. De anderen houden het.
conversations-left = Je hebt het gesprek verlaten.
conversations-sent = Je privébericht is onderweg.
conversations-to = Aan
conversations-to-hint = Mensen met wie je deelt en die met jou delen. Zij kunnen allemaal alles erin lezen.
conversations-to-filter = Filteren op naam
conversations-subject = Onderwerp
conversations-subject-hint = Laat je het leeg, dan heet het gesprek naar de eerste woorden van je privébericht.
conversations-text = Privébericht
conversations-text-hint = Markdown werkt hier.
conversations-no-contacts = Nog niemand om aan te schrijven
conversations-no-contacts-words = Je kunt schrijven aan mensen met wie je deelt en die met jou delen.

conversations-nobody = Kies aan wie je wilt schrijven.
conversations-too-many = Dat zijn te veel mensen: in een gesprek is plaats voor 200, jij meegerekend.
conversations-not-mutual = Je kunt alleen schrijven aan mensen met wie je deelt en die met jou delen.
conversations-subject-too-long = Dit onderwerp is te lang: hoogstens 255 tekens.
conversations-text-missing = Schrijf eerst iets.
conversations-text-too-long = Dit privébericht is te lang: hoogstens 65.535 tekens.
