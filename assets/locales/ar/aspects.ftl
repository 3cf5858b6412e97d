# الفئات

aspects-first-family = العائلة
aspects-first-friends = الأصدقاء
aspects-first-work = العمل
aspects-first-acquaintances = المعارف

aspects-title = فئاتك
aspects-words = الفئة مجموعة من الأشخاص لا يعرف بها أحد غيرك. من أضفته إلى فئة يصله ما شاركته معها.
aspects-new = فئة جديدة
aspects-add = إضافة
aspects-name = اسم الفئة
aspects-rename = تغيير الاسم
aspects-people =
    { $count ->
        [zero] لا أحد
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }
aspects-up = نقل إلى الأعلى
aspects-delete = حذف
aspects-choose = الفئات المعروضة
aspects-show = عرض
aspects-manage = تعديل فئاتك

aspects-name-missing = يُرجى إعطاء الفئة اسمًا.
aspects-name-taken = لديك فئة بهذا الاسم.
aspects-name-too-long = لا يتجاوز الاسم 20 حرفًا.
aspects-added = تمت إضافة الفئة.
aspects-renamed = تم تغيير اسم الفئة.
aspects-deleted = تم حذف الفئة.
aspects-too-many = لديك أقصى عدد ممكن من الفئات.
