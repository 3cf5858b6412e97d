# المنشور، وأين يُكتب

posts-by = منشور من { $name }
posts-via = عبر { $provider }
posts-shield = محتوى حساس، بحسب صاحبه.
posts-shield-show = عرض
posts-shield-hide = إخفاء
posts-whole = المنشور كاملًا
posts-comment = تعليق
posts-edited = معدّل
posts-edit = تعديل
posts-edit-title = تعديل المنشور
posts-edit-words = كلماتك
posts-edit-hint = كل من وصله المنشور تصله الكلمات الجديدة ويرى أنها معدّلة. البودات التي لا تعرف التعديل تستمر في عرض القديمة.
posts-edit-save = حفظ
posts-place = المكان:
posts-more = المزيد
posts-link = رابط هذا المنشور
posts-subscribe = إعلامي بما يحدث هنا
posts-unsubscribe = إيقاف إعلامي بهذا
posts-quiet = لن تصلك إشعارات بهذا المنشور بعد الآن. يمكنك التراجع من قائمة خياراته.
posts-heard = ستصلك إشعارات بما يحدث لهذا المنشور.
posts-delete = حذف
posts-delete-ask = حذف هذا المنشور؟ سيختفي مع تعليقاته لدى الجميع.
posts-write = ماذا لديك للمشاركة؟
posts-preview = معاينة
posts-send = نشر

posts-audience-missing = يُرجى اختيار من يمكنه رؤية هذا.
posts-not-yours = لا يمكن حذف منشور إلا لمن كتبه.
posts-not-yours-to-edit = لا يمكن تعديل منشور إلا لمن كتبه.
posts-embed-invalid = يحتاج الرابط إلى عنوان على الويب، وعنوان نصي لا يتجاوز 255 حرفًا، ووصف لا يتجاوز 65,535 حرفًا.
posts-text-missing = يُرجى كتابة شيء أو إضافة صورة.
posts-text-too-long = هذا المنشور طويل جدًا: الحد الأقصى 65,535 حرفًا.
posts-back = إلى المنشور
posts-people-all = عرض الكل ({ $count })
