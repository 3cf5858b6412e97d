# ما يحيط بكل صفحة

frame-language = العربية
frame-direction = rtl

frame-skip = الانتقال إلى المحتوى
frame-nav = القائمة الرئيسية
frame-bar = الأكثر استخدامًا
frame-write = كتابة
frame-stream = الخلاصة
frame-aspects = فئاتي
frame-notifications = الإشعارات
frame-conversations = المحادثات
frame-contacts = جهات الاتصال
frame-search = البحث
frame-public = عام
frame-tags = الوسوم المتابَعة
frame-me = صفحتي
frame-profile = تعديل الملف الشخصي
frame-settings = الإعدادات
frame-help = المساعدة
frame-more = المزيد
frame-sign-in = تسجيل الدخول
frame-leaving = حسابك على وشك الإغلاق
frame-sign-out = تسجيل الخروج
frame-network = عن diaspora*{ "\u200E" }
frame-dismiss = إخفاء
frame-ask-yes = نعم
frame-ask-no = إلغاء
frame-unread =
    { $count ->
        [zero] لا إشعارات غير مقروءة
        [one] إشعار واحد غير مقروء
        [two] إشعاران غير مقروءين
        [few] { $count } إشعارات غير مقروءة
        [many] { $count } إشعارًا غير مقروء
       *[other] { $count } إشعار غير مقروء
    }
frame-unread-messages =
    { $count ->
        [zero] لا رسائل غير مقروءة
        [one] رسالة واحدة غير مقروءة
        [two] رسالتان غير مقروءتين
        [few] { $count } رسائل غير مقروءة
        [many] { $count } رسالة غير مقروءة
       *[other] { $count } رسالة غير مقروءة
    }
frame-new-posts =
    { $count ->
        [zero] لا منشورات جديدة
        [one] منشور جديد واحد
        [two] منشوران جديدان
        [few] { $count } منشورات جديدة
        [many] { $count } منشورًا جديدًا
       *[other] { $count } منشور جديد
    }
frame-new-posts-more =
    { $count ->
        [one] أكثر من منشور جديد
        [two] أكثر من منشورين جديدين
        [few] أكثر من { $count } منشورات جديدة
        [many] أكثر من { $count } منشورًا جديدًا
       *[other] أكثر من { $count } منشور جديد
    }

frame-to-stream = إلى الخلاصة
frame-lost = لا شيء هنا
frame-lost-words = ربما حُذف، أو لا يراه إلا بعض الأشخاص. إن كان قد شُورك معك، فيُرجى تسجيل الدخول أولًا.
frame-forbidden = هذا ليس من صلاحياتك
frame-too-large = هذا كبير جدًا
frame-too-large-words = يُرجى الرجوع وإرسال كمية أقل دفعة واحدة. ما كتبته ما زال هناك.
frame-stale = تعذّر قبول هذا النموذج
frame-stale-words = كانت الصفحة مفتوحة مدة طويلة، أو جاءت من مكان آخر. يُرجى الرجوع وتحديثها وإعادة الإرسال.
frame-too-often = محاولات كثيرة جدًا
frame-too-often-words = يُرجى الانتظار بضع دقائق ثم المحاولة مرة أخرى.
frame-broken = تعذّر على البود تنفيذ هذا
frame-broken-words = الخطأ من جانبنا، وقد تم تسجيله. يُرجى الرجوع والمحاولة مرة أخرى؛ ما كتبته ما زال هناك.
frame-top = العودة إلى الأعلى
