# ما لم يتم، وسببه
errors-exists = هذا حاصل بالفعل
errors-exists-words = لم يلزم تغيير شيء.
errors-refused = لم ينجح ذلك
errors-sign-in = يُرجى تسجيل الدخول
errors-sign-in-words = هذا متاح فقط بعد تسجيل الدخول.
errors-unreadable = تعذّرت قراءة ذلك
errors-unreadable-words = ما وصل كان تالفًا. يُرجى الرجوع والمحاولة مرة أخرى.
errors-gone = لم يعد هنا
errors-gone-words = هذا الحساب مغلق.
errors-leaving-words = يُرجى أولًا تحديد ما إذا كان حسابك سيُغلق أو سيبقى.
errors-contact = هل هناك مشكلة؟ يمكن لإدارة هذا البود مساعدتك:
