# 投稿に付けるアンケート

polls-poll = アンケート
polls-vote = 投票する
polls-results = 結果を見る
polls-result =
    { $count ->
       *[other] { $count }票
    }・{ $percent }%
polls-votes =
    { $count ->
        [0] まだ誰も投票していません
       *[other] { $count }人が投票しました
    }
polls-own = あなたの票

polls-question = 質問
polls-answer = 選択肢{ $count }

polls-add = 選択肢を追加
polls-remove = この選択肢を外す
polls-end = 投票期間
polls-no-end = 期限なし
polls-days =
    { $count ->
       *[other] { $count }日間
    }
polls-end-hint = 期限を過ぎるとここでは投票できなくなり、結果が確定します。ほかのポッドには期限が伝わりませんが、期限後にそこから届いた票はここでは数えません。
polls-ends = { $time } まで
polls-ended = { $time } に終了
polls-over = このアンケートは終了しました。

polls-question-missing = アンケートには質問が必要です。
polls-question-too-long = 質問が長すぎます。255文字までです。
polls-answers-missing = アンケートには選択肢が2つ以上必要です。
polls-answers-too-many = アンケートの選択肢は100個までです。
polls-answer-too-long = 選択肢が長すぎます。255文字までです。
polls-answer-missing = 先に選択肢を選んでください。
