# لماذا تتعذر قراءة ملفات كأرشيف

imports-nothing = يُرجى اختيار ملف.
imports-file = تعذّرت قراءة أحد الملفات. يُرجى المحاولة مرة أخرى.
imports-no-archive = هذه صور فقط. يُرجى إضافة الأرشيف الذي تتبعه، أي الملف الذي ينتهي بـ { "\u200E" }.json.gz أو { "\u200E" }.json أو { "\u200E" }.zip.
imports-several = هناك أكثر من أرشيف. يُرجى إحضار واحد في كل مرة.
imports-nested = هذا ملف ZIP فيه ملفات مضغوطة. يُرجى فك ضغطه وإحضار ما فيه.
imports-repacked = هذا الأرشيف فُك ضغطه ثم ضُغط من جديد. يُرجى إحضاره كما كان، أو إحضار الملفات الموجودة في مجلده «diaspora».
imports-unknown = هذا ليس أرشيفًا من diaspora*{ "\u200E" } ولا ملف ZIP لصوره.
imports-not-an-archive = هذا ليس أرشيفًا من diaspora*{ "\u200E" }، أو ينقصه شيء موجود في كل أرشيف.
imports-version = إصدار هذا الأرشيف غير معروف لهذا البود.
imports-old-diaspora = هذا تصدير من diaspora*{ "\u200E" } 0.6 أو أقدم، ولا يمكن لأي بود قبوله. يُرجى طلب تصدير جديد من بودك القديم إن كان ما زال موجودًا.
imports-mastodon = هذا تصدير من Mastodon، ولا تمكن قراءته هنا.
imports-friendica = هذا تصدير من Friendica، ولا تمكن قراءته هنا.
imports-x = هذا تصدير من X أو Twitter، ولا تمكن قراءته هنا.
imports-facebook = هذا تصدير من Facebook، ولا تمكن قراءته هنا.
imports-tumblr = هذا تصدير من Tumblr، ولا تمكن قراءته هنا.
imports-utf-16 = الأرشيف مكتوب بترميز UTF-16. يُرجى حفظه بترميز UTF-8، أو استخدامه كما سلّمه لك بودك القديم.
imports-not-json = الأرشيف تالف: ليس كله بصيغة JSON.
imports-twice = يذكر الأرشيف الشيء نفسه مرتين في موضع واحد، فلا يُعرف المقصود منهما.
imports-cut-off = ينتهي الملف قبل أوانه. يُرجى نسخه أو رفعه من جديد.
imports-damaged = الملف تالف: أجزاؤه لا يوافق بعضها بعضًا. يُرجى نسخه أو رفعه من جديد.
imports-encrypted = ملف ZIP محمي بكلمة سر. يُرجى إحضاره من دونها.
imports-compression = ملف ZIP مضغوط بطريقة لا تمكن قراءتها هنا. يُرجى ضغطه كملف ZIP عادي.
imports-element-too-large = في الأرشيف شيء أكبر من الحد المسموح به لنوعه.
imports-too-large = الأرشيف أكبر مما يُقبل هنا.
imports-photo-too-large = في الأرشيف صورة أكبر مما يُقبل هنا.

imports-no-move = لا يمكن نقل هذا الحساب إلى هنا: له مفتاح آخر، أو هو مستمر في مكان آخر.
imports-no-undo = انتقل حسابك إلى هنا مع هذا الاستيراد، والبودات الأخرى تعلم بذلك: لا يمكن التراجع عنه.
imports-not-wanted = لم يكن هذا من اختيارك.

