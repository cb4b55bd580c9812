# El pedido
amount = Importe del pedido
currency = Moneda
country = País de la cuenta bancaria
business = Compra como
business-yes = Empresa
business-no = Particular
pay-on = Fecha de pago
choose-one = Elija…

# La respuesta
best-cost = La forma más barata de pagar
best-speed = La forma más rápida de pagar
best-credit = El crédito más barato
fee = Comisión
total = Total
arrives = Proveedor cobra
choose = Elegir { $name }
chosen = Elegido
choice-missing = Elija una forma de pago.
choice-unconfirmed = No se puede confirmar { $name } hasta que se conozcan las comisiones de este pedido.
stale = A la espera de un pedido válido. Esta sigue siendo la respuesta para { $amount }.
stale-none = La respuesta aparecerá en cuanto el pedido esté completo.
failed = Aquí no se pueden calcular las comisiones: este navegador, o la política de seguridad de esta página, no ha dejado cargar el cálculo.
failed-schedule = La tabla de comisiones de esta página no se ha podido cargar o no es válida.
part-missing = Esta parte no se ha cargado.
retry = Reintentar
compact = Pagar con { $name }: comisión { $fee }{ $when ->
    [none] {""}
   *[other] , el proveedor cobra { $when }
  }
compact-all = { $count ->
    [one] Comparar { $count } método de pago
   *[other] Comparar { $count } métodos de pago
  }
none = No podemos confirmar ningún método de pago
none-at-all = No hay forma de pagar este pedido
none-conditional = Cada opción restante depende de datos que no ha indicado. Junto a cada una figura lo que necesita.
none-unpriced = De ningún método restante se conoce la comisión completa.
none-impossible = Ninguno de los métodos conocidos sirve para este pedido. El motivo figura junto a cada uno.
none-credit = El crédito aún no se puede confirmar
none-credit-open = El crédito depende de algo que el pedido no indica. Los métodos de pago sin crédito también figuran en la lista.
none-credit-impossible = Ningún crédito sirve para este pedido; el motivo figura en la lista, junto con los métodos de pago sin crédito.

doubt = { $method ->
    [card] El pago con tarjeta
    [online-banking] La banca en línea
    [wire-transfer] Una transferencia bancaria
    [online-transfer] Una transferencia en línea
    [letter-of-credit] Una carta de crédito
   *[other] { $name }
  } podría ahorrarle hasta { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}o costarle hasta { $lose } más
  }: depende { $on ->
    [bank] de su banco
    [rate] del porcentaje de su proveedor
   *[other] de sus datos
  }{ $condition ->
    [none] .
   *[other] , y solo es posible { $condition }.
  }
doubt-unpriced = Quizá más barato: { $names }. No se conoce la comisión completa.
doubt-speed = Otro método puede ser más rápido: compare los días.
certain = Ningún otro método puede costar menos aquí.
certain-speed = Ningún otro método puede ser más rápido aquí.
speed-cheapest = También es la forma más barata.
speed-price = Lo más barato: { $name }, { $by ->
    [all] { $save } menos
    [most] hasta { $save } menos
   *[other] hasta { $save } menos o hasta { $lose } más
  }{ $when ->
    [none] .
   *[other] ; el proveedor cobra: { $when }.
  }
ties = { $names }: misma comisión, mismo plazo.

# Datos propios
enter-fee = Introducir la comisión de mi banco
enter-bankFee = Introducir lo que cobra mi banco por una carta de crédito
enter-rate = Introducir mi porcentaje
enter-creditLine = Introducir mi línea de crédito
ask-country = ¿Dónde está su cuenta?
ask-business = Soy una empresa

# La comparación
all = Todos los métodos de pago
rank = Ordenar por
rank-cost = Más barato
rank-speed = Más rápido
badge-best = Mejor
badge-cheapest = Más barato
badge-fastest = Más rápido
method = Método
fee-in = Comisión, { $currency }
arrives-days = Días hábiles
from = desde
plus-unknown = + comisiones bancarias
key-sure = como mínimo
key-maybe = como máximo
key-unknown = desconocido
key-condition = con una condición
key-arrival = llegada
key-weekend = bancos cerrados
hours = { $max ->
    [one] { $span } hora
   *[other] { $span } horas
  }
days = { $max ->
    [one] { $span } día hábil
   *[other] { $span } días hábiles
  }
in = en { $time }
after-agreement = desde la firma del contrato
not-stated = Sin indicar
two-payments = en { $count } pagos
instalments = { $months ->
    [one] { $months } cuota
   *[other] { $months } cuotas
  }
apr = tasa anual nominal (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } del pago
aside-clamped = { $rate } del pedido, { $bounds }
aside-variants = { $count } servicios
aside-typical = Su banco fija la comisión
not-possible = No es posible para este pedido
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Tarjeta
method-online-banking = Banca en línea
method-online-transfer = Transferencia en línea
method-wire-transfer = Transferencia bancaria (T/T)
method-western-union = Western Union
method-letter-of-credit = Carta de crédito (L/C)
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = cuenta estadounidense
variant-de-fr-account = cuenta alemana o francesa
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = cuenta europea

# Por qué no, o con qué condición
reason-currency-not-supported = solo en { $list }
reason-country-not-supported = solo para cuentas en: { $list }
reason-country-not-supported-many = solo para cuentas en otros { $count } países, como { $list }
reason-business-only = solo para empresas
reason-rate-missing = necesita un tipo de cambio para { $currency } y no se conoce ninguno
reason-over-order-limit = solo pedidos de hasta { $limit }
reason-too-many-payments = harían falta { $payments } pagos de hasta { $limit } cada uno y el máximo es { $maxPayments }
reason-too-many-payments-none = el límite de { $limit } no deja margen para ningún pago
reason-over-payment-limit = un pago de { $payment } supera el límite de { $limit }
reason-country-required = si su cuenta está en uno de estos países: { $list }
reason-country-required-many = si su cuenta está en uno de los { $count } países admitidos, como { $list }
reason-country-required-short = en algunos países
reason-bank-must-participate = si su banco participa
reason-business-required = si usted es una empresa
reason-approval-required = previa aprobación

# Qué tener en cuenta
warning-account-currency-differs = Las cuentas de ese país suelen estar en { $accountCurrency }. El cambio a { $orderCurrency } por parte de su banco se suma y a menudo cuesta más que cualquier comisión indicada aquí.
warning-holidays-not-counted = No se tienen en cuenta los festivos bancarios.
warning-rates-stale = Los tipos de cambio de referencia del { $asOf } preceden en { $days ->
    [one] { $days } día
   *[other] { $days } días
  } a la fecha de pago.
warning-fee-heavy = La comisión es como mínimo el { $feeRate } del pedido.
holidays-until = Los festivos bancarios se conocen hasta { $year }.
holidays-unknown = No se conocen los festivos bancarios de { $countries }.
rate-used = Conversión a 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# La letra pequeña
fine = Estimaciones según guías publicadas hacia { $years }. No es una oferta; compruebe los datos antes de pagar.
fine-undated = Estimaciones según cifras publicadas. No es una oferta; compruebe los datos antes de pagar.
sources = Fuentes
