# أين يكتب الناس: محرر المنشورات وأدواته

publisher-sensitive = حساس
publisher-sensitive-hint = يبقى مغطى إلى أن يختار أحد رؤيته؛ يضيف { "\u200E" }#nsfw.
publisher-place = المكان
publisher-place-name = مكانك
publisher-place-coordinates = الإحداثيات
publisher-place-hint = بأي اسم يعجبك. البودات الأخرى لا تعرض المكان إلا بإحداثيات: خط العرض، خط الطول.
publisher-place-remove = من دون مكان
publisher-locate = سؤال متصفحي
publisher-locate-wrong = متصفحك لا يحدد مكانك.
publisher-again = كما في المرة السابقة: { $audience }
publisher-who = من سيرى هذا
publisher-back = العودة إلى الكتابة
publisher-unreachable = لا يمكن الوصول إليه:
publisher-more-people =
    { $count ->
        [zero] ولا أحد غيرهم
        [one] وشخص آخر
        [two] وشخصان آخران
        [few] و{ $count } آخرون
        [many] و{ $count } آخرون
       *[other] و{ $count } آخرون
    }
publisher-keep = حفظ كمسودة
publisher-look = معاينة في لسان جديد
publisher-look-close = أغلق هذا اللسان لمتابعة الكتابة.
publisher-kept = حُفظت المسودة: { $time }
publisher-kept-said = تم حفظ مسودتك.
publisher-discard = حذف المسودة
publisher-discarded = تم حذف المسودة.
publisher-tools = التنسيق
publisher-bold = عريض
publisher-italic = مائل
publisher-heading = عنوان
publisher-link = رابط
publisher-image = صورة بعنوانها
publisher-list = قائمة
publisher-numbers = قائمة مرقّمة
publisher-code = نص برمجي
publisher-quote = اقتباس
publisher-bookmarklet = المشاركة من أي صفحة
publisher-bookmarklet-words = العنوان أدناه يصلح علامة مرجعية في متصفحك: بسحب الزر إلى علاماتك المرجعية، أو بنسخ العنوان في علامة جديدة. يفتح على أي صفحة محرر المنشورات، وفيه العنوان والرابط والنص المحدد.
publisher-bookmarklet-name = مشاركة
publisher-copy = نسخ
publisher-copied = تم النسخ
publisher-mention = إشارة في منشور
