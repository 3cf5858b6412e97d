# Mensen en wat ze over zichzelf vertellen

people-edit = Profiel bewerken
people-looked-lately = De pod van deze persoon is een paar minuten geleden gevraagd: wat die zei, staat hier.
people-more = Meer
people-look-again = Profiel opnieuw opvragen
people-looking-again = Gevraagd. Wat de andere pod zegt, staat hier zo meteen.
people-picture = Foto wijzigen
people-moved = Hierheen verhuisd van { $id }
people-location = Woonplaats
people-gender = Gender
people-birthday = Verjaardag
people-birthday-day = Dag
people-birthday-month = Maand
people-birthday-year = Jaar
people-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    }
people-day = { $day } { $month }
people-day-and-year = { $day } { $month } { $year }
people-for-everybody = Voor iedereen
people-for-contacts = Voor mensen met wie je deelt
people-first-name = Voornaam
people-last-name = Achternaam
people-tags = Tags die jou beschrijven
people-tags-hint = Hoogstens vijf, zoals #tuinieren #koor
people-bio = Over jou
people-bio-hint = Markdown werkt hier.
people-public-details = Deze gegevens openbaar maken
people-public-details-hint = Dan kan iedereen ze zien, met of zonder account.
people-searchable = Mensen kunnen mij vinden via zoeken
people-nsfw = Mijn berichten zijn vaak gevoelig
people-nsfw-hint = Ze blijven bedekt tot iemand ze wil zien.
people-save = Opslaan

people-bio-too-long = Deze tekst is te lang: hoogstens 65.535 tekens.
people-line-too-long = Hoogstens 255 tekens.
people-name-invalid = Hoogstens 32 tekens, en geen puntkomma.
people-too-many-tags = Hoogstens vijf tags.
people-saved = Opgeslagen. Je contacten zullen het zien.
people-birthday-invalid = Die dag bestaat niet. Het jaar mag openblijven.
