# فعالية يعلن عنها منشور

events-event = فعالية
events-counts =
    { $accepted ->
        [0] لم يؤكد أحد الحضور بعد
       *[other] حضور: { $accepted }
    }{ $tentative ->
        [0] {""}
       *[other] ، ربما: { $tentative }
    }{ $declined ->
        [0] {""}
       *[other] ، عدم حضور: { $declined }
    }
events-accept = حضور
events-perhaps = ربما
events-decline = عدم حضور

events-summary-missing = تحتاج الفعالية إلى اسم.
events-summary-too-long = اسم الفعالية طويل جدًا: الحد الأقصى 255 حرفًا.
events-description-too-long = وصف الفعالية طويل جدًا: الحد الأقصى 65,535 حرفًا.
events-address-too-long = مكان الفعالية طويل جدًا: الحد الأقصى 255 حرفًا.
events-start-missing = يُرجى تحديد وقت بدء الفعالية.
events-end-unreadable = يُرجى تحديد وقت انتهاء الفعالية أو تركه فارغًا.
events-end-too-early = تنتهي الفعالية قبل أن تبدأ.
events-timezone-unknown = تُكتب المنطقة الزمنية مثل Africa/Cairo.
events-status-missing = يُرجى تحديد حضورك.
