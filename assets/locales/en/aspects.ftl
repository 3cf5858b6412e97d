# Aspects

aspects-first-family = Family
aspects-first-friends = Friends
aspects-first-work = Work
aspects-first-acquaintances = Acquaintances
