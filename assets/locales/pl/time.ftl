# Chwile

time-just-now = przed chwilą
time-minutes-ago =
    { $count ->
        [one] minutę temu
        [few] { $count } minuty temu
       *[many] { $count } minut temu
    }
time-hours-ago =
    { $count ->
        [one] godzinę temu
        [few] { $count } godziny temu
       *[many] { $count } godzin temu
    }
time-days-ago =
    { $count ->
        [one] wczoraj
        [few] { $count } dni temu
       *[many] { $count } dni temu
    }
time-date = { $day } { time-month }
time-month =
    { $month ->
        [1] sty
        [2] lut
        [3] mar
        [4] kwi
        [5] maj
        [6] cze
        [7] lip
        [8] sie
        [9] wrz
        [10] paź
        [11] lis
       *[12] gru
    } { $year }
time-of-day = { $hour }:{ $minute } UTC
time-date-time = { time-date }, { time-of-day }
