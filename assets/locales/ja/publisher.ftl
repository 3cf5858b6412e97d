# 投稿欄とその道具

publisher-sensitive = 閲覧注意
publisher-sensitive-hint = 見る人が表示を選ぶまで隠されます。#nsfw が付きます。
publisher-place = 場所
publisher-place-name = 今いる場所
publisher-place-coordinates = 座標
publisher-place-hint = 好きな呼び方でかまいません。ほかのポッドでは、座標（緯度, 経度）がある場合だけ場所が表示されます。
publisher-place-remove = 場所を外す
publisher-locate = ブラウザーから取得
publisher-locate-wrong = ブラウザーから現在地を取得できませんでした。
publisher-again = 前回と同じ：{ $audience }
publisher-who = この投稿が届く人
publisher-back = 入力に戻る
publisher-unreachable = 届きません：
publisher-more-people =
    { $count ->
       *[other] ほか{ $count }人
    }
publisher-keep = 下書きとして保存
publisher-look = 新しいタブでプレビュー
publisher-look-close = このタブを閉じると続きを書けます。
publisher-kept = 下書き保存：{ $time }
publisher-kept-said = 下書きを保存しました。
publisher-discard = 破棄
publisher-discarded = 下書きを破棄しました。
publisher-tools = 書式
publisher-bold = 太字
publisher-italic = 斜体
publisher-heading = 見出し
publisher-link = リンク
publisher-image = アドレスで画像を挿入
publisher-list = 箇条書き
publisher-numbers = 番号付きリスト
publisher-code = コード
publisher-quote = 引用
publisher-bookmarklet = どのページからでも共有
publisher-bookmarklet-words = 下のアドレスをブックマークにします。ボタンをブックマークバーへドラッグするか、新しいブックマークにコピーしてください。どのページでも、タイトル、リンク、選択した文章の入った投稿欄が開きます。
publisher-bookmarklet-name = 共有
publisher-copy = コピー
publisher-copied = コピーしました
publisher-mention = 投稿でメンション
