# الرسائل الخاصة

conversations-title = المحادثات
conversations-back = كل المحادثات
conversations-new = محادثة جديدة
conversations-empty = لا شيء هنا بعد
conversations-empty-words = يمكنك مراسلة من بينك وبينهم مشاركة متبادلة، على انفراد.
conversations-older = الأقدم
conversations-newest = إلى أحدث الرسائل
conversations-said = { $name }: { $text }
conversations-you = أنت
conversations-messages =
    { $count ->
        [zero] لا رسائل
        [one] رسالة واحدة
        [two] رسالتان
        [few] { $count } رسائل
        [many] { $count } رسالة
       *[other] { $count } رسالة
    }
conversations-unread =
    { $count ->
        [zero] لا رسائل جديدة
        [one] رسالة جديدة واحدة
        [two] رسالتان جديدتان
        [few] { $count } رسائل جديدة
        [many] { $count } رسالة جديدة
       *[other] { $count } رسالة جديدة
    }
conversations-readers = لا يقرأ هذا أحد غيرك وغير { $who }
conversations-alone = غادر الجميع غيرك
conversations-new-from-here = الجديد
conversations-to-new = إلى أول رسالة جديدة
conversations-edited = معدّلة
conversations-list = الرسائل
conversations-answer = كتابة رد
conversations-send = إرسال
conversations-write-to = مراسلة
conversations-leave = مغادرة
conversations-leave-ask = مغادرة هذه المحادثة؟ ستختفي لديك ولن تصلك رسائلها الجديدة، وتبقى لدى الآخرين.
conversations-left = تمت مغادرة المحادثة.
conversations-sent = رسالتك في الطريق.
conversations-to = إلى
conversations-to-hint = من بينك وبينهم مشاركة متبادلة. يمكن لجميع المختارين قراءة كل ما في المحادثة.
conversations-to-filter = التصفية بالاسم
conversations-subject = الموضوع
conversations-subject-hint = إن بقي فارغًا، حلّت محله أولى كلمات رسالتك.
conversations-text = الرسالة
conversations-text-hint = يمكن استخدام Markdown هنا.
conversations-no-contacts = لا أحد لمراسلته بعد
conversations-no-contacts-words = يمكنك مراسلة من بينك وبينهم مشاركة متبادلة.

conversations-nobody = يُرجى اختيار من ستُرسَل إليه الرسالة.
conversations-too-many = العدد كبير جدًا: تتسع المحادثة لعدد 200 شخص، وأنت منهم.
conversations-not-mutual = لا يمكنك مراسلة إلا من بينك وبينهم مشاركة متبادلة.
conversations-subject-too-long = هذا الموضوع طويل جدًا: الحد الأقصى 255 حرفًا.
conversations-text-missing = يُرجى كتابة شيء أولًا.
conversations-text-too-long = هذه الرسالة طويلة جدًا: الحد الأقصى 65,535 حرفًا.
