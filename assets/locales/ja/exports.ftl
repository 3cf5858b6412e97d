# 自分のデータを持ち出す

exports-title = あなたのデータ
exports-take = データを持っていく
exports-take-words = このポッドにあるあなたのものすべてを、1つのファイルにまとめます：
exports-holds = 含まれるもの
exports-holds-posts = あなたの投稿、画像、コメント、いいね、投票
exports-holds-others = あなたの投稿へのほかの人の反応
exports-holds-private = 会話と通知
exports-holds-account = プロフィールと設定、コンタクトとアスペクト、ブロックしている人
exports-for = 控えとして保管する、ネットにつながずに読む、ほかのポッドへ移る、といった使い方ができます。どのdiaspora*ポッドにも取り込めます。ほかのネットワーク向けの形式の投稿と一覧も入っています。
exports-keep = ファイルは他人に渡さないでください。あなた本人であることを証明する鍵と、ほかの人があなたを信頼して書いた手紙が入っています。
exports-photos = 画像を含める
exports-photos-hint = ポッドにあるままの画像ファイルです。枚数が多いと、ファイルの大半を占めます。
exports-readable = 読むためのページを含める
exports-readable-hint = 投稿と会話を、どのブラウザーでも開けるページにします。
exports-do = ファイルを作成
exports-waiting = 順番を待っています
exports-words = 文章を集めています
exports-photos-done =
    { $count ->
       *[other] 画像{ $count }枚中{ $done }枚
    }
exports-rest = 仕上げ中
exports-leave = このページを離れても大丈夫です。できあがったら通知でお知らせします。
exports-reload = ページを再読み込みすると、進み具合がわかります。
exports-stop = 中止
exports-ready = ファイルができました。
exports-size = サイズ
exports-made = 作成日時
exports-until = 保管期限
exports-with = 内容
exports-with-all = すべて
exports-with-photos = 文章と画像
exports-with-pages = 文章と、読むためのページ
exports-with-words = 文章のみ（画像なし）
exports-missing =
    { $count ->
       *[other] 画像{ $count }枚のファイルがこのポッドに見つかりません。ほかはすべてそろっています。
    }
exports-download = ダウンロード
exports-remove = 削除
exports-removed = ファイルを削除しました。
exports-anew = 新しく作り直す
exports-anew-words = その後の分も含めて作り直し、このファイルと置き換えます。
exports-no-room = ポッドのディスクに、ファイルを置く空きがありません。
exports-no-room-advice = ポッドの管理者に知らせるか、画像なしで試してください。
exports-broken = ファイルの作成中に、ポッドで問題が起きました。
exports-broken-advice = もう一度お試しください。再び起きる場合は、ポッドの管理者に知らせてください。原因はログに記録されています。
exports-again = もう一度試す
exports-gigabytes = { $number } GB
exports-megabytes = { $number } MB
exports-kilobytes = { $number } KB
exports-decimal = { $whole }.{ $tenth }
