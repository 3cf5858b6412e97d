# الخلاصات

streams-older = منشورات أقدم
streams-find = البحث عن أشخاص
streams-empty = لا شيء هنا بعد
streams-empty-main = ستظهر هنا منشورات من بدأت المشاركة معهم. يمكنك البحث عن معارفك، أو كتابة أول السطور بنفسك.
streams-empty-aspects = سيظهر هنا ما يشاركه معك من هم في هذه الفئات.
streams-empty-public = ستظهر هنا المنشورات العامة التي تصل إلى هذا البود.
streams-empty-profile = لا شيء يحق لك رؤيته. ربما كانت المشاركة مع آخرين، أو لم تبدأ بعد.
streams-empty-tag = لم يستخدم أحد هذا الوسم في منشور يحق لك رؤيته.
streams-empty-followed = ستظهر هنا المنشورات التي فيها وسومك المتابَعة.
streams-empty-activity = سيظهر هنا ما كتبته أو أعجبك أو علّقت عليه أو أعدت نشره، والأحدث أولًا.
streams-empty-liked = ستظهر هنا المنشورات التي أعجبتك.
streams-empty-commented = ستظهر هنا المنشورات التي علّقت عليها.
streams-empty-mentions = ستظهر هنا المنشورات التي تتضمن إشارة إليك.
streams-empty-bookmarks = إضافة علامة مرجعية إلى منشور من قائمة خياراته تُظهره هنا. لا أحد يعلم بذلك.
streams-empty-hidden = إخفاء منشور من قائمة خياراته يبعده عن كل خلاصاتك. وهو يبقى موجودًا هنا.
streams-empty-local = ستظهر هنا المنشورات العامة لمن هم على هذا البود.
streams-yours = خلاصاتك
streams-all = الكل
streams-mentions = @الإشارات
streams-activity = نشاطي
streams-activity-all = الكل
streams-liked = أعجبني
streams-commented = علّقت عليه
streams-bookmarks = العلامات المرجعية
streams-hidden = المنشورات المخفية
streams-hidden-words = لا تظهر في أي من خلاصاتك. وما زالت في عناوينها وفي صفحات أصحابها.
streams-everywhere = كل مكان
streams-local = هذا البود
streams-local-words = المنشورات العامة لمن هم على هذا البود.
streams-public-words = كل منشور عام يعرفه هذا البود، من هنا ومن غيره.
streams-followed-words = منشورات فيها أي من وسومك المتابَعة، مما يحق لك رؤيته.
streams-tagged =
    { $count ->
        [zero] لا منشورات يحق لك رؤيتها
        [one] منشور واحد يحق لك رؤيته
        [two] منشوران يحق لك رؤيتهما
        [few] { $count } منشورات يحق لك رؤيتها
        [many] { $count } منشورًا يحق لك رؤيتها
       *[other] { $count } منشور يحق لك رؤيتها
    }
streams-tagged-many =
    { $count ->
        [one] منشور أو أكثر يحق لك رؤيتها
        [two] منشوران أو أكثر يحق لك رؤيتها
        [few] { $count } منشورات أو أكثر يحق لك رؤيتها
        [many] { $count } منشورًا أو أكثر يحق لك رؤيتها
       *[other] { $count } منشور أو أكثر يحق لك رؤيتها
    }
