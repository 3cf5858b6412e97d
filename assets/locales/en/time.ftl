# Points in time

time-just-now = just now
time-minutes-ago =
    { $count ->
        [one] a minute ago
       *[other] { $count } minutes ago
    }
time-hours-ago =
    { $count ->
        [one] an hour ago
       *[other] { $count } hours ago
    }
time-days-ago =
    { $count ->
        [one] yesterday
       *[other] { $count } days ago
    }
time-date = { $day } { time-month }
# A month with its year, over what was written in it
time-month =
    { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
time-of-day = { $hour }:{ $minute } UTC
time-date-time = { time-date }, { time-of-day }
