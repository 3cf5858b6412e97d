# 人やタグを探す

search-title = 検索
search-for = 名前、diaspora* ID、#タグ
search-do = 検索
search-words = alice@pod.example のようなID全体で、どのポッドの人でも見つけられます。
search-looking = { $id } を相手のポッドで探しています。見つかると、このページに自動で表示されます。JavaScriptが使えない場合は、再読み込みしてください。
search-nobody = 誰も見つかりませんでした
search-nobody-words = つづりを確かめるか、diaspora* ID全体を本人に聞いてください。名前で見つからないようにしている人もいます。
search-nobody-there = IDのつづりを確かめてください。相手のポッドが今は応答していないのかもしれません。その場合は、あとでもう一度試してください。
search-tag = #{ $tag } の付いた投稿
search-more = さらに人を表示

search-suggested-people = 人
search-suggested-tags = タグ
search-suggested =
    { $count ->
       *[other] 候補{ $count }件
    }
search-suggested-outside = この人には見えません
search-ways = 検索対象
search-everything = すべて
search-people = 人
search-tags = タグ
search-posts = 投稿
search-for-all = 言葉、名前、#タグ
search-empty = 前に読んだものを探す
search-empty-words = 投稿や画像の説明にある言葉、人、タグを探せます。見つかるのは、あなたが見られるものだけです。"引用符で囲んだ言葉" は続けて並んだものだけが見つかり、-言葉 はその言葉を含むものを除きます。
search-narrow = 絞り込む
search-from = 投稿者
search-tagged = タグ
search-after = この日以降
search-before = この日より前
search-in = このアスペクトの人の投稿
search-in-any = 指定なし
search-operators = 次のように入力しても同じです：
search-operators-example = from:alice tag:庭 in:家族 after:2026-01-31 before:2026-03 "古いバラ" -とげ
search-in-photo = 画像の説明に含まれています
search-nothing = すべての言葉を含む投稿はありません
search-nothing-words = 言葉を減らすか、別の形で試してください。言葉は書かれたとおりの形でしか見つかりません。
search-nothing-fits-words = 条件を減らしてみてください。残りに当てはまる投稿があるかもしれません。
search-nothing-fits = 当てはまる投稿はありません
search-more-posts = さらに投稿を表示
search-older = さらにさかのぼる
search-posts-for = 「{ $words }」を含む投稿
search-no-day = 「{ $part }」は日付ではありません。日は2026-01-31、月は2026-01のように書くか、todayまたはyesterdayと入力してください。
search-no-tag = 「{ $part }」はタグとして使えません。
search-no-person = 「{ $part }」という人はここでは知られていません。ID全体を入力してください。
search-no-aspect = 「{ $part }」というアスペクトはありません。
search-value-missing = 「{ $part }」のあとに何か必要です。空白を入れずに続けて入力してください。
search-not-without = 「{ $part }」は除外できません。マイナスを付けられるのは言葉だけです。
search-only-without = 除くものだけでなく、探すものも入力してください。
search-no-time-between = この2つの日付の間には期間がありません。
search-too-long = 一度に検索するには多すぎます。言葉を減らしてください。
