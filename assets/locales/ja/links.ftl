# diaspora:// のリンクをたどる

links-title = リンク先を開く
links-looking = { $id } のポッドに問い合わせています。
links-again = もう一度確認
links-here = 届きました。表示する
links-nowhere = 見つかりませんでした
links-nowhere-words = もうないか、一部の人だけが見られるものかもしれません。{ $id } さんに聞けば、わかるかもしれません。
links-author = 作者のページへ
