# ほかのポッド（管理者向け）

pods-title = ほかのポッド
pods-words = ここの誰かが出会ったポッドには、1日1回訪問します。2週間応答に失敗し続けたポッドには、再び応答するまで何も送りません。
pods-none = ほかのポッドはまだ知られていません
pods-none-words = ここの誰かがほかの場所にいる人を見つけると、そのポッドがここに表示されます。
pods-more = さらに表示
pods-fine = 応答あり
pods-unvisited = 未訪問
pods-failing = 応答に失敗（最初：{ $since }）
pods-asleep = 休眠中：応答なし（最初：{ $since }）。応答するまで何も送りません
pods-people =
    { $count ->
        [0] 知られている人なし
       *[other] 知られている人{ $count }人
    }
pods-waiting =
    { $count ->
       *[other] 送信待ち{ $count }件
    }
pods-checked = 訪問：{ $when }
pods-check = 今すぐ確認
pods-checking = ポッドを確認しています。少し待ってからページを再読み込みしてください。
pods-refused = 拒否された鍵
pods-refused-words = 次の人のポッドが、ここで知られているものとは別の鍵を示すようになりました。別人のものかもしれないため、その鍵で署名されたものは信用しません。ポッドが作り直されたのであれば、このネットワーク以外の方法で本人に確かめてください。本人はそこで新しいIDを作る必要があります。知らない人であれば、何もする必要はありません。
pods-refused-how =
    { $times ->
        [1] 1回拒否（{ $last }）
       *[other] { $times }回拒否（最初：{ $first }、最後：{ $last }）
    }{ $keys ->
        [1] 。
       *[other] 、鍵は{ $keys }種類。
    }
pods-forget = 忘れる
pods-forgotten = 忘れました。再び起きたら、またここに表示されます。
pods-refused-count =
    { $count ->
       *[other] { $count }人の鍵が拒否されました
    }
