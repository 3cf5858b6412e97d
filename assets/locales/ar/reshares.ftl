# تمرير المنشورات

reshares-reshare = إعادة نشر
reshares-reshared = أُعيد نشره
reshares-count =
    { $count ->
        [zero] لم يُعَد نشره
        [one] أُعيد نشره مرة واحدة
        [two] أُعيد نشره مرتين
        [few] أُعيد نشره { $count } مرات
        [many] أُعيد نشره { $count } مرة
       *[other] أُعيد نشره { $count } مرة
    }
reshares-gone = لم يعد المنشور الأصلي موجودًا.
reshares-not-public = لا يمكن إعادة نشر غير المنشورات العامة.
reshares-own = هذا من كتابتك: لا حاجة إلى إعادة نشره.
reshares-by = من أعادوا نشر هذا
reshares-ask = إعادة نشر هذا للجميع؟ سيظهر في صفحتك، لكل من يقرؤها.
