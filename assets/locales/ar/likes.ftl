# الإعجابات

likes-like = أعجبني
likes-liked = أعجبك
likes-count =
    { $count ->
        [zero] لا إعجابات
        [one] إعجاب واحد
        [two] إعجابان
        [few] { $count } إعجابات
        [many] { $count } إعجابًا
       *[other] { $count } إعجاب
    }
likes-by = من أعجبهم هذا
