# 共有と、その相手

contacts-mutual = お互いに共有しています
contacts-sharing = あなたと共有しています
contacts-receiving = あなたから共有しています
contacts-share = 共有する
contacts-which = どのアスペクトに入れますか？
contacts-told = 共有していることは相手に伝わりますが、どのアスペクトかは伝わりません。
contacts-stop-ask = { $name }さんとの共有をやめますか？ 限定公開の投稿が届かなくなります。
contacts-title = コンタクト
contacts-sets = 表示するコンタクト
contacts-find = 人を探す
contacts-write-to-all = 全員にメッセージを書く
contacts-filter = 名前で絞り込む
contacts-filter-do = 絞り込む
contacts-empty = まだ誰もいません
contacts-empty-words = アスペクトに入れた人がここに表示されます。名前かdiaspora* IDで知り合いを探してみましょう。
contacts-more = さらに表示
contacts-mine = 全員
contacts-only-sharing = 相手からのみ共有
contacts-all = いずれかが共有
contacts-aspect-delete = アスペクト「{ $aspect }」を削除しますか？
contacts-aspect-delete-nobody = このアスペクトだけに入っている人はいないので、全員との共有は続きます。
contacts-aspect-delete-people =
    { $count ->
       *[other] { $count }人はこのアスペクトだけに入っています。次の人との共有が終わります：
    }
contacts-aspect-delete-do = アスペクトを削除

contacts-not-with-yourself = 自分自身とは共有できません。
contacts-person-closed = この人のアカウントは削除されています。
contacts-in-aspect-already = この人はすでにこのアスペクトに入っています。
