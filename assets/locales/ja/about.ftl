# ポッドが自分について誰にでも伝えること

about-title = このポッドについて
about-id = ここのID
about-id-here = name@{ $host }
about-software = ソフトウェア
about-registrations = 新規登録
about-registrations-open = 誰でもアカウントを作成できます
about-registrations-not = 制限があります
about-contact = 管理者
about-users = 使っている人
about-users-half-year = 直近6か月に使った人
about-users-month = 直近1か月に使った人
about-posts = ここで書かれた投稿
about-comments = ここで書かれたコメント
about-untold = 使っている人の数や、書かれたものの数は公開していません。
about-terms = 利用規約
about-terms-accept = アカウントを作成すると、{ $terms }に同意したことになります。
about-terms-accepted = 利用規約
about-privacy = プライバシー
about-changelog = 新着情報
about-source = ソースコード
about-source-words = このポッドはSeedpod { $version }で動いています。GNU Affero General Public License（バージョン3以降）で提供される自由ソフトウェアです。自分で動かすことも、しくみを読むことも、変更することも、人に渡すこともできます。
about-source-ask = あなたには、ここで動いているもののソースコードを受け取る権利があります。お問い合わせ先：
about-source-there = ソースコードへ
