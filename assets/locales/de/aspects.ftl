# Aspekte

aspects-first-family = Familie
aspects-first-friends = Freunde
aspects-first-work = Arbeit
aspects-first-acquaintances = Bekannte
