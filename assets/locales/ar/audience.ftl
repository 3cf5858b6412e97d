# من يمكنه رؤية شيء ما

audience-public = عام
audience-limited = محدود
audience-all = كل الفئات
audience-who = من يمكنه رؤية هذا؟
audience-names = { $first } و{ $last }
audience-comma = { "، " }
audience-chosen = { $aspects }، { $people }
audience-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
audience-people-on-pods =
    { $pods ->
        [one] { $people } على بود واحد
        [two] { $people } على بودين
        [few] { $people } على { $pods } بودات
        [many] { $people } على { $pods } بودًا
       *[other] { $people } على { $pods } بود
    }
audience-reach-public = يمكن لأي شخص على الإنترنت رؤية هذا، بحساب أو من دونه.
audience-reach-limited = لن يرى هذا إلا من هم في الفئات المختارة.
audience-reach-chosen = لن يرى هذا إلا من هم في { $aspects }: { $people }.
audience-reach-all = لن يرى هذا إلا من بدأت المشاركة معهم: { $people }.
audience-reach-who = من هم؟
audience-reach-unreachable =
    { $count ->
        [zero] يمكن الوصول إلى الجميع.
        [one] لا يمكن الوصول إلى شخص واحد: بوده لا يستجيب منذ وقت طويل.
        [two] لا يمكن الوصول إلى شخصين: بوداتهما لا تستجيب منذ وقت طويل.
        [few] لا يمكن الوصول إلى { $count } أشخاص: بوداتهم لا تستجيب منذ وقت طويل.
        [many] لا يمكن الوصول إلى { $count } شخصًا: بوداتهم لا تستجيب منذ وقت طويل.
       *[other] لا يمكن الوصول إلى { $count } شخص: بوداتهم لا تستجيب منذ وقت طويل.
    }
audience-reach-nobody = لا أحد بعد: يُرجى اختيار فئة واحدة على الأقل.
