# Momenti nel tempo

time-just-now = proprio ora
time-minutes-ago =
    { $count ->
        [one] un minuto fa
       *[other] { $count } minuti fa
    }
time-hours-ago =
    { $count ->
        [one] un’ora fa
       *[other] { $count } ore fa
    }
time-days-ago =
    { $count ->
        [one] ieri
       *[other] { $count } giorni fa
    }
time-date = { $day } { time-month }
time-month =
    { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }
time-of-day = { $hour }:{ $minute } UTC
time-date-time = { time-date }, { time-of-day }
