# سؤال يطرحه منشور

polls-poll = استطلاع
polls-vote = تصويت
polls-results = عرض النتيجة
polls-result =
    { $count ->
        [zero] لا أصوات
        [one] صوت واحد
        [two] صوتان
        [few] { $count } أصوات
        [many] { $count } صوتًا
       *[other] { $count } صوت
    } · { $percent }%
polls-votes =
    { $count ->
        [zero] لم يصوّت أحد بعد
        [one] صوّت شخص واحد
        [two] صوّت شخصان
        [few] صوّت { $count } أشخاص
        [many] صوّت { $count } شخصًا
       *[other] صوّت { $count } شخص
    }
polls-own = صوتك

polls-question = السؤال
polls-answer = الخيار { $count }

polls-add = خيار آخر
polls-remove = إزالة هذا الخيار
polls-end = مفتوح لمدة
polls-no-end = غير محدودة
polls-days =
    { $count ->
        [zero] { $count } يوم
        [one] يوم واحد
        [two] يومين
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
polls-end-hint = بعد ذلك لا يصوّت أحد هنا وتثبت النتيجة. البودات الأخرى لا تعلم بالانتهاء؛ وما يأتي منها من أصوات متأخرة لا يُحتسب هنا.
polls-ends = مفتوح حتى { $time }
polls-ended = وقت الانتهاء: { $time }
polls-over = انتهى هذا الاستطلاع.

polls-question-missing = يحتاج الاستطلاع إلى سؤال.
polls-question-too-long = السؤال طويل جدًا: الحد الأقصى 255 حرفًا.
polls-answers-missing = يحتاج الاستطلاع إلى خيارين على الأقل.
polls-answers-too-many = لا يتجاوز الاستطلاع 100 خيار.
polls-answer-too-long = أحد الخيارات طويل جدًا: الحد الأقصى 255 حرفًا.
polls-answer-missing = يُرجى اختيار جواب أولًا.