imports-title = إحضار بياناتك معك
imports-door = المنشورات والصور وجهات الاتصال وكل ما عداها، من بود آخر أو من هذا البود سابقًا، تصبح لك هنا. ويمكنك نقل حسابك إلى هنا معها.
imports-to = إحضار بيانات
imports-first = ما يمكن إحضاره
imports-words = منشوراتك مع تواريخها وصورها وتعليقاتها وإعجاباتها، وفئاتك وجهات اتصالك، تصبح لك هنا. يُعرض عليك أولًا ما في الملفات، ولا يتغير شيء قبل موافقتك.
imports-which = يُرجى اختيار واحد من هذه:
imports-which-diaspora = من بود diaspora*{ "\u200E" } آخر: الملف الذي ينتهي بـ { "\u200E" }.json.gz. هو هناك في الإعدادات، عند «تنزيل ملفي الشخصي».
imports-which-photos = ومعه، عند الرغبة، ملف ZIP لصورك. هو هناك في الإعدادات، عند «تنزيل صوري».
imports-which-ours = من Seedpod: ملف ZIP الوحيد من صفحة «بياناتك».
imports-key = في مثل هذا الملف المفتاح الذي يثبت هويتك. لا أحد يقرأ الملفات سوى هذا البود، وتُحذف من هنا فور استيرادها كلها أو عند التخلي عنها.
imports-files = الملفات
imports-most = حتى { $number } غيغابايت معًا.
imports-look = معاينة المحتوى
imports-coming = يجري رفع الملفات. يُرجى ترك هذه الصفحة مفتوحة.
imports-under-way = ما أحضرته سابقًا لم يكتمل بعد. يُرجى إتمامه أولًا.
imports-too-large-for-web = الملفات أكبر مما يمكن رفعه هنا. يمكنك إحضارها من دون الصور، أو الطلب من إدارة البود: يمكنها استيراد ملف بأي حجم.
imports-no-room = لا مساحة لملفاتك على قرص البود. يُرجى إبلاغ إدارة البود.
imports-looking = تجري معاينة المحتوى
imports-looking-words = لم يتغير شيء بعد. يمكنك مغادرة هذه الصفحة والعودة إليها.
imports-stop = إيقاف
imports-part-other = لحظة واحدة
imports-part = { $part }: { $done } من أصل { $of }
imports-taking = يجري الاستيراد
imports-leave = يمكنك مغادرة هذه الصفحة: سيصلك إشعار عندما يصبح كل شيء هنا.
imports-stop-back = الإيقاف والتراجع عن كل شيء
imports-undoing = يجري التراجع
imports-undoing-words = ما جاء يزول، وكل ما عداه يبقى.
imports-undone = تم التراجع عن كل شيء.
imports-left = حُذفت الملفات، ولم يتغير شيء.
imports-looked = المحتوى
imports-of = أرشيف { $id }.
imports-of-ours = كل ما يخص { $id }، من Seedpod.
imports-known = المعروف منها هنا: { $count }
imports-here = الموجود منها هنا: { $count }
imports-not-coming = ما لا يمكن استيراده كما هو
imports-posts = المنشورات
imports-photos = الصور
imports-answers = التعليقات والإعجابات والأصوات
imports-comments = التعليقات
imports-likes = الإعجابات
imports-votes = الأصوات
imports-attendances = الردود على الفعاليات
imports-contacts = جهات الاتصال
imports-memberships = جهات الاتصال في فئاتك
imports-aspects = الفئات
imports-tags = وسومك المتابَعة
imports-ignored = قائمة التجاهل
imports-subscriptions = منشورات طلبت معرفة أخبارها
imports-participations = أشخاص طلبوا معرفة أخبار منشوراتك
imports-recipients = أشخاص وصلهم منشور محدود
imports-conversations = المحادثات
imports-notifications = الإشعارات
imports-profile = الملف الشخصي والإعدادات
imports-others = أشياء أخرى
imports-decide = هل يتم الاستيراد؟
imports-profile-too = استيراد الاسم والصورة والإعدادات أيضًا
imports-profile-hint = تحل محل ما لديك هنا.
imports-quietly = لا تصل أحدًا إشعارات بما هو قديم. تعلم جهات اتصالك بأن مشاركتك معها أصبحت من هنا.
imports-moves = نقل حسابي إلى هنا
imports-moves-hint = يستمر { $old } باسم { $new }.
imports-moves-told = يتم إعلام بودات جهات اتصالك، فتضع هذا الحساب مكان القديم.
imports-moves-ends = ينتهي { $old }: لا يمكن لأحد تسجيل الدخول هناك بعد ذلك، وما يصل إلى هناك يضيع.
imports-moves-for-good = ينتقل الحساب مرة واحدة، ولا يمكن التراجع عن ذلك.
imports-sure = نعم، نقله نهائيًا
imports-unsure = يُرجى تأكيد النقل، أو الاستيراد من دونه.
imports-proof-asked = يجري سؤال { $pod } عن إمكان نقل الحساب إلى هنا …
imports-proof-unknown = لا يستجيب { $pod }، ولم يلتقِ أحد هنا بـ { $old }. لذا لا يمكن لأحد هنا معرفة صحة المفتاح: ستحكم في ذلك بودات جهات اتصالك التي تعرفه.
imports-proof-same = إنه هذا الحساب نفسه، فلا شيء لنقله.
imports-proof-moved = لا يمكن نقل الحساب إلى هنا: { $old } مستمر في مكان آخر.
imports-proof-closed = لا يمكن نقل الحساب إلى هنا: أُغلق { $old } نهائيًا. ومع ذلك يمكن استيراد بياناته.
imports-proof-wrong = لا يمكن نقل الحساب إلى هنا: المفتاح الذي في الأرشيف ليس المفتاح الذي يعرف به الآخرون { $old }. ومع ذلك يمكن استيراد البيانات.
imports-proof-none = لا يمكن نقل الحساب إلى هنا: لا مفتاح في الأرشيف. ومع ذلك يمكن استيراد البيانات.
imports-take = استيراد
imports-leave-it = التخلي عنه
imports-arrived = تم الاستيراد
imports-arrived-mostly = تم الاستيراد، ما عدا ما يلزم انتظاره
imports-from = من أرشيف { $id }.
imports-moved = حسابك مستمر هنا.
imports-told =
    { $count ->
        [zero] لا بودات لإعلامها.
        [one] يتم إعلام بود واحد.
        [two] يتم إعلام بودين.
        [few] يتم إعلام { $count } بودات.
        [many] يتم إعلام { $count } بودًا.
       *[other] يتم إعلام { $count } بود.
    }
