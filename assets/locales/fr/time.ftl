# Moments

time-just-now = à l’instant
time-minutes-ago =
    { $count ->
        [one] il y a { $count } minute
       *[other] il y a { $count } minutes
    }
time-hours-ago =
    { $count ->
        [one] il y a { $count } heure
       *[other] il y a { $count } heures
    }
time-days-ago =
    { $count ->
        [one] hier
       *[other] il y a { $count } jours
    }
time-date =
    { $day ->
        [1] 1er
       *[other] { $day }
    } { time-month }
time-month =
    { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
time-of-day = { $hour } h { $minute } UTC
time-date-time = { time-date } à { time-of-day }
