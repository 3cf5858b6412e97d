# 投稿へのコメント

comments-title = コメント
comments-earlier =
    { $count ->
       *[other] 以前のコメント{ $count }件を表示
    }
comments-write = コメントを書く
comments-send = コメントする
comments-delete = 削除
comments-reply = 返信
comments-reply-to = { $name }さんへの返信
comments-replying = { $name }さんに返信
comments-no-reply = 返信にしない
comments-edit = 編集
comments-edit-title = コメントを編集
comments-delete-ask = このコメントを削除しますか？ 全員の画面から消えます。

comments-not-yours = コメントを削除できるのは、コメントした人と投稿の作者だけです。
comments-not-yours-to-edit = コメントを編集できるのは、書いた本人だけです。
comments-text-missing = 何か書いてください。
comments-text-too-long = コメントが長すぎます。65,535文字までです。
comments-ignored =
    { $count ->
       *[other] ブロックしている人のコメント{ $count }件
    }
