# أخبار الآخرين

notifications-title = الإشعارات
notifications-read-all = تحديد الكل كمقروء
notifications-read = تحديد كمقروء
notifications-empty = كل شيء هادئ
notifications-empty-words = عندما يرد عليك أحد أو يشير إليك أو يبدأ المشاركة معك، يظهر ذلك هنا.
notifications-older = الأقدم
notifications-gone = شيء لم يعد موجودًا
notifications-somebody = شخص ما
notifications-others =
    { $count ->
        [zero] لا أحد غيرهم
        [one] شخص آخر
        [two] شخصين آخرين
        [few] { $count } آخرين
        [many] { $count } آخرين
       *[other] { $count } آخرين
    }
notifications-comment-on-post =
    { $count ->
        [1] تعليق من { $who } على { $what }
       *[other] تعليقات من { $who } على { $what }
    }
notifications-comment-on-post-what = منشورك
notifications-also-commented =
    { $count ->
        [1] تعليق من { $who } على { $what }
       *[other] تعليقات من { $who } على { $what }
    }
notifications-also-commented-what = منشور علّقت عليه
notifications-liked =
    { $count ->
       *[other] نال { $what } إعجاب { $who }
    }
notifications-liked-what = منشورك
notifications-liked-comment =
    { $count ->
       *[other] نال { $what } إعجاب { $who }
    }
notifications-liked-comment-what = تعليقك
notifications-mentioned =
    { $count ->
        [1] إشارة إليك من { $who } في { $what }
       *[other] إشارات إليك من { $who } في { $what }
    }
notifications-mentioned-what = منشور
notifications-mentioned-in-comment =
    { $count ->
        [1] إشارة إليك من { $who } في { $what }
       *[other] إشارات إليك من { $who } في { $what }
    }
notifications-mentioned-in-comment-what = تعليق
notifications-reshared =
    { $count ->
       *[other] إعادة نشر { $what } من قِبل { $who }
    }
notifications-reshared-what = منشورك
notifications-started-sharing =
    { $count ->
       *[other] مشاركة جديدة معك من { $who }
    }
notifications-export-ready = { $what } جاهزة للتنزيل
notifications-export-what = نسخة بياناتك
notifications-export-failed = تعذّر إنشاء { $what }
notifications-import-done = وصل { $what }
notifications-import-what = ما أحضرته معك
notifications-birthday =
    { $count ->
       *[other] عيد ميلاد { $who }
    }
notifications-all = كل الإشعارات
notifications-read-shown = تحديد المعروض كمقروء
notifications-unread-again = تحديد كغير مقروء
notifications-none = لا شيء من هذا النوع
notifications-none-words = قد تكون هناك إشعارات أخرى: يمكنك اختيار نوع آخر في الأعلى.
notifications-filter = أي إشعارات
notifications-every = الكل
notifications-unread = غير المقروءة
notifications-kind-comment-on-post = تعليقات على منشوراتي
notifications-kind-also-commented = تعليقات حيث علّقت
notifications-kind-liked = إعجابات
notifications-kind-liked-comment = إعجابات بالتعليقات
notifications-kind-mentioned = إشارات
notifications-kind-mentioned-in-comment = إشارات في التعليقات
notifications-kind-reshared = إعادة النشر
notifications-kind-started-sharing = المشاركة
notifications-kind-birthday = أعياد الميلاد
notifications-kind-export-ready = بياناتي
notifications-kind-export-failed = بياناتي، تعذّر إنشاؤها
notifications-kind-import-done = البيانات المستوردة
