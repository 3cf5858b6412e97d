# Telling the podmin of posts and comments
reports-report = Report
reports-told = You reported this
reports-title = Report
reports-words = Whoever looks after this pod reads what you report, your reason and your name; its author hears nothing of it.
reports-reason = What is wrong with it?
reports-send = Report
reports-thanks = Thank you. Whoever looks after this pod will look at it.
reports-own = This is your own: you can delete it yourself.
reports-reason-missing = Say in a few words what is wrong.
reports-reason-too-long = This is too long: at most 5,000 characters.

reports-list = Reports
reports-list-words = What people here want you to look at.
reports-none = Nothing is reported
reports-none-words = When somebody here reports a post or a comment, you find it on this page.
reports-more = Older reports
reports-by = { $name } reported this { $when }:
reports-look = Look at it
reports-review = Reviewed
reports-reviewed = That report is done.
reports-delete = Delete what is reported
reports-delete-ask = Delete this? What was written here, or under a post of somebody here, disappears everywhere; what is of elsewhere disappears from this pod.
reports-deleted = It is deleted.
reports-open-count =
    { $count ->
        [one] 1 open report
       *[other] { $count } open reports
    }
