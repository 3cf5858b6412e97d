# アカウントの削除

closings-title = アカウントを削除
closings-no-way-back = 一度削除すると元に戻せません。削除したアカウントは誰にも復元できず、そのユーザー名が再び使えるようになることもありません。
closings-goes = ここから、そして連絡が届きしだいほかのポッドからも消えるもの：
closings-goes-posts = あなたの投稿とそれに付いたものすべて、あなたの画像
closings-goes-contacts = コンタクトとアスペクト、ブロックしている人の一覧
closings-goes-profile = プロフィール、メールアドレス、設定、通知、招待リンク
closings-stays = 残るもの：
closings-stays-answers = ほかの人の投稿へのコメントやいいねと、送ったメッセージ（名前は空になります）
closings-stays-name = diaspora* ID（誰かがあなたになりすませないようにするため）
closings-stays-elsewhere = 決まりを守らないポッドや、連絡のつかないポッドにあるコピー
closings-when = 削除の時期
closings-in-days = { $count ->
    [0] 今すぐ
   *[other] { $count }日後
}
closings-grace = すぐに、すべての場所からログアウトします。その日まではログインして削除を取り消せます。ほかの人からは何も変わらないように見えます。
closings-days-wrong = 表示されている時期から選んでください。
closings-do = アカウントを削除する
closings-ask = アカウントを削除しますか？ すべての場所からログアウトし、受付票が表示されます。
closings-needed-title = このポッドにはあなたが必要です
closings-to-settings = 設定へ
closings-needed = このポッドの管理者はあなただけで、ほかにも使っている人がいます。先に、ほかの人を管理者にしてください。
closings-already = このアカウントはすでに削除されています。

closings-decide-title = アカウントはまもなく削除されます
closings-decide = { $when }に削除されます。
closings-rests = それまでは、ほかの人からはこれまでどおり見え、すべて保管されます。その間アカウントは使えません。まずどうするか決めてください。
closings-keep = アカウントを残す
closings-kept = アカウントはそのまま残ります。
closings-take = データを持っていく
closings-take-words = あなたのものすべてが入ったアーカイブです。保管したり、ほかのポッドへ持っていったりできます。
closings-take-do = データのページへ
closings-now = 今すぐ削除する
closings-now-words = 元に戻せません。新しい受付票が発行され、お持ちのものは無効になります。
closings-now-do = アカウントを今すぐ削除する
closings-ask-now = アカウントを今すぐ完全に削除しますか？ 投稿したものはすべて消えます。

closings-receipt = アカウント削除の受付票
closings-waits = アカウントは{ $when }に削除されます。
closings-closing = アカウントを削除しているところです。
closings-closed = アカウントは{ $when }に削除されました。
closings-sign-in = それまでは、持ち主がログインして削除を取り消せます。
closings-account = アカウント
closings-id = diaspora* ID
closings-asked = 受付日時
closings-will-go = 削除されるもの
closings-gone = 削除されたもの
closings-posts = 投稿
closings-photos = 画像
closings-contacts = コンタクト
closings-rest = プロフィール、メールアドレス、設定、通知
closings-all = すべて
closings-nameless = 名前が空になって残るもの
closings-comments = ほかの人の投稿へのコメント
closings-messages = ほかの人へのメッセージ
closings-pods = ほかのポッド
closings-pods-then = 削除後のほかのポッド
closings-pods-all = 連絡が必要
closings-pods-reached = 連絡済み
closings-pods-waiting = これから連絡
closings-pods-given-up = 断念
closings-address = 進み具合
closings-address-words = このアドレスを知っていれば、アカウントがなくても進み具合を見られます。少なくとも{ $when }までは使えます。他人に教えないでください。
closings-download = テキストでダウンロード
