# 投稿と、それを書くところ

posts-by = { $name }さんの投稿
posts-via = { $provider } から
posts-shield = 作者が閲覧注意に指定しています。
posts-shield-show = 表示
posts-shield-hide = 隠す
posts-whole = 全文
posts-comment = コメント
posts-edited = 編集済み
posts-edit = 編集
posts-edit-title = 投稿を編集
posts-edit-words = 本文
posts-edit-hint = 投稿が届いた人全員に新しい文章が送られ、編集されたことがわかります。編集に対応していないポッドでは、元の文章が表示され続けます。
posts-edit-save = 保存
posts-place = 場所：
posts-more = その他
posts-link = この投稿へのリンク
posts-subscribe = この投稿の通知を受け取る
posts-unsubscribe = この投稿の通知を止める
posts-quiet = この投稿の通知を止めました。投稿のメニューから元に戻せます。
posts-heard = この投稿の通知を受け取ります。
posts-delete = 削除
posts-delete-ask = この投稿を削除しますか？ コメントとともに、全員の画面から消えます。
posts-write = 何を共有しますか？
posts-preview = プレビュー
posts-send = 投稿する

posts-audience-missing = 公開範囲を選んでください。
posts-not-yours = 投稿を削除できるのは作者だけです。
posts-not-yours-to-edit = 投稿を編集できるのは作者だけです。
posts-embed-invalid = リンクにはウェブのアドレスと、255文字までのタイトル、65,535文字までの説明が必要です。
posts-text-missing = 何か書くか、画像を追加してください。
posts-text-too-long = 投稿が長すぎます。65,535文字までです。
posts-back = 投稿へ
posts-people-all = { $count }人全員を表示
