# إبلاغ إدارة البود بمنشورات وتعليقات
reports-report = إبلاغ
reports-told = أبلغت عن هذا
reports-title = إبلاغ
reports-words = تقرأ إدارة هذا البود ما أبلغت عنه والسبب واسمك؛ ولا يعلم صاحبه شيئًا عن ذلك.
reports-reason = ما المشكلة فيه؟
reports-send = إبلاغ
reports-thanks = شكرًا لك. ستنظر إدارة هذا البود في الأمر.
reports-own = هذا لك: يمكنك حذفه بنفسك.
reports-reason-missing = يُرجى ذكر المشكلة بكلمات قليلة.
reports-reason-too-long = هذا طويل جدًا: الحد الأقصى 5,000 حرف.

reports-list = البلاغات
reports-list-words = ما يريد الأشخاص هنا لفت نظرك إليه.
reports-none = لا بلاغات
reports-none-words = عندما يبلغ أحد هنا عن منشور أو تعليق، يظهر في هذه الصفحة.
reports-more = بلاغات أقدم
reports-by = بلاغ من { $name }، { $when }:
reports-look = عرض
reports-review = تمت المراجعة
reports-reviewed = انتهى هذا البلاغ.
reports-delete = حذف المبلَّغ عنه
reports-delete-ask = حذف هذا؟ ما كُتب هنا، أو تحت منشور لأحد هنا، يختفي في كل مكان؛ وما هو من مكان آخر يختفي من هذا البود.
reports-deleted = تم الحذف.
reports-open-count =
    { $count ->
        [zero] لا بلاغات مفتوحة
        [one] بلاغ مفتوح واحد
        [two] بلاغان مفتوحان
        [few] { $count } بلاغات مفتوحة
        [many] { $count } بلاغًا مفتوحًا
       *[other] { $count } بلاغ مفتوح
    }
