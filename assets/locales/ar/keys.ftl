# مفاتيح مفردة

keys-title = لوحة المفاتيح
keys-words = في الصفحات التي فيها منشورات، تعمل مفاتيح مفردة. لا تفعل شيئًا أثناء الكتابة، ويمكنك إيقافها من الإعدادات.
keys-key = المفتاح
keys-does = ما يفعله
keys-next = المنشور التالي
keys-previous = المنشور السابق
keys-comment = التعليق على المنشور
keys-like = الإعجاب به أو التراجع عن ذلك
keys-reshare = إعادة نشره
keys-more = عرضه كاملًا، أو عرض المغطى منه
keys-open = فتح صفحته
keys-help = هذه القائمة
keys-settings = تشغيلها أو إيقافها
keys-close = إغلاق
keys-page = عرضها كصفحة
keys-links = فتح روابط diaspora*{ "\u200E" } هنا
keys-links-words = سيسألك متصفحك هل تُفتح روابط web+diaspora على هذا البود.
