# Um evento anunciado por um post

events-event = Evento
events-counts =
    { $accepted ->
        [0] Ninguém confirmou ainda
        [one] { $accepted } vai
       *[other] { $accepted } vão
    }{ $tentative ->
        [0] {""}
       *[other] , { $tentative } talvez
    }{ $declined ->
        [0] {""}
        [one] , { $declined } não vai
       *[other] , { $declined } não vão
    }
events-accept = Vou
events-perhaps = Talvez
events-decline = Não vou

events-summary-missing = Um evento precisa de um nome.
events-summary-too-long = O nome do evento é longo demais: no máximo 255 caracteres.
events-description-too-long = A descrição do evento é longa demais: no máximo 65.535 caracteres.
events-address-too-long = O lugar do evento é longo demais: no máximo 255 caracteres.
events-start-missing = Diga quando o evento começa.
events-end-unreadable = Diga quando o evento termina, ou deixe em branco.
events-end-too-early = O evento termina antes de começar.
events-timezone-unknown = Um fuso horário se escreve como America/Sao_Paulo.
events-status-missing = Diga se você vai.
