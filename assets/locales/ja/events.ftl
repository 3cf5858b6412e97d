# 投稿で知らせるイベント

events-event = イベント
events-counts =
    { $accepted ->
        [0] 参加者はまだいません
       *[other] 参加{ $accepted }人
    }{ $tentative ->
        [0] {""}
       *[other] 、未定{ $tentative }人
    }{ $declined ->
        [0] {""}
       *[other] 、不参加{ $declined }人
    }
events-accept = 参加
events-perhaps = 未定
events-decline = 不参加

events-summary-missing = イベントに名前をつけてください。
events-summary-too-long = イベントの名前が長すぎます。255文字までです。
events-description-too-long = イベントの説明が長すぎます。65,535文字までです。
events-address-too-long = イベントの場所が長すぎます。255文字までです。
events-start-missing = イベントの開始日時を入力してください。
events-end-unreadable = イベントの終了日時を正しく入力するか、空欄にしてください。
events-end-too-early = イベントの終了が開始より前になっています。
events-timezone-unknown = タイムゾーンはAsia/Tokyoのように書いてください。
events-status-missing = 参加するかどうかを選んでください。
