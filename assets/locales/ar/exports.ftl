# البيانات الشخصية: نسخة لك

exports-title = بياناتك
exports-take = بياناتك معك
exports-take-words = كل ما هو لك على هذا البود، في ملف واحد:
exports-holds = محتواه
exports-holds-posts = منشوراتك وصورك وتعليقاتك وإعجاباتك وأصواتك
exports-holds-others = ردود الآخرين على منشوراتك
exports-holds-private = محادثاتك وإشعاراتك
exports-holds-account = ملفك الشخصي وإعداداتك وجهات اتصالك وفئاتك وقائمة التجاهل
exports-for = نسخة للاحتفاظ بها، أو لقراءتها من دون شبكة، أو للانتقال بها إلى بود آخر: يقبلها كل بود من diaspora*{ "\u200E" }، وفيها قوائم ومنشورات بصيغ تناسب شبكات أخرى.
exports-keep = هذا الملف لك وحدك. فيه المفتاح الذي يثبت هويتك، ورسائل كتبها إليك آخرون بثقة.
exports-photos = مع صورك
exports-photos-hint = ملفاتها كما هي على البود. هي الجزء الأكبر إن كانت كثيرة.
exports-readable = مع صفحات للقراءة
exports-readable-hint = منشوراتك ومحادثاتك في صفحات تُفتح في أي متصفح.
exports-do = إنشاء الملف
exports-waiting = في انتظار الدور
exports-words = جمع كلماتك
exports-photos-done =
    { $count ->
        [zero] لا صور ({ $done })
        [one] { $done } من أصل صورة واحدة
        [two] { $done } من أصل صورتين
        [few] { $done } من أصل { $count } صور
        [many] { $done } من أصل { $count } صورة
       *[other] { $done } من أصل { $count } صورة
    }
exports-rest = اللمسات الأخيرة
exports-leave = يمكنك مغادرة هذه الصفحة: سيصلك إشعار عندما يجهز الملف.
exports-reload = تحديث الصفحة يُظهر سير العملية.
exports-stop = إيقاف
exports-ready = ملفك جاهز.
exports-size = الحجم
exports-made = تاريخ الإنشاء
exports-until = متاح حتى
exports-with = المحتوى
exports-with-all = كل شيء
exports-with-photos = الكلمات والصور
exports-with-pages = الكلمات وصفحات للقراءة
exports-with-words = الكلمات من دون صور
exports-missing =
    { $count ->
        [zero] لا ينقص أي ملف.
        [one] ملف صورة واحدة مفقود على هذا البود. ما عداه كامل.
        [two] ملفا صورتين مفقودان على هذا البود. ما عداهما كامل.
        [few] ملفات { $count } صور مفقودة على هذا البود. ما عداها كامل.
        [many] ملفات { $count } صورة مفقودة على هذا البود. ما عداها كامل.
       *[other] ملفات { $count } صورة مفقودة على هذا البود. ما عداها كامل.
    }
exports-download = تنزيل
exports-remove = حذف
exports-removed = تم حذف الملف.
exports-anew = إنشاء ملف جديد
exports-anew-words = يحل محل هذا الملف، ويشمل ما حدث منذ ذلك الحين.
exports-no-room = لا مساحة لملفك على قرص البود.
exports-no-room-advice = يمكنك إبلاغ إدارة البود، أو المحاولة من دون صور.
exports-broken = حدث خلل على البود أثناء إنشاء ملفك.
exports-broken-advice = يُرجى المحاولة مرة أخرى. إن تكرر ذلك فيُرجى إبلاغ إدارة البود: السبب مدوّن في سجله.
exports-again = المحاولة مرة أخرى
exports-gigabytes = { $number } غيغابايت
exports-megabytes = { $number } ميغابايت
exports-kilobytes = { $number } كيلوبايت
exports-decimal = { $whole }.{ $tenth }
