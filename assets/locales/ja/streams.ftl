# ストリーム

streams-older = 以前の投稿
streams-find = 人を探す
streams-empty = まだ何もありません
streams-empty-main = あなたが共有している人の投稿がここに表示されます。知り合いを探すか、最初の投稿を書いてみましょう。
streams-empty-aspects = これらのアスペクトの人があなたと共有したものがここに表示されます。
streams-empty-public = このポッドに届いた公開投稿がここに表示されます。
streams-empty-profile = あなたが見られるものはありません。ほかの人とだけ共有しているか、まだ始めていないのかもしれません。
streams-empty-tag = あなたが見られる投稿で、このタグを使ったものはまだありません。
streams-empty-followed = フォロー中のタグの付いた投稿がここに表示されます。
streams-empty-activity = あなたが書いたもの、いいね、コメント、リシェアしたものが、新しい順にここに表示されます。
streams-empty-liked = いいねした投稿がここに表示されます。
streams-empty-commented = コメントした投稿がここに表示されます。
streams-empty-mentions = あなたをメンションした投稿がここに表示されます。
streams-empty-bookmarks = 投稿のメニューからブックマークすると、ここで見つけられます。誰にも知らされません。
streams-empty-hidden = 投稿のメニューから非表示にすると、どのストリームにも表示されなくなります。ここで見つけられます。
streams-empty-local = このポッドの人の公開投稿がここに表示されます。
streams-yours = あなたのストリーム
streams-all = すべて
streams-mentions = @メンション
streams-activity = 自分の活動
streams-activity-all = すべて
streams-liked = いいね
streams-commented = コメント
streams-bookmarks = ブックマーク
streams-hidden = 非表示にした投稿
streams-hidden-words = どのストリームにも表示されません。投稿そのもののページと作者のページでは見られます。
streams-everywhere = すべてのポッド
streams-local = このポッド
streams-local-words = このポッドの人の公開投稿です。
streams-public-words = ここやほかの場所の、このポッドが知っているすべての公開投稿です。
streams-followed-words = フォロー中のタグのいずれかが付いた、あなたが見られる投稿です。
streams-tagged =
    { $count ->
       *[other] あなたが見られる投稿{ $count }件
    }
streams-tagged-many = あなたが見られる投稿{ $count }件以上
