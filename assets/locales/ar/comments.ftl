# التعليقات على المنشورات

comments-title = التعليقات
comments-earlier =
    { $count ->
        [zero] لا تعليقات سابقة
        [one] عرض تعليق سابق واحد
        [two] عرض تعليقين سابقين
        [few] عرض { $count } تعليقات سابقة
        [many] عرض { $count } تعليقًا سابقًا
       *[other] عرض { $count } تعليق سابق
    }
comments-write = كتابة تعليق
comments-send = تعليق
comments-delete = حذف
comments-reply = رد
comments-reply-to = ردًا على { $name }
comments-replying = ردّك على { $name }
comments-no-reply = ليس ردًا
comments-edit = تعديل
comments-edit-title = تعديل التعليق
comments-delete-ask = حذف هذا التعليق؟ سيختفي لدى الجميع.

comments-not-yours = لا يمكن حذف تعليق إلا لمن كتبه أو لمن كتب المنشور.
comments-not-yours-to-edit = لا يمكن تعديل تعليق إلا لمن كتبه.
comments-text-missing = يُرجى كتابة شيء أولًا.
comments-text-too-long = هذا التعليق طويل جدًا: الحد الأقصى 65,535 حرفًا.
comments-ignored =
    { $count ->
        [zero] لا تعليقات من قائمة التجاهل
        [one] تعليق واحد من قائمة التجاهل
        [two] تعليقان من قائمة التجاهل
        [few] { $count } تعليقات من قائمة التجاهل
        [many] { $count } تعليقًا من قائمة التجاهل
       *[other] { $count } تعليق من قائمة التجاهل
    }
