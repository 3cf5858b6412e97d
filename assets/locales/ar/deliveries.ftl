# أين وصل المنشور، لصاحبه

deliveries-title = أين وصل
deliveries-post = المنشور
deliveries-reached =
    { $count ->
        [zero] لم يُرسَل إلى أي بود ({ $reached })
        [one] وصل إلى { $reached } من أصل بود واحد
        [two] وصل إلى { $reached } من أصل بودين
        [few] وصل إلى { $reached } من أصل { $count } بودات
        [many] وصل إلى { $reached } من أصل { $count } بودًا
       *[other] وصل إلى { $reached } من أصل { $count } بود
    }
deliveries-none = لم يُرسَل إلى أي بود آخر
deliveries-none-words = إما أن كل من كُتب لهم المنشور هم على هذا البود، أو أن المنشور أقدم من سجلاته.
deliveries-taken = الوصول: { $when }
deliveries-waiting = في الطريق، وقت الإرسال: { $when }
deliveries-given-up = التخلي عن الإرسال: { $when }
deliveries-recalled = طلب الحذف: { $when }
deliveries-tries =
    { $count ->
        [zero] لم تُجرَ أي محاولة
        [one] محاولة واحدة
        [two] محاولتان
        [few] { $count } محاولات
        [many] { $count } محاولة
       *[other] { $count } محاولة
    }
deliveries-next = المحاولة التالية: { $when }
