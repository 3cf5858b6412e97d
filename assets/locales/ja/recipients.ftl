# 限定公開の投稿が届く人（作者があとから変更）

recipients-title = この投稿を見られる人
recipients-words = 投稿を見られる人を、加えたり外したりできます。公開の投稿にすることはできません。
recipients-have = 投稿が届いている人
recipients-none = 誰にも届いていません
recipients-none-words = この投稿を見られるのはあなただけです。下から人を加えられます。
recipients-here = ここで外した人は、すぐに投稿を見られなくなります。
recipients-one-there = この人を外すと、相手のポッドにコピーの削除を依頼します。強制はできません。また、そのポッドの人をこの投稿に再び加えることはできなくなります。
recipients-several-there = このポッドは、全員に対して1つのコピーを保管しています。外した人も、そこでまだ見られるかもしれません。全員を外したときにだけ、ポッドに削除を依頼します。その後は、そのポッドの人をこの投稿に再び加えることはできません。
recipients-remove = 選んだ人を外す
recipients-removed = 外しました。今後この投稿に付くコメントは届きません。
recipients-recalled = { $pod } にこの投稿の削除を依頼しました。このポッドは、もうこの投稿を受け付けません。
recipients-lack = ほかの人を加える
recipients-aspects = 次のアスペクトの全員
recipients-people = 次の人
recipients-add-hint = 加えた人には、画像を含む投稿と、今後付くコメントが届きます。ここの人は、これまでのコメントも見られます。
recipients-add = 加える
recipients-added = 加えました。
recipients-nobody-chosen = 何も変わっていません。先に人を選んでください。
recipients-nobody-new = 何も変わっていません。選んだ人はすでに持っているか、もう一度受け取ることができません。
recipients-remove-ask = この人たちから投稿を取り上げますか？ほかのポッドの人には、もう一度渡すことはできません。
recipients-no-contact = 加えられるのは、あなたが共有している人だけです。
