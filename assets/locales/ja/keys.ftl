# 1文字のキー

keys-title = キーボード
keys-words = 投稿のあるページでは、1文字のキーで操作できます。文章の入力中は働きません。設定でオフにできます。
keys-key = キー
keys-does = 動作
keys-next = 次の投稿
keys-previous = 前の投稿
keys-comment = 投稿にコメントする
keys-like = いいねする、または取り消す
keys-reshare = リシェアする
keys-more = 全文や、隠されているものを表示
keys-open = 投稿のページを開く
keys-help = この一覧
keys-settings = オン・オフを切り替える
keys-close = 閉じる
keys-page = ページとして開く
keys-links = diaspora*のリンクをここで開く
keys-links-words = web+diasporaのリンクをこのポッドで開くかどうか、ブラウザーが確認します。