imports-untold =
    { $count ->
        [zero] لا جهات اتصال في الانتظار.
        [one] جهة اتصال واحدة لم يلتقِ بها أحد هنا، ويتم إعلامها فور حدوث ذلك.
        [two] جهتا اتصال لم يلتقِ بهما أحد هنا، ويتم إعلامهما فور حدوث ذلك.
        [few] { $count } جهات اتصال لم يلتقِ بها أحد هنا، ويتم إعلامها فور حدوث ذلك.
        [many] { $count } جهة اتصال لم يلتقِ بها أحد هنا، ويتم إعلامها فور حدوث ذلك.
       *[other] { $count } جهة اتصال لم يلتقِ بها أحد هنا، ويتم إعلامها فور حدوث ذلك.
    }
imports-not-moved = لم ينتقل حسابك.
imports-see = عرض
imports-nothing-new = لا شيء جديد هنا في الملفات.
imports-waits = في الانتظار
imports-waits-words = يجري البحث عن هذا على بودات أخرى. يأتي تلقائيًا عندما تستجيب، أو يتم التخلي عنه.
imports-waits-person = لم يلتقِ أحد هنا بصاحبه بعد.
imports-waits-thing = ما يتبعه ليس هنا بعد.
imports-wait-no-longer = عدم الانتظار أكثر
imports-did-not-come = ما لم يُستورد
imports-like = مثل { $id }.
imports-namely = وهو { $id }.
imports-why-no-file = لم تأتِ الملفات معها. تُعرض من البود القديم ما دام موجودًا.
imports-why-no-picture = الملفات ليست صورًا تمكن قراءتها هنا.
imports-why-too-large = أكبر مما يُقبل هنا.
imports-why-closed = الحساب الذي تتبعه مغلق.
imports-why-nobody = تعذّر العثور على صاحبه.
imports-why-lost = تعذّر العثور على ما يتبعه.
imports-why-unsigned = لا يثبت لمن هو.
imports-why-exists = موجود هنا بالفعل.
imports-why-another = موجود هنا بالفعل تحت حساب آخر، مثل حسابك القديم.
imports-why-ignored = من شخص في قائمة التجاهل.
imports-why-audience = يتبع شيئًا لم يصل إلى صاحبه.
imports-why-unknown = من نوع غير معروف هنا.
imports-why-broken = تعثّر البود فيه. يُرجى إبلاغ إدارة البود.
imports-why-circle = سيدور في حلقة.
imports-why-rule = ينقصه شيء، أو يخالف إحدى قواعد الشبكة.
imports-undo = التراجع عن كل شيء
imports-undo-ask = التراجع عن كل ما جاء مع هذا الاستيراد؟ ما كتبته هنا بنفسك يبقى.
imports-anew = إحضار المزيد
imports-anew-words = ما هو هنا يبقى، ولا يمكن التراجع عنه إلا قبل إحضار المزيد.
imports-wrong-key = المفتاح الذي في هذه الملفات ليس مفتاح حسابها: لا يُستورد منها شيء.
imports-asking = يجري سؤال البود القديم عن مفتاح حسابك. يُرجى المحاولة مرة أخرى بعد بضع دقائق.
