# Pontos no tempo

time-just-now = agora mesmo
time-minutes-ago =
    { $count ->
        [one] há um minuto
       *[other] há { $count } minutos
    }
time-hours-ago =
    { $count ->
        [one] há uma hora
       *[other] há { $count } horas
    }
time-days-ago =
    { $count ->
        [one] ontem
       *[other] há { $count } dias
    }
time-date = { $day } de { time-month }
time-month =
    { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }
time-of-day = { $hour }:{ $minute } UTC
time-date-time = { time-date }, { time-of-day }
