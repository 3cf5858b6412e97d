# فتح روابط diaspora://

links-title = فتح رابط
links-looking = نسأل بود { $id } عنه.
links-again = البحث من جديد
links-here = وصل الآن: عرض
links-nowhere = لم نعثر عليه
links-nowhere-words = ربما لم يعد موجودًا، أو ليس متاحًا للجميع. يمكنك سؤال { $id } عنه.
links-author = إلى صاحبه
