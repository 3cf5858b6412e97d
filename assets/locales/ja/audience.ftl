# 公開範囲

audience-public = 公開
audience-limited = 限定公開
audience-all = すべてのアスペクト
audience-who = 誰に見えますか？
audience-names = { $first }、{ $last }
audience-comma = 、
audience-chosen = { $aspects }（{ $people }）
audience-people =
    { $count ->
       *[other] { $count }人
    }
audience-people-on-pods = { $people }・{ $pods }ポッド
audience-reach-public = アカウントの有無にかかわらず、インターネット上の誰でも見られます。
audience-reach-limited = 選んだアスペクトの人だけが見られます。
audience-reach-chosen = 見られるのは{ $aspects }の人だけです（{ $people }）。
audience-reach-all = 見られるのは、あなたが共有している人だけです（{ $people }）。
audience-reach-who = 誰ですか？
audience-reach-unreachable =
    { $count ->
       *[other] { $count }人には届きません。その人のポッドが長い間応答していません。
    }
audience-reach-nobody = まだ誰にも見えません。1つ以上選んでください。
