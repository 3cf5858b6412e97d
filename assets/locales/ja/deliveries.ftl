# 投稿の届き先（作者向け）

deliveries-title = 届いた先
deliveries-post = この投稿
deliveries-reached =
    { $count ->
       *[other] { $count }個のポッドのうち{ $reached }個に届きました
    }
deliveries-none = ほかのポッドには送られていません
deliveries-none-words = 届ける相手がほかのポッドにいないか、このポッドの記録より古い投稿です。
deliveries-taken = 到着：{ $when }
deliveries-waiting = 配送中（送信：{ $when }）
deliveries-given-up = 断念：{ $when }
deliveries-recalled = 削除を依頼：{ $when }
deliveries-tries =
    { $count ->
       *[other] { $count }回試行
    }
deliveries-next = 次の試行：{ $when }
