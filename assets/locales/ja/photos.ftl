# 画像：投稿、画像のページ、投稿欄、プロフィール画像

photos-count =
    { $count ->
       *[other] 画像{ $count }枚
    }
photos-rest =
    { $count ->
       *[other] ほか{ $count }枚の画像
    }
photos-undescribed = 説明のない画像
photos-undescribed-of = { $count }枚中{ $number }枚目の画像、説明なし
photos-alt = ALT
photos-alt-show = この画像の説明

photos-steps = 画像
photos-previous = 前へ
photos-next = 次へ
photos-close = 閉じる
photos-light-box = 画像
photos-place = { $number } / { $count }
photos-page = この画像のページ
photos-to-post = 投稿へ戻る
photos-to-all = すべての画像
photos-words = 説明
photos-words-hint = 何が写っていますか？ 画像を見ることができない人のための説明です。
photos-words-save = 説明を保存
photos-to-profile = プロフィール画像にする
photos-delete = 削除
photos-delete-ask = この画像を削除しますか？ 全員の画面から消えます。

photos-tabs = このページの内容
photos-tab-posts = 投稿
photos-tab = 画像
photos-older = 以前の画像
photos-none = まだ画像がありません
photos-none-words = あなたが見られる画像がここに表示されます。

photos-attached = この投稿の画像
photos-add = 画像
photos-add-chosen = 画像を追加
photos-describe = 画像を見ることができない人のために、それぞれに説明を付けてください。
photos-earlier = 前に移動
photos-later = 後ろに移動
photos-remove = 外す
photos-cancel = キャンセル
photos-again = もう一度試す
photos-sending = 送信中
photos-waiting = 画像がそろいしだい投稿します
photos-added = 画像を追加しました。
photos-removed = 画像を外しました。
photos-moved = { $count }枚中{ $place }枚目になりました。
photos-lost = 画像が届きませんでした。接続が切れたのかもしれません。

photos-profile = プロフィール画像
photos-profile-words = この画像は誰でも見られます。
photos-profile-choose = 画像を選ぶ
photos-profile-other = 別の画像
photos-profile-save = 保存
photos-profile-remove = 画像を削除
photos-crop = 表示する部分を選ぶ
photos-crop-square = 表示する部分
photos-crop-hint = スライダーで、枠の位置と大きさを調整します。
photos-crop-by-hand = 画像の上で枠をドラッグすることもできます。矢印キーで移動、プラスとマイナスで大きさを変えられます。
photos-crop-left = 左から
photos-crop-top = 上から
photos-crop-side = 大きさ

photos-too-many = 1つの投稿に付けられる画像は20枚までです。
photos-too-large = ファイルが大きすぎます。32 MBまでです。
photos-described = 説明を保存しました。
photos-text-too-long = 説明は2,000文字までです。
photos-unreadable = HEICとAVIFはここでは読み取れません。JPEGで保存して送ってください。
photos-not-a-picture = ここで読み取れる画像ではありません。JPEG、PNG、GIF、WebPが使えます。
photos-too-many-pixels = 画像の画素数が多すぎます。小さくしてから、もう一度送ってください。
photos-too-many-frames = アニメーションが長すぎます。コマ数が多すぎます。
photos-broken = ファイルが壊れているか、不完全です。別のコピーはありませんか？
photos-pending-too-many = 投稿を待つ画像がすでに100枚あります。先にいくつか投稿するか、外してください。
photos-gone = この画像はもうありません。もう一度追加してください。
photos-not-shared = この投稿の画像は、もうあなたと共有されていません。
photos-not-yours = この操作ができるのは、画像の作者だけです。
photos-by = { $name }さんの画像
photos-of-post = 画像の投稿
