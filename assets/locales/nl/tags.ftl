# Tags die mensen volgen
tags-invalid = Dat is geen tag: letters, cijfers, koppeltekens en underscores, zonder spaties.
tags-too-many = Je volgt 1.000 tags. Laat er eerst één gaan.
tags-title = Tags die je volgt
tags-words = Berichten met deze tags komen samen in een eigen stream. Niemand hoort wat je volgt.
tags-stream = Naar de berichten
tags-manage = Tags beheren
tags-name = Tag
tags-follow = Volgen
tags-followed = Je volgt die tag nu.
tags-unfollow = Ontvolgen
tags-unfollowed = Je volgt die tag niet meer.
tags-none = Je volgt nog geen tags
tags-none-words = Noem er hier een, of kies ‘Volgen’ op de pagina van een tag.
tags-people =
    { $count ->
        [one] 1 persoon met deze tag
       *[other] { $count } personen met deze tag
    }
tags-people-many = { $count } of meer personen met deze tag
tags-people-more = Meer mensen
