# المشاركة وأطرافها

contacts-mutual = مشاركة متبادلة
contacts-sharing = مشاركة من الطرف الآخر
contacts-receiving = مشاركة من طرفك
contacts-share = مشاركة
contacts-which = في أي فئات؟
contacts-told = سيُعلَم هذا الشخص بمشاركتك معه، ولن يعرف أبدًا في أي فئة هو.
contacts-stop-ask = إيقاف المشاركة مع { $name }؟ لن تصل منشوراتك المحدودة إلى هذا الشخص بعد الآن.
contacts-title = جهات الاتصال
contacts-sets = أي جهات اتصال
contacts-find = البحث عن أشخاص
contacts-write-to-all = مراسلة الجميع
contacts-filter = التصفية بالاسم
contacts-filter-do = تصفية
contacts-empty = لا أحد هنا بعد
contacts-empty-words = كل من أضفته إلى فئة يظهر هنا. يمكنك البحث عن معارفك بالاسم أو بمعرّف diaspora*{ "\u200E" }.
contacts-more = المزيد
contacts-mine = الجميع
contacts-only-sharing = المشاركة من جهتهم فقط
contacts-all = في أي من الاتجاهين
contacts-aspect-delete = حذف الفئة { $aspect }؟
contacts-aspect-delete-nobody = لا أحد في هذه الفئة وحدها، لذا تستمر مشاركتك مع الجميع.
contacts-aspect-delete-people =
    { $count ->
        [zero] لا أحد في هذه الفئة وحدها.
        [one] شخص واحد في هذه الفئة وحدها، وستتوقف مشاركتك معه:
        [two] شخصان في هذه الفئة وحدها، وستتوقف مشاركتك معهما:
        [few] { $count } أشخاص في هذه الفئة وحدها، وستتوقف مشاركتك معهم:
        [many] { $count } شخصًا في هذه الفئة وحدها، وستتوقف مشاركتك معهم:
       *[other] { $count } شخص في هذه الفئة وحدها، وستتوقف مشاركتك معهم:
    }
contacts-aspect-delete-do = حذف الفئة

contacts-not-with-yourself = لا يمكنك المشاركة مع نفسك.
contacts-person-closed = هذا الشخص غادر الشبكة.
contacts-in-aspect-already = هذا الشخص موجود في هذه الفئة بالفعل.
