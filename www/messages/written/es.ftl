# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = es
figure-direction = ltr
figure-decimal = ,
figure-group = .
figure-grouping = 3
figure-ungrouped = 4
figure-percent = { $number }{"\u00A0"}%
figure-date = { $day } de { $month ->
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
figure-day = { $weekday ->
    [1] lunes
    [2] martes
    [3] miércoles
    [4] jueves
    [5] viernes
    [6] sábado
   *[7] domingo
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } y { $next }
list-or = { $items } o { $next }
list-apart = { $items }; { $next }

# The answer
written-best = La mejor forma de pagar { $amount }: { $name }.
written-best-speed = La forma más rápida de pagar { $amount }: { $name }.
written-best-credit = Crédito para { $amount }: { $name }.
written-can = { $name }: puede pagar { $amount } de esta forma.
written-cannot = { $name }: no puede pagar { $amount } de esta forma. Motivo: { $reasons }.
written-none = No podemos confirmar ninguna forma de pagar { $amount }.
written-none-at-all = No se conoce ninguna forma de pagar { $amount }.
written-cost = La comisión es de { $fee }, así que en total paga { $total }.
written-cost-open = La comisión es de al menos { $fee }; no se sabe cuánto añade su banco. En total paga al menos { $total }.
written-cost-credit = El crédito cuesta { $fee } (suma de todas las comisiones), así que en total devuelve { $total }.
written-payments = Hacen falta { $count ->
    [one] { $count } pago
   *[other] { $count } pagos
  }: { $payments }{ $limit ->
    [none] {""}
   *[other] , porque un pago puede ser como máximo de { $limit }
  }.
written-arrives-on = El dinero llega el { $day } (en { $time }).
written-arrives-between = El dinero llega entre el { $from } y el { $to } ({ $time }).
written-arrives-in = El dinero llega en { $time }.
written-arrives-agreement = El dinero llega { $time } después de la firma del contrato de crédito.
written-arrives-unknown = No se indica cuándo llega el dinero.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] dos veces
   *[other] { $count } veces
  }
written-split-ways = Más barato con dos formas de pago

# A loan
written-apr = Tasa anual nominal (APR) { $apr }, calculado aquí a partir de las tasas mensuales según la norma estadounidense Regulation Z, Appendix J; no es un dato comunicado por el prestamista. Equivale a una tasa efectiva anual del { $effective }.
written-lender = La aprobación, el límite y las tasas los decide el prestamista.

# What is said with it
written-depends = De qué depende
written-notes = Tenga en cuenta
written-open = Opciones restantes y sus condiciones
written-pair = { $name }: { $value }
written-understood = Esta respuesta vale para
written-initial = Primer pago
not-said = Sin indicar

# What it rests on
written-document = «{ $title }» ({ $notes })
written-schedule = Tabla de comisiones: { $name }, { $id }, { $date ->
    [none] sin fecha
   *[other] a fecha de { $date }
  }{ $from ->
    [none] {""}
   *[other] , en vigor desde el { $from }
  }.
written-rate = Tipo de cambio: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Tipo de cambio: 1 { $from } = { $rate } { $to }, indicado con el pedido.
written-link = Compruebe o cambie las cifras aquí:
