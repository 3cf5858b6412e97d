# People and what they tell about themselves

people-edit = Edit profile
people-looked-lately = Their pod was asked a few minutes ago: what it said is here.
people-more = More
people-look-again = Ask for their profile again
people-looking-again = Asked. What their pod says of them will be here in a moment.
people-picture = Change picture
people-moved = Moved here from { $id }
people-location = Lives in
people-gender = Gender
people-birthday = Birthday
people-birthday-day = Day
people-birthday-month = Month
people-birthday-year = Year
people-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    }
people-day = { $day } { $month }
people-day-and-year = { $day } { $month } { $year }
people-for-everybody = For everyone
people-for-contacts = For people you share with
people-first-name = First name
people-last-name = Last name
people-tags = Tags that describe you
people-tags-hint = Up to five, such as #gardening #choir
people-bio = About you
people-bio-hint = Markdown works here.
people-public-details = Make these details public
people-public-details-hint = Then everyone can see them, with or without an account.
people-searchable = People can find me by search
people-nsfw = My posts are often not safe for work
people-nsfw-hint = They stay covered until somebody chooses to see them.
people-save = Save

people-bio-too-long = This text is too long: at most 65,535 characters.
people-line-too-long = At most 255 characters.
people-name-invalid = At most 32 characters, and no semicolon.
people-too-many-tags = At most five tags.
people-saved = Saved. Your contacts will see it.
people-birthday-invalid = There is no such day. The year may stay open.
