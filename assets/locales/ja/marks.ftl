# ブックマークや非表示にした投稿
marks-bookmark = ブックマークする
marks-forget = ブックマークを外す
marks-bookmarked = ブックマークしました。ストリームの上にある「ブックマーク」で見られます。
marks-forgotten = ブックマークを外しました。
marks-hide = この投稿を非表示にする
marks-is-hidden = この投稿を非表示にしています。どのストリームにも表示されず、コメントの通知も届きません。
marks-show = 再び表示する
marks-hidden = 非表示にしました。設定の「ブロックしている人」から見られます。
marks-shown = ストリームに再び表示されます。
