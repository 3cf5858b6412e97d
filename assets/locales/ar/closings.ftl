# إغلاق الحساب

closings-title = إغلاق حسابك
closings-no-way-back = لا رجعة بعد الإغلاق: لا يمكن لأحد استعادة حساب مغلق، ولن يُتاح اسمه من جديد أبدًا.
closings-goes = هذا يزول هنا، وعلى البودات الأخرى فور علمها بالأمر:
closings-goes-posts = منشوراتك وكل ما عليها من ردود، وصورك
closings-goes-contacts = جهات اتصالك وفئاتك وقائمة التجاهل
closings-goes-profile = ملفك الشخصي وبريدك الإلكتروني وإعداداتك وإشعاراتك ورابط دعوتك
closings-stays = وهذا يبقى:
closings-stays-answers = تعليقاتك وإعجاباتك على منشورات الآخرين، والرسائل التي أرسلتها إليهم، تحت اسم فارغ
closings-stays-name = معرّفك في diaspora*{ "\u200E" }، حتى لا ينتحل أحد شخصيتك
closings-stays-elsewhere = النسخ الموجودة على بودات لا تلتزم بالقواعد أو يتعذر الوصول إليها
closings-when = متى
closings-in-days = { $count ->
    [zero] فورًا
    [one] بعد يوم واحد
    [two] بعد يومين
    [few] بعد { $count } أيام
    [many] بعد { $count } يومًا
   *[other] بعد { $count } يوم
}
closings-grace = يتم تسجيل خروجك من كل مكان فورًا. حتى ذلك اليوم يمكنك تسجيل الدخول والاحتفاظ بحسابك، ويبقى كل شيء على حاله في نظر الآخرين.
closings-days-wrong = يُرجى اختيار أحد المواعيد المعروضة.
closings-do = إغلاق حسابي
closings-ask = إغلاق حسابك؟ سيتم تسجيل خروجك من كل مكان، وسيصلك إيصال.
closings-needed-title = هذا البود بحاجة إليك
closings-to-settings = إلى الإعدادات
closings-needed = لا أحد غيرك يدير هذا البود، ولآخرين حسابات عليه. يلزم أولًا تكليف شخص آخر بإدارته.
closings-already = هذا الحساب مغلق بالفعل.

closings-decide-title = حسابك على وشك الإغلاق
closings-decide = موعد الإغلاق: { $when }.
closings-rests = حتى ذلك الحين يراك الآخرون كما في السابق، ويبقى كل شيء محفوظًا. لا يمكن استخدام الحساب خلال ذلك: القرار لك أولًا.
closings-keep = الاحتفاظ بحسابي
closings-kept = حسابك باقٍ.
closings-take = بياناتك معك
closings-take-words = أرشيف يضم كل ما هو لك، للاحتفاظ به أو لإحضاره إلى بود آخر.
closings-take-do = إلى بياناتك
closings-now = إغلاقه الآن
closings-now-words = لا رجعة في ذلك. سيصلك إيصال جديد، ويبطل الإيصال الحالي.
closings-now-do = إغلاق حسابي الآن
closings-ask-now = إغلاق حسابك الآن نهائيًا؟ سيزول كل ما نشرته.

closings-receipt = إيصال إغلاق حساب
closings-waits = موعد إغلاق الحساب: { $when }.
closings-closing = يجري إغلاق الحساب في هذه اللحظة.
closings-closed = تاريخ إغلاق الحساب: { $when }.
closings-sign-in = حتى ذلك الحين يمكن لصاحبه تسجيل الدخول والاحتفاظ به.
closings-account = الحساب
closings-id = معرّف diaspora*{ "\u200E" }
closings-asked = تاريخ الطلب
closings-will-go = ما سيُحذف
closings-gone = ما حُذف
closings-posts = المنشورات
closings-photos = الصور
closings-contacts = جهات الاتصال
closings-rest = الملف الشخصي والبريد الإلكتروني والإعدادات والإشعارات
closings-all = الكل
closings-nameless = ما يبقى تحت اسم فارغ
closings-comments = تعليقات على منشورات الآخرين
closings-messages = رسائل إلى الآخرين
closings-pods = البودات الأخرى
closings-pods-then = البودات الأخرى، بعد الإغلاق
closings-pods-all = المطلوب إبلاغها
closings-pods-reached = تم إبلاغها
closings-pods-waiting = لم تُبلَّغ بعد
closings-pods-given-up = تعذّر إبلاغها
closings-address = سير العملية
closings-address-words = هذا العنوان يعرض سير العملية لكل من يعرفه، من دون حساب. يعمل حتى { $when } على الأقل، وهو لك وحدك.
closings-download = تنزيل كنص
