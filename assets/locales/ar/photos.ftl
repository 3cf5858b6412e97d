# الصور: في المنشورات وصفحاتها وعند الكتابة وكصورة شخصية

photos-count =
    { $count ->
        [zero] لا صور
        [one] صورة واحدة
        [two] صورتان
        [few] { $count } صور
        [many] { $count } صورة
       *[other] { $count } صورة
    }
photos-rest =
    { $count ->
        [zero] لا صور أخرى
        [one] صورة أخرى
        [two] صورتان أخريان
        [few] { $count } صور أخرى
        [many] { $count } صورة أخرى
       *[other] { $count } صورة أخرى
    }
photos-undescribed = صورة من دون وصف
photos-undescribed-of = الصورة { $number } من أصل { $count }، من دون وصف
photos-alt = وصف
photos-alt-show = ما تُظهره هذه الصورة

photos-steps = الصور
photos-previous = السابقة
photos-next = التالية
photos-close = إغلاق
photos-light-box = صورة
photos-place = { $number } من أصل { $count }
photos-page = صفحة هذه الصورة
photos-to-post = العودة إلى المنشور
photos-to-all = كل الصور
photos-words = الوصف
photos-words-hint = ماذا تُظهر؟ لمن لا يمكنهم رؤيتها.
photos-words-save = حفظ الوصف
photos-to-profile = جعلها الصورة الشخصية
photos-delete = حذف
photos-delete-ask = حذف هذه الصورة؟ ستختفي لدى الجميع.

photos-tabs = في هذه الصفحة
photos-tab-posts = المنشورات
photos-tab = الصور
photos-older = صور أقدم
photos-none = لا صور بعد
photos-none-words = ستظهر هنا الصور التي يحق لك رؤيتها.

photos-attached = صور هذا المنشور
photos-add = صور
photos-add-chosen = إضافة صور
photos-describe = يُستحسن وصف كل صورة لمن لا يمكنهم رؤيتها.
photos-earlier = تقديم
photos-later = تأخير
photos-remove = إزالة
photos-cancel = إلغاء
photos-again = المحاولة مرة أخرى
photos-sending = في الطريق
photos-waiting = سيتم النشر فور وصول الصور
photos-added = تمت إضافة صورة.
photos-removed = تمت إزالة الصورة.
photos-moved = هي الآن الصورة { $place } من أصل { $count }.
photos-lost = لم تصل هذه الصورة. ربما انقطع الاتصال.

photos-profile = الصورة الشخصية
photos-profile-words = يمكن للجميع رؤية هذه الصورة.
photos-profile-choose = اختيار صورة
photos-profile-other = صورة أخرى
photos-profile-save = حفظ
photos-profile-remove = إزالة الصورة
photos-crop = اختيار الجزء المعروض
photos-crop-square = الجزء المعروض
photos-crop-hint = أشرطة التمرير تحدد موضع المربع وحجمه.
photos-crop-by-hand = أو بسحبه على الصورة؛ مفاتيح الأسهم تحركه، وعلامتا الزائد والناقص تغيّران حجمه.
photos-crop-left = من اليسار
photos-crop-top = من الأعلى
photos-crop-side = الحجم

photos-too-many = لا يتسع المنشور لأكثر من 20 صورة.
photos-too-large = هذا الملف كبير جدًا: الحد الأقصى 32 ميغابايت.
photos-described = تم حفظ الوصف.
photos-text-too-long = لا يتجاوز الوصف 2,000 حرف.
photos-unreadable = لا تمكن قراءة HEIC و AVIF هنا. يُرجى حفظ الصورة بصيغة JPEG وإرسالها.
photos-not-a-picture = هذه ليست صورة تمكن قراءتها هنا. الصيغ المقبولة هي JPEG و PNG و GIF و WebP.
photos-too-many-pixels = في هذه الصورة عدد كبير جدًا من البكسلات. يُرجى تصغيرها وإرسالها من جديد.
photos-too-many-frames = حركة هذه الصورة طويلة جدًا: إطاراتها كثيرة جدًا.
photos-broken = هذا الملف تالف أو غير كامل. هل هناك نسخة أخرى منه؟
photos-pending-too-many = هناك مئة صورة في انتظار النشر. يُرجى نشر بعضها أو إزالته أولًا.
photos-gone = لم تعد هذه الصورة موجودة. يُرجى إضافتها من جديد.
photos-not-shared = صور هذا المنشور لم تعد متاحة لك.
photos-not-yours = هذا متاح لصاحب الصورة فقط.
photos-by = صور من { $name }
photos-of-post = منشور صور
