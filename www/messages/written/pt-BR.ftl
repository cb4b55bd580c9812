# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = pt-BR
figure-direction = ltr
figure-decimal = ,
figure-group = .
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }%
figure-date = { $day } de { $month ->
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
figure-day = { $weekday ->
    [1] segunda-feira
    [2] terça-feira
    [3] quarta-feira
    [4] quinta-feira
    [5] sexta-feira
    [6] sábado
   *[7] domingo
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } e { $next }
list-or = { $items } ou { $next }
list-apart = { $items }; { $next }

# The answer
written-best = Melhor forma de pagar { $amount }: { $name }.
written-best-speed = Forma mais rápida de pagar { $amount }: { $name }.
written-best-credit = Crédito para { $amount }: { $name }.
written-can = { $name }: você pode pagar { $amount } dessa forma.
written-cannot = { $name }: você não pode pagar { $amount } dessa forma. Motivo: { $reasons }.
written-none = Não é possível confirmar uma forma de pagar { $amount }.
written-none-at-all = Não há forma conhecida de pagar { $amount }.
written-cost = A tarifa é de { $fee }; no total, você paga { $total }.
written-cost-open = A tarifa é de pelo menos { $fee }; não se sabe quanto o seu banco acrescenta. No total, você paga pelo menos { $total }.
written-cost-credit = O crédito custa { $fee } (soma de todas as tarifas); no total, você devolve { $total }.
written-payments = São necessários { $count ->
    [one] { $count } pagamento
   *[other] { $count } pagamentos
  }: { $payments }{ $limit ->
    [none] {""}
   *[other] , pois um pagamento pode ser de no máximo { $limit }
  }.
written-arrives-on = O dinheiro chega: { $day } (em { $time }).
written-arrives-between = O dinheiro chega entre { $from } e { $to } ({ $time }).
written-arrives-in = O dinheiro chega em { $time }.
written-arrives-agreement = O dinheiro chega { $time } após a assinatura do contrato de crédito.
written-arrives-unknown = Não é informado quando o dinheiro chega.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] duas vezes
   *[other] { $count } vezes
  }
written-split-ways = Mais barato com duas formas de pagamento

# A loan
written-apr = Taxa anual nominal (APR) { $apr }, calculado aqui a partir das taxas mensais conforme a norma dos EUA Regulation Z, Appendix J; não é um dado informado pelo credor. Isso equivale a uma taxa efetiva anual de { $effective }.
written-lender = A aprovação, o limite e as taxas são decisão do credor.

# What is said with it
written-depends = Do que depende
written-notes = Observe
written-open = Opções restantes e suas condições
written-pair = { $name }: { $value }
written-understood = Esta resposta vale para
written-initial = Primeiro pagamento
not-said = Não informado

# What it rests on
written-document = “{ $title }” ({ $notes })
written-schedule = Tabela de tarifas: { $name }, { $id }, { $date ->
    [none] sem data
   *[other] de { $date }
  }{ $from ->
    [none] {""}
   *[other] , em vigor desde { $from }
  }.
written-rate = Taxa de câmbio: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Taxa de câmbio: 1 { $from } = { $rate } { $to }, informada com o pedido.
written-link = Confira ou altere os números aqui:
