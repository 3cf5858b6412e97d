# 送ったばかりのものを取り消す

undo-sent = 送信しました。
undo-deleted = 削除しました。
undo-undo = 元に戻す
undo-given-back = 取り消しました。文章は入力欄に戻っています。
undo-called-back = 取り消しました。ほかのポッドには届いていません。
undo-too-late = 削除しました。すでに送信が始まっていたため、ほかのポッドにも削除を依頼します。
undo-brought-back = 元に戻しました。
undo-gone = 間に合いませんでした。すでに削除されています。
