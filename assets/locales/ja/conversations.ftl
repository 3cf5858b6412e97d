# プライベートなメッセージ

conversations-title = 会話
conversations-back = すべての会話
conversations-new = 新しい会話
conversations-empty = まだ何もありません
conversations-empty-words = お互いに共有している人に、プライベートなメッセージを書けます。
conversations-older = 以前のもの
conversations-newest = 最新のメッセージへ
conversations-said = { $name }：{ $text }
conversations-you = あなた
conversations-messages =
    { $count ->
       *[other] メッセージ{ $count }件
    }
conversations-unread =
    { $count ->
       *[other] 新しいメッセージ{ $count }件
    }
conversations-readers = 読めるのは{ $who }とあなただけです
conversations-alone = ほかの人は全員退出しました
conversations-new-from-here = ここから新着
conversations-to-new = 最初の新着メッセージへ
conversations-edited = 編集済み
conversations-list = メッセージ
conversations-answer = 返事を書く
conversations-send = 送信
conversations-write-to = メッセージを書く
conversations-leave = 退出
conversations-leave-ask = この会話から退出しますか？ あなたの画面から消え、新しいメッセージも届かなくなります。ほかの人には残ります。
conversations-left = 会話から退出しました。
conversations-sent = メッセージを送信しました。
conversations-to = 宛先
conversations-to-hint = お互いに共有している人を選べます。選んだ全員が、会話のすべてを読めます。
conversations-to-filter = 名前で絞り込む
conversations-subject = 件名
conversations-subject-hint = 空欄の場合は、メッセージの書き出しが件名になります。
conversations-text = メッセージ
conversations-text-hint = Markdownが使えます。
conversations-no-contacts = メッセージを書ける相手がまだいません
conversations-no-contacts-words = メッセージを書けるのは、お互いに共有している人です。

conversations-nobody = 宛先を選んでください。
conversations-too-many = 人数が多すぎます。会話に入れるのは、あなたを含めて200人までです。
conversations-not-mutual = メッセージを書けるのは、お互いに共有している人だけです。
conversations-subject-too-long = 件名が長すぎます。255文字までです。
conversations-text-missing = 何か書いてください。
conversations-text-too-long = メッセージが長すぎます。65,535文字までです。
