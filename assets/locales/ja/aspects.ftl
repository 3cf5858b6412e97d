# アスペクト

aspects-first-family = 家族
aspects-first-friends = 友達
aspects-first-work = 仕事
aspects-first-acquaintances = 知り合い

aspects-title = アスペクト
aspects-words = アスペクトは、あなただけが知っている人のグループです。そこに入れた人に、そのアスペクトと共有したものが届きます。
aspects-new = 新しいアスペクト
aspects-add = 追加
aspects-name = アスペクトの名前
aspects-rename = 名前を変更
aspects-people =
    { $count ->
       *[other] { $count }人
    }
aspects-up = 上へ移動
aspects-delete = 削除
aspects-choose = 表示するアスペクト
aspects-show = 表示
aspects-manage = アスペクトを編集

aspects-name-missing = アスペクトに名前をつけてください。
aspects-name-taken = 同じ名前のアスペクトがすでにあります。
aspects-name-too-long = 名前は20文字までです。
aspects-added = アスペクトを追加しました。
aspects-renamed = アスペクトの名前を変更しました。
aspects-deleted = アスペクトを削除しました。
aspects-too-many = これ以上アスペクトを作れません。
