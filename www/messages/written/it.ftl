# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = it
figure-direction = ltr
figure-decimal = ,
figure-group = .
figure-grouping = 3
figure-ungrouped = 4
figure-percent = { $number }%
figure-date = { $day } { $month ->
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
figure-day = { $weekday ->
    [1] lunedì
    [2] martedì
    [3] mercoledì
    [4] giovedì
    [5] venerdì
    [6] sabato
   *[7] domenica
  } { $date }
list-more = { $items }, { $next }
list-and = { $items } e { $next }
list-or = { $items } o { $next }
list-apart = { $items }; { $next }

# The answer
written-best = Il modo migliore di pagare { $amount }: { $name }.
written-best-speed = Il modo più rapido di pagare { $amount }: { $name }.
written-best-credit = Credito per { $amount }: { $name }.
written-can = { $name }: può pagare { $amount } in questo modo.
written-cannot = { $name }: non può pagare { $amount } in questo modo. Motivo: { $reasons }.
written-none = Nessun modo di pagare { $amount } può essere confermato.
written-none-at-all = Non è noto alcun modo di pagare { $amount }.
written-cost = La commissione è di { $fee }, quindi in totale paga { $total }.
written-cost-open = La commissione è di almeno { $fee }; non è noto quanto aggiunga la Sua banca. In totale paga almeno { $total }.
written-cost-credit = Il credito costa { $fee } (somma di tutte le commissioni), quindi in totale restituisce { $total }.
written-payments = Servono { $count ->
    [one] { $count } pagamento
   *[other] { $count } pagamenti
  }: { $payments }{ $limit ->
    [none] {""}
   *[other] , perché un pagamento può essere al massimo di { $limit }
  }.
written-arrives-on = Accredito: { $day } (entro { $time }).
written-arrives-between = Accredito: { $from } – { $to } ({ $time }).
written-arrives-in = Tempo di accredito: { $time }.
written-arrives-agreement = Tempo di accredito: { $time } dalla stipula del contratto di credito.
written-arrives-unknown = Non è indicato quando arriva il denaro.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] due volte
   *[other] { $count } volte
  }
written-split-ways = Più conveniente con due metodi di pagamento

# A loan
written-apr = Tasso annuo nominale (APR) { $apr }, calcolato qui dai tassi mensili secondo la norma statunitense Regulation Z, Appendix J; non è un dato comunicato dal finanziatore. Equivale a un tasso annuo effettivo del { $effective }.
written-lender = Approvazione, limite e tassi sono decisi dal finanziatore.

# What is said with it
written-depends = Da che cosa dipende
written-notes = Da tenere presente
written-open = Opzioni rimaste e relative condizioni
written-pair = { $name }: { $value }
written-understood = Questa risposta vale per
written-initial = Primo pagamento
not-said = Non indicato

# What it rests on
written-document = “{ $title }” ({ $notes })
written-schedule = Tabella delle commissioni: { $name }, { $id }, { $date ->
    [none] senza data
   *[other] aggiornata al { $date }
  }{ $from ->
    [none] {""}
   *[other] , in vigore dal { $from }
  }.
written-rate = Tasso di cambio: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Tasso di cambio: 1 { $from } = { $rate } { $to }, indicato con l’ordine.
written-link = Qui può verificare o modificare le cifre:
