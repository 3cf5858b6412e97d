# الأشخاص وما يذكرونه عن أنفسهم

people-edit = تعديل الملف الشخصي
people-looked-lately = سُئل بود هذا الشخص قبل بضع دقائق: جوابه معروض هنا.
people-more = المزيد
people-look-again = تحديث الملف الشخصي
people-looking-again = تم السؤال. سيظهر جواب بود هذا الشخص هنا بعد لحظة.
people-picture = تغيير الصورة
people-moved = منتقل إلى هنا من { $id }
people-location = مكان الإقامة
people-gender = الجنس
people-birthday = تاريخ الميلاد
people-birthday-day = اليوم
people-birthday-month = الشهر
people-birthday-year = السنة
people-month =
    { $month ->
        [1] يناير
        [2] فبراير
        [3] مارس
        [4] أبريل
        [5] مايو
        [6] يونيو
        [7] يوليو
        [8] أغسطس
        [9] سبتمبر
        [10] أكتوبر
        [11] نوفمبر
       *[12] ديسمبر
    }
people-day = { $day } { $month }
people-day-and-year = { $day } { $month } { $year }
people-for-everybody = للجميع
people-for-contacts = لمن بدأت المشاركة معهم
people-first-name = الاسم الأول
people-last-name = اسم العائلة
people-tags = وسوم تصفك
people-tags-hint = حتى خمسة، مثل #بستنة #موسيقى
people-bio = نبذة عنك
people-bio-hint = يمكن استخدام Markdown هنا.
people-public-details = جعل هذه التفاصيل عامة
people-public-details-hint = عندئذ يمكن للجميع رؤيتها، بحساب أو من دونه.
people-searchable = يمكن للآخرين العثور عليّ بالبحث
people-nsfw = كثير من منشوراتي محتوى حساس
people-nsfw-hint = تبقى مغطاة إلى أن يختار أحد رؤيتها.
people-save = حفظ

people-bio-too-long = هذا النص طويل جدًا: الحد الأقصى 65,535 حرفًا.
people-line-too-long = الحد الأقصى 255 حرفًا.
people-name-invalid = الحد الأقصى 32 حرفًا، من دون فاصلة منقوطة.
people-too-many-tags = الحد الأقصى خمسة وسوم.
people-saved = تم الحفظ. ستراه جهات اتصالك.
people-birthday-invalid = لا وجود لهذا اليوم. يمكن ترك السنة فارغة.
