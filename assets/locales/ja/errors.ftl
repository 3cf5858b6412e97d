# できなかったことと、その理由
errors-exists = すでにそうなっています
errors-exists-words = 変更の必要はありませんでした。
errors-refused = うまくいきませんでした
errors-sign-in = ログインしてください
errors-sign-in-words = ログインした人だけが利用できます。
errors-unreadable = 読み取れませんでした
errors-unreadable-words = 届いたデータが壊れていました。前のページに戻って、もう一度お試しください。
errors-gone = もうここにはありません
errors-gone-words = このアカウントは削除されました。
errors-leaving-words = 先に、アカウントを削除するか残すかを決めてください。
errors-contact = 何か問題がありますか？ このポッドの管理者がお手伝いします：
