# ブロック

blocks-title = ブロックしている人
blocks-words = この人たちの投稿はストリームに表示されません。また、あなたの投稿に反応できません。
blocks-ignore-name = { $name }さんをブロック
blocks-ask = { $name }さんをブロックしますか？ 共有をやめ、投稿がストリームに表示されなくなります。
blocks-stop = ブロックを解除
blocks-said = { $name }さんをブロックしています。共有はしておらず、相手の投稿はストリームに表示されません。相手はあなたの投稿にコメントやいいねができません。
blocks-empty = 誰もブロックしていません
blocks-empty-words = 相手のページか、投稿のメニューからブロックできます。
blocks-to-settings = 設定へ

blocks-added = ブロックしました。一覧は設定にあります。
blocks-removed = ブロックを解除しました。
blocks-not-yourself = 自分自身はブロックできません。
blocks-no-sharing = この人をブロックしています。共有するには、先にブロックを解除してください。
blocks-ignored = この投稿の作者は、あなたからの反応を受け付けていません。
blocks-hides = ほかの人の投稿に付けたコメントも折りたたみ、この人たちの投稿のリシェアもストリームに表示しない
blocks-save = 保存
blocks-saved = 保存しました。
