# Tags, denen Leute folgen
tags-invalid = Das ist kein Tag: Buchstaben, Ziffern, Binde- und Unterstriche, ohne Leerzeichen.
tags-too-many = Du folgst 1000 Tags. Lass erst einen davon los.
