# Momentos

time-just-now = ahora mismo
time-minutes-ago =
    { $count ->
        [one] hace un minuto
       *[other] hace { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] hace una hora
       *[other] hace { $count } horas
    }
time-days-ago =
    { $count ->
        [one] ayer
       *[other] hace { $count } días
    }
time-date = { $day } de { time-month }
time-month =
    { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
time-of-day = { $hour }:{ $minute } UTC
time-date-time = { time-date }, { time-of-day }
