# المدخل والإعدادات

accounts-welcome = كلماتك تصل إلى من اخترتهم.
accounts-welcome-words = { $pod } بيت في شبكة diaspora*{ "\u200E" }. ما شاركته يصل إلى من اخترتهم، هنا وعلى البودات الأخرى، ولا يصل إلى أحد سواهم.
accounts-sign-up = إنشاء حساب
accounts-sign-in-title = أهلًا بعودتك
accounts-sign-in = تسجيل الدخول
accounts-name-or-email = الاسم أو البريد الإلكتروني
accounts-password = كلمة السر
accounts-password-again = كلمة السر مرة أخرى
accounts-password-now = كلمة السر الحالية
accounts-password-new = كلمة السر الجديدة
accounts-set-up-title = أهلًا بك في بودك الجديد
accounts-set-up-words = الحساب الأول هو الذي يدير البود، وهذا حسابك.
accounts-sign-up-title = الانضمام إلى { $pod }
accounts-invited-by = وصلتك دعوة من { $name }.
accounts-sign-up-do = إنشاء حسابي
accounts-have-one = لديّ حساب هنا
accounts-code = الرمز الظاهر في الطرفية
accounts-code-hint = كتبه البود هناك عند تشغيله، حتى لا يتمكن أحد غيرك من البدء.
accounts-name = اسمك هنا
accounts-name-hint = حروف لاتينية صغيرة وأرقام و _ فقط. يبقى لك إلى الأبد.
accounts-email = البريد الإلكتروني (اختياري)
accounts-email-hint = لا يراه أحد. يمكنك تسجيل الدخول به.
accounts-invitation-spent = هذه الدعوة مستنفدة أو حلّت أخرى محلها. يُرجى طلب رابط جديد.
accounts-invitation-needed = لا بد من دعوة
accounts-invitation-needed-words = يمكنك طلب رابط دعوة من أي شخص لديه حساب هنا.
accounts-closed = هذا البود لا يقبل حسابات جديدة
accounts-closed-words = في الشبكة بودات كثيرة أخرى، ومن أي منها يمكنك التواصل مع الجميع هنا.
accounts-settings = الإعدادات
accounts-save = حفظ
accounts-language = اللغة
accounts-audience = من يرى منشوراتك مبدئيًا
accounts-audience-words = هذا هو الاختيار المحدد عند بدء الكتابة. يمكنك تغييره في كل منشور.
accounts-invite = رابط دعوتك
accounts-invite-words =
    { $count ->
        [zero] لم يعد هذا الرابط يتيح الانضمام إلى هذا البود لأحد.
        [one] يتيح هذا الرابط الانضمام إلى هذا البود لشخص واحد آخر.
        [two] يتيح هذا الرابط الانضمام إلى هذا البود لشخصين آخرين.
        [few] يتيح هذا الرابط الانضمام إلى هذا البود لعدد { $count } أشخاص آخرين.
        [many] يتيح هذا الرابط الانضمام إلى هذا البود لعدد { $count } شخصًا آخر.
       *[other] يتيح هذا الرابط الانضمام إلى هذا البود لعدد { $count } شخص آخر.
    }
accounts-missing = هل ينقص أحد؟
accounts-missing-words = يمكنك دعوته: رابطك يتيح إنشاء حساب على هذا البود.
accounts-invite-renew = إنشاء رابط جديد وإبطال هذا
accounts-copy = نسخ
accounts-copied = تم النسخ
accounts-shares-back = عندما يبدأ أحد المشاركة معك
accounts-shares-back-words = مبادلته المشاركة فورًا وإضافته إلى هذه الفئة، ما لم يكن في قائمة التجاهل.
accounts-shares-back-no = لا شيء
accounts-more = المزيد
accounts-browser-news = إعلامي في هذا المتصفح
accounts-browser-news-words = ما دامت صفحة من هذا البود مفتوحة في الخلفية، يخبرك المتصفح بعدد الجديد، ولا يُظهر محتواه أبدًا.
accounts-sessions = أماكن تسجيل دخولك
accounts-session-unknown = متصفح غير معروف
accounts-session-this = هذا المتصفح
accounts-session-end = تسجيل الخروج هناك

accounts-name-missing = يُرجى اختيار اسم.
accounts-name-invalid = يتكون الاسم من حروف لاتينية صغيرة وأرقام و _، ولا يتجاوز 32 حرفًا.
accounts-name-reserved = هذا الاسم محجوز للبود نفسه. يُرجى اختيار اسم آخر.
accounts-name-taken = هذا الاسم مستخدم الآن أو سبق استخدامه. يُرجى اختيار اسم آخر.
accounts-email-invalid = لا يبدو هذا عنوان بريد إلكتروني.
accounts-email-taken = هذا العنوان مستخدم في حساب آخر هنا.
accounts-password-hint = ثمانية أحرف على الأقل.
accounts-password-too-short = كلمة السر قصيرة جدًا: يلزم ثمانية أحرف على الأقل.
accounts-password-too-long = كلمة السر طويلة جدًا.
accounts-sign-up-closed = لا يمكن إنشاء حسابات هنا الآن.
accounts-sign-in-wrong = الاسم وكلمة السر غير متطابقين.
accounts-sign-out = تسجيل الخروج من هذا المتصفح؟
accounts-sign-out-words = يمكنك العودة في أي وقت.
accounts-saved = تم الحفظ.
accounts-password-wrong = هذه ليست كلمة السر الخاصة بك.
accounts-password-differs = كلمتا السر غير متطابقتين.
accounts-code-wrong = هذا ليس الرمز الظاهر في الطرفية.
accounts-invite-renewed = لديك رابط جديد. الرابط القديم لم يعد يعمل.
accounts-session-ended = تم تسجيل الخروج من ذلك المتصفح.
accounts-reading = القراءة
accounts-sensitive = عرض المحتوى الحساس فورًا
accounts-sensitive-words = من دون هذا الخيار، تبقى المنشورات التي فيها { "\u200E" }#nsfw، ومنشورات من يصفون كل ما يكتبونه بأنه حساس، مغطاة إلى أن تُطلب رؤيتها.
accounts-shortcuts = استخدام مفاتيح مفردة في الصفحات
accounts-shortcuts-words = المفتاحان j و k للتنقل بين المنشورات، و l للإعجاب بأحدها، و ? لعرض كل المفاتيح. لا تعمل أبدًا أثناء الكتابة.
