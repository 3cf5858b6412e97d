# Tijdstippen

time-just-now = zojuist
time-minutes-ago =
    { $count ->
        [one] een minuut geleden
       *[other] { $count } minuten geleden
    }
time-hours-ago =
    { $count ->
        [one] een uur geleden
       *[other] { $count } uur geleden
    }
time-days-ago =
    { $count ->
        [one] gisteren
       *[other] { $count } dagen geleden
    }
time-date = { $day } { time-month }
time-month =
    { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
time-of-day = { $hour }:{ $minute } UTC
time-date-time = { time-date }, { time-of-day }
