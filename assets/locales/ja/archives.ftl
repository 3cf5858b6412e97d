# アーカイブの中身の説明と、読むためのコピー

archives-made = { $date }現在
archives-posts =
    { $count ->
        [0] 投稿なし
       *[other] 投稿{ $count }件
    }
archives-limited =
    { $count ->
       *[other] { $count }人に限定公開
    }
archives-photo = 画像（このコピーには含まれていません）

archives-readme = { $id } のすべて。
archives-readme-keep = このファイルは他人に渡さないでください。アカウントの秘密鍵と、ほかの人があなたを信頼して書いた手紙が入っています。
archives-readme-readable = ブラウザーで読めるページ（希望した場合）。
archives-readme-diaspora = どのdiaspora*ポッドにも取り込めるアーカイブ（バージョン2.0）。
archives-readme-photos = そのアーカイブに対応する形式の画像（希望した場合）。
archives-readme-seedpod = そのアーカイブに入らないもの：会話、通知、どの投稿が誰に届いたか、ほかの人からの反応、設定。時刻は1970年からの秒数（UTC）。
archives-readme-elsewhere = ほかのネットワーク向けの、ActivityStreamsのoutbox形式の投稿と、CSV形式の一覧。
archives-readme-manifest = 全ファイルのサイズとSHA-256チェックサム。
