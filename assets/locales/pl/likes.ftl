# Co się ludziom podoba

likes-like = Lubię to
likes-liked = Lubisz to
likes-count =
    { $count ->
        [one] 1 polubienie
        [few] { $count } polubienia
       *[many] { $count } polubień
    }
likes-by = Kto to lubi
