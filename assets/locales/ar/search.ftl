# البحث عن أشخاص ووسوم

search-title = البحث
search-for = اسم أو معرّف diaspora*{ "\u200E" } أو #وسم
search-do = بحث
search-words = بالمعرّف الكامل، مثل alice@pod.example، يمكنك العثور على أشخاص على أي بود.
search-looking = يجري البحث عن { $id } على بوده. تكتمل هذه الصفحة تلقائيًا عند العثور عليه؛ ومن دون JavaScript يُرجى تحديثها.
search-nobody = لم يُعثر على أحد
search-nobody-words = يُرجى التحقق من الكتابة، أو طلب معرّف diaspora*{ "\u200E" } كاملًا. بعض الأشخاص لا يسمحون بالعثور عليهم بالاسم.
search-nobody-there = يُرجى التحقق من كتابة المعرّف. أو ربما لا يستجيب البود الآن، فتُعاد المحاولة لاحقًا.
search-tag = منشورات بالوسم #{ $tag }
search-more = المزيد من الأشخاص

search-suggested-people = أشخاص
search-suggested-tags = وسوم
search-suggested =
    { $count ->
        [zero] لا اقتراحات
        [one] اقتراح واحد
        [two] اقتراحان
        [few] { $count } اقتراحات
        [many] { $count } اقتراحًا
       *[other] { $count } اقتراح
    }
search-suggested-outside = لن يرى هذا
search-ways = مجال البحث
search-everything = الكل
search-people = أشخاص
search-tags = وسوم
search-posts = منشورات
search-for-all = كلمات أو أسماء أو #وسم
search-empty = العثور على ما قرأته ذات مرة
search-empty-words = كلمات في المنشورات وفي أوصاف صورها، وأشخاص، ووسوم؛ وفقط ما يحق لك رؤيته. "الكلمات بين علامتي اقتباس" يجب أن تكون متجاورة، والناقص قبل كلمة، مثل -كلمة، يستبعدها.
search-narrow = تضييق البحث
search-from = ممّن
search-tagged = بالوسم
search-after = منذ
search-before = قبل
search-in = من أشخاص في فئتي
search-in-any = أي فئة
search-operators = يمكن كتابة الشيء نفسه هكذا:
search-operators-example = -أشواك from:alice tag:حديقة in:العائلة after:2026-01-31 before:2026-03 "ورود قديمة"
search-in-photo = في وصف صورة
search-nothing = لا منشور يحتوي كل هذه الكلمات
search-nothing-words = يُستحسن استخدام كلمات أقل أو صيغ أخرى لها: لا يُعثر على الكلمة إلا كما كُتبت.
search-nothing-fits-words = يُستحسن حذف أحد الشروط: فقد توجد منشورات تطابق الباقي.
search-nothing-fits = لا منشور يطابق ذلك
search-more-posts = المزيد من المنشورات
search-older = البحث أبعد في الماضي
search-posts-for = منشورات تحتوي { $words }
search-no-day = «{ $part }» ليس يومًا. يُكتب اليوم هكذا: { "\u200E" }2026-01-31، والشهر هكذا: { "\u200E" }2026-01، أو today لليوم و yesterday للأمس.
search-no-tag = لا يمكن أن يكون «{ $part }» وسمًا.
search-no-person = لا أحد معروف هنا باسم «{ $part }». يُرجى كتابة المعرّف كاملًا.
search-no-aspect = ليست لديك فئة باسم «{ $part }».
search-value-missing = ينقص شيء بعد «{ $part }»؛ يُكتب من دون مسافة.
search-not-without = لا يمكن استبعاد «{ $part }»؛ علامة الناقص لا تسبق إلا الكلمات.
search-only-without = يُرجى ذكر المطلوب أيضًا، لا ما يجب استبعاده فقط.
search-no-time-between = لا وقت بين هذين اليومين.
search-too-long = هذا كثير دفعة واحدة. يُرجى استخدام كلمات أقل.
