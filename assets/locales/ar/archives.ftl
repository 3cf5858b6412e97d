# الأرشيف: وصف محتواه ونسخته المقروءة

archives-made = حتى تاريخ { $date }
archives-posts =
    { $count ->
        [zero] لا منشورات
        [one] منشور واحد
        [two] منشوران
        [few] { $count } منشورات
        [many] { $count } منشورًا
       *[other] { $count } منشور
    }
archives-limited =
    { $count ->
        [zero] لم يُرسَل إلى أحد
        [one] إلى شخص واحد
        [two] إلى شخصين
        [few] إلى { $count } أشخاص
        [many] إلى { $count } شخصًا
       *[other] إلى { $count } شخص
    }
archives-photo = صورة غير مضمّنة في هذه النسخة.

archives-readme = كل ما يخص { $id }.
archives-readme-keep = هذا الملف لك وحدك: فيه المفتاح الخاص للحساب ورسائل كتبها آخرون بثقة.
archives-readme-readable = صفحات للقراءة في المتصفح، إن كانت مطلوبة.
archives-readme-diaspora = الأرشيف (الإصدار 2.0) الذي يقبله كل بود من diaspora*{ "\u200E" }.
archives-readme-photos = الصور، بالشكل الموافق له، إن كانت مطلوبة.
archives-readme-seedpod = ما لا يتضمنه ذلك الأرشيف: المحادثات والإشعارات ومن وصله كل منشور وردود الآخرين والإعدادات. الأوقات بالثواني منذ عام 1970 (UTC).
archives-readme-elsewhere = المنشورات بصيغة ActivityStreams outbox والقوائم بصيغة CSV، لشبكات أخرى.
archives-readme-manifest = كل الملفات مع أحجامها ومجاميع التحقق SHA-256.
