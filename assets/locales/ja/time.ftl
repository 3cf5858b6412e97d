# 時刻と日付

time-just-now = たった今
time-minutes-ago =
    { $count ->
       *[other] { $count }分前
    }
time-hours-ago =
    { $count ->
       *[other] { $count }時間前
    }
time-days-ago =
    { $count ->
       *[other] { $count }日前
    }
time-date = { time-month }{ $day }日
time-month = { $year }年{ $month }月
time-of-day = { $hour }:{ $minute } UTC
time-date-time = { time-date } { time-of-day }
