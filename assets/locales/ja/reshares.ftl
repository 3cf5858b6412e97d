# 投稿を広める

reshares-reshare = リシェア
reshares-reshared = リシェア済み
reshares-count =
    { $count ->
       *[other] リシェア{ $count }件
    }
reshares-gone = 元の投稿はもうありません。
reshares-not-public = リシェアできるのは公開の投稿だけです。
reshares-own = あなた自身の投稿なので、リシェアする必要はありません。
reshares-by = リシェアした人
reshares-ask = この投稿を公開でリシェアしますか？ あなたのページに表示され、あなたの投稿を読む人全員に見えます。
