# ما يخبر به البود الجميع عن نفسه

about-title = عن هذا البود
about-id = المعرّفات هنا
about-id-here = name@{ $host }
about-software = يعمل ببرنامج
about-registrations = الحسابات الجديدة
about-registrations-open = متاحة للجميع
about-registrations-not = ليست متاحة للجميع
about-contact = إدارة البود
about-users = الأشخاص
about-users-half-year = من كانوا هنا في آخر ستة أشهر
about-users-month = من كانوا هنا في آخر شهر
about-posts = المنشورات المكتوبة هنا
about-comments = التعليقات المكتوبة هنا
about-untold = لا يُعلن هذا البود عدد من لديهم حسابات هنا ولا مقدار ما يكتبونه.
about-terms = الشروط
about-terms-accept = إنشاء حساب يعني الموافقة على { $terms }.
about-terms-accepted = الشروط
about-privacy = الخصوصية
about-changelog = ما الجديد
about-source = الشيفرة المصدرية
about-source-words = يعمل هذا البود ببرنامج Seedpod { $version }. وهو برنامج حر برخصة GNU Affero General Public License، الإصدار 3 أو أحدث: يمكنك تشغيله بنفسك، ومعرفة طريقة عمله، وتعديله، وتمريره إلى غيرك.
about-source-ask = من حقك الحصول على الشيفرة المصدرية لما يعمل هنا. يمكنك طلبها من:
about-source-there = إلى الشيفرة المصدرية
