# フォローするタグ
tags-invalid = タグではありません。タグに使えるのは文字、数字、ハイフン、アンダースコアで、空白は使えません。
tags-too-many = フォロー中のタグが1,000個あります。先にどれかのフォローを外してください。
tags-title = フォロー中のタグ
tags-words = これらのタグの付いた投稿が、専用のストリームに集まります。何をフォローしているかは誰にも知らされません。
tags-stream = タグの投稿へ
tags-manage = タグを管理
tags-name = タグ
tags-follow = フォロー
tags-followed = タグをフォローしました。
tags-unfollow = フォローを外す
tags-unfollowed = タグのフォローを外しました。
tags-none = フォロー中のタグはまだありません
tags-none-words = ここで入力するか、タグのページで「フォロー」を選んでください。
tags-people =
    { $count ->
       *[other] このタグを付けている人：{ $count }人
    }
tags-people-many = このタグを付けている人：{ $count }人以上
tags-people-more = さらに表示
