# どのページにもある部分

frame-language = 日本語
frame-direction = ltr

frame-skip = 本文へ移動
frame-nav = メインメニュー
frame-bar = よく使うもの
frame-write = 投稿を書く
frame-stream = ストリーム
frame-aspects = マイアスペクト
frame-notifications = 通知
frame-conversations = 会話
frame-contacts = コンタクト
frame-search = 検索
frame-public = 公開
frame-tags = フォロー中のタグ
frame-me = マイページ
frame-profile = プロフィールを編集
frame-settings = 設定
frame-help = ヘルプ
frame-more = その他
frame-sign-in = ログイン
frame-leaving = アカウントはまもなく削除されます
frame-sign-out = ログアウト
frame-network = diaspora*について
frame-dismiss = 閉じる
frame-ask-yes = はい
frame-ask-no = キャンセル
frame-unread =
    { $count ->
       *[other] 未読の通知{ $count }件
    }
frame-unread-messages =
    { $count ->
       *[other] 未読のメッセージ{ $count }件
    }
frame-new-posts =
    { $count ->
       *[other] 新しい投稿{ $count }件
    }
frame-new-posts-more = 新しい投稿{ $count }件以上

frame-to-stream = ストリームへ
frame-lost = ここには何もありません
frame-lost-words = 削除されたか、一部の人だけが見られるものかもしれません。あなたと共有されたものなら、先にログインしてください。
frame-forbidden = この操作はできません
frame-too-large = 大きすぎます
frame-too-large-words = 前のページに戻り、一度に送る量を減らしてください。入力した内容は残っています。
frame-stale = このフォームは受け付けられませんでした
frame-stale-words = ページを開いてから時間がたちすぎたか、別の場所から送られました。前のページに戻り、再読み込みしてから、もう一度送ってください。
frame-too-often = 試行回数が多すぎます
frame-too-often-words = 数分待ってから、もう一度お試しください。
frame-broken = ポッドで処理できませんでした
frame-broken-words = こちら側の不具合で、記録に残しました。前のページに戻って、もう一度お試しください。入力した内容は残っています。
frame-top = ページの先頭へ
