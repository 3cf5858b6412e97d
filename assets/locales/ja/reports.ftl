# 投稿やコメントを管理者に報告する
reports-report = 報告
reports-told = 報告済み
reports-title = 報告
reports-words = 報告した内容、理由、あなたの名前は、このポッドの管理者だけが読みます。作者には知らされません。
reports-reason = どこに問題がありますか？
reports-send = 報告する
reports-thanks = ありがとうございます。このポッドの管理者が確認します。
reports-own = あなた自身のものです。自分で削除できます。
reports-reason-missing = 何が問題か、簡単に書いてください。
reports-reason-too-long = 長すぎます。5,000文字までです。

reports-list = 報告
reports-list-words = ここの人たちが確認してほしいものです。
reports-none = 報告はありません
reports-none-words = ここの誰かが投稿やコメントを報告すると、このページに表示されます。
reports-more = 以前の報告
reports-by = { $name }さんの報告（{ $when }）：
reports-look = 内容を見る
reports-review = 確認済みにする
reports-reviewed = 報告を確認済みにしました。
reports-delete = 報告されたものを削除
reports-delete-ask = これを削除しますか？ ここで書かれたものや、ここの人の投稿に付いたものはすべての場所から、ほかの場所のものはこのポッドから消えます。
reports-deleted = 削除しました。
reports-open-count =
    { $count ->
       *[other] 未確認の報告{ $count }件
    }
