# ほかの人からの知らせ

notifications-title = 通知
notifications-read-all = すべて既読にする
notifications-read = 既読にする
notifications-empty = 今は静かです
notifications-empty-words = 誰かが反応したり、あなたをメンションしたり、あなたと共有し始めたりすると、ここに表示されます。
notifications-older = 以前のもの
notifications-gone = 今はもうないもの
notifications-somebody = 誰か
notifications-others =
    { $count ->
       *[other] ほか{ $count }人
    }
notifications-comment-on-post =
    { $count ->
        [1] { $who }さんが{ $what }にコメントしました
       *[other] { $who }が{ $what }にコメントしました
    }
notifications-comment-on-post-what = あなたの投稿
notifications-also-commented =
    { $count ->
        [1] { $who }さんも{ $what }にコメントしました
       *[other] { $who }も{ $what }にコメントしました
    }
notifications-also-commented-what = 投稿
notifications-liked =
    { $count ->
        [1] { $who }さんが{ $what }にいいねしました
       *[other] { $who }が{ $what }にいいねしました
    }
notifications-liked-what = あなたの投稿
notifications-liked-comment =
    { $count ->
        [1] { $who }さんが{ $what }にいいねしました
       *[other] { $who }が{ $what }にいいねしました
    }
notifications-liked-comment-what = あなたのコメント
notifications-mentioned =
    { $count ->
        [1] { $who }さんが{ $what }であなたをメンションしました
       *[other] { $who }が{ $what }であなたをメンションしました
    }
notifications-mentioned-what = 投稿
notifications-mentioned-in-comment =
    { $count ->
        [1] { $who }さんが{ $what }であなたをメンションしました
       *[other] { $who }が{ $what }であなたをメンションしました
    }
notifications-mentioned-in-comment-what = コメント
notifications-reshared =
    { $count ->
        [1] { $who }さんが{ $what }をリシェアしました
       *[other] { $who }が{ $what }をリシェアしました
    }
notifications-reshared-what = あなたの投稿
notifications-started-sharing =
    { $count ->
        [1] { $who }さんがあなたと共有し始めました
       *[other] { $who }があなたと共有し始めました
    }
notifications-export-ready = { $what }をダウンロードできます
notifications-export-what = データのコピー
notifications-export-failed = { $what }を作成できませんでした
notifications-import-done = { $what }を取り込みました
notifications-import-what = 持ってきたデータ
notifications-birthday =
    { $count ->
        [1] { $who }さんの誕生日です
       *[other] { $who }の誕生日です
    }
notifications-all = すべての通知
notifications-read-shown = 表示中の通知を既読にする
notifications-unread-again = 未読にする
notifications-none = この種類の通知はありません
notifications-none-words = ほかの通知があるかもしれません。上で別の種類を選んでください。
notifications-filter = 表示する通知
notifications-every = すべて
notifications-unread = 未読
notifications-kind-comment-on-post = 自分の投稿へのコメント
notifications-kind-also-commented = 自分も加わった投稿へのコメント
notifications-kind-liked = いいね
notifications-kind-liked-comment = コメントへのいいね
notifications-kind-mentioned = メンション
notifications-kind-mentioned-in-comment = コメントでのメンション
notifications-kind-reshared = リシェア
notifications-kind-started-sharing = 共有
notifications-kind-birthday = 誕生日
notifications-kind-export-ready = 自分のデータ
notifications-kind-export-failed = 自分のデータ（作成失敗）
notifications-kind-import-done = 持ってきたデータ
