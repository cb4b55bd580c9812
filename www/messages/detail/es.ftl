# Detrás de una fila, y las fuentes
how = Cómo se calcula esta comisión
step-rate = porcentaje de comisión
step-payment = un pago
step-amount = pedido
step-fee = comisión, { $currency }
step-exact = sin redondear
step-rounded = comisión, redondeada
step-flat = fija, para { $payment }
step-schedule = según lo publicado
step-conversion = { $from } por 1 { $to }
step-held-least = por debajo del mínimo
step-held-most = por encima del máximo
step-least = comisión mínima
step-most = comisión máxima
step-bank-fee = comisiones de su banco
step-bank-fee-unknown = comisiones de su banco, desconocidas
step-own-fee = su cifra, para { $payment }
step-tier = El tramo hasta { $upTo }
step-tier-last = El último tramo
step-months = { $count ->
    [one] mes { $span }
   *[other] meses { $span }
  }
step-principal = capital
step-credit = descuento en el primer mes
step-loan-fee = comisión total del préstamo
step-one-fee = comisión
step-fees = comisión total
step-total = total a pagar, { $currency }
plan = Cuotas, { $currency }
month = Mes
principal = Capital
loan-fee = Comisión del préstamo
you-pay = A pagar
still-owed = Saldo pendiente
sum = Total
loan-note = Tasa anual nominal (APR) { $apr }, tasa efectiva anual { $effective }. Calculado a partir de los porcentajes y no comunicado por el prestamista, que fija la tasa en su contrato.
age = { $years ->
    [0] de este año
    [one] de hace cerca de 1 año
   *[other] de hace unos { $years } años
  }
age-unknown = fecha desconocida
undated = sin fecha; su contenido apunta a { $year }
dated = de { $year }
elsewhere = de otra fuente
only = Solo { $condition }.
warning-limit-may-be-lower = Su propio límite por pago puede ser inferior.
warning-fee-typical = Lo que suelen cobrar los bancos. El suyo fija su propia comisión.
warning-fee-depends-on-amount = El porcentaje depende del importe y del destino del dinero.
warning-after-agreement = Los días se cuentan desde el contrato de préstamo, no desde el pedido.
warning-fee-over-limit = Con la comisión de hasta { $feeMax }, el pago de { $payment } superaría el límite de { $limit }: algunas redes cuentan la comisión.
warning-near-converted-limit = Cerca del límite: { $scheduleLimit } equivalen a { $limit } a un tipo de cambio de referencia, y decide el tipo del día.

# Datos propios
figure-fee = Lo que cobra su banco por un pago: { $name }
figure-bankFee = Lo que cobra además su banco: { $name }
figure-rate = Su porcentaje: { $name }
figure-creditLine = Su línea de crédito aprobada: { $name }
figure-known = Su cifra para { $name }: { $figure }
choice-excluded = { $name } no está disponible para este pedido: { $reasons }. Elija otra forma de pago.
choice-unknown = { $name } no se ofrece aquí. Elija otra forma de pago.
remove = Quitar
done = Listo

# Para quienes no ven cambiar la respuesta
announce = { $best }: { $name }. Comisión: { $fee } { $currency }; total: { $total } { $currency }. El proveedor cobra: { $when }.
announce-none = Ningún método de pago es claramente el mejor.

# Lo que hay que corregir
use = Usar { $value }
problem-request-malformed = No se ha podido leer el pedido.
problem-field-missing = Este dato aún falta.
problem-field-unknown = «{ $value }» no forma parte de un pedido.
problem-field-invalid = «{ $value }» no es una de las opciones.
problem-amount-malformed = Escriba un importe en cifras, por ejemplo { $example }.
problem-amount-not-positive = El importe debe ser mayor que cero.
problem-amount-too-precise = { $digits ->
    [0] { $currency } no tiene decimales.
    [one] { $currency } tiene { $digits } decimal y este importe tiene más.
   *[other] { $currency } tiene { $digits } decimales y este importe tiene más.
  }
problem-amount-too-large = El importe debe ser inferior a { $most }.
problem-initial-payment-too-large = El primer pago es mayor que el pedido.
problem-currency-unknown = «{ $value }» no es un código de moneda.
problem-country-unknown = «{ $value }» no es un código de país.
problem-rate-invalid = «{ $value }» no es un tipo de cambio utilizable.
problem-date-invalid = «{ $value }» no es un día del calendario.
problem-term-invalid = «{ $value }» no es una cifra utilizable aquí.
problem-range-invalid = El intervalo está invertido.
problem-schedule-invalid = No se ha podido leer la tabla de comisiones.
problem-in = { $field }: { $message }

# Dos pagos con dos métodos
split-cheaper = Más barato en dos pagos
split-possible = Posible en dos pagos
split-fee = Comisión total: { $fee }.
split-saves = {" "}Ahorro: { $same ->
    [yes] { $least }
   *[no] de { $least } a { $most }
  } frente a un único pago con { $name }.

# La comisión según el importe
more-chart = Comisión según el importe
more-chart-note = qué método es el más barato y desde qué importe
more-budget = Qué cubre su presupuesto
more-budget-note = el mayor pedido que cubre con su comisión
more-loading = Cargando…
chart-how = Cada banda va de lo mínimo a lo máximo que puede costar un método: discontinua si depende de una condición, difuminada si se desconoce una parte. El color sigue al mejor método. Arrastre el marcador o muévalo con las teclas de flecha.
chart-move = Importe del pedido en el gráfico
chart-order = su pedido, { $amount }
chart-at-least = desde { $fee }, el resto se desconoce
chart-none = ninguno garantizado
chart-best-cost = El más barato para este importe
chart-best-cost-short = Más barato
chart-best-speed = El más rápido para este importe
chart-best-speed-short = Más rápido
chart-best-credit = El crédito más barato para este importe
chart-best-credit-short = Crédito más barato
chart-from = desde { $amount }: { $names }
chart-title = Comisión según el importe del pedido en { $currency }, ambas escalas logarítmicas
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = Para { $amount }: { $fees }.
chart-table = Lo mismo para { $amount }
chart-end = Termina en
chart-unknown = sin comparar: se desconoce una parte
chart-always = para todos los importes mostrados
chart-never = nunca
chart-up-to = hasta { $amount }
chart-from-on = desde { $amount }
chart-too-much = El mejor método cambia aquí con demasiada frecuencia para dibujarlo.
ends-at = termina en { $limit }
no-limit = sin límite
short-wire-transfer = Transf. (T/T)
short-letter-of-credit = L/C

# Qué permite un presupuesto
budget-label = Presupuesto, comisión incluida
budget-sure = Garantizado, { $currency }
budget-best = En el mejor caso, { $currency }

# El importe tal como se leyó, y los días que cuentan
understood = Importe leído: { $amount }.
business-days = Las fechas de llegada cuentan días hábiles: un pago hecho en fin de semana o festivo bancario cuenta desde el siguiente día hábil.
holidays-counted = Se tienen en cuenta los festivos bancarios de { $calendars }.
calendar-t2 = la zona del euro
calendar-federal-reserve = Estados Unidos
calendar-china = China

# Where this page cannot
failed-elsewhere = Calcularlo en otra página

# The guarantee
covered-link = ¿Estoy cubierto?

# Una respuesta para pegar
copy-answer = Copiar respuesta
copied = Respuesta copiada: { $name }.
copy-here = Esta página no puede copiar. Aquí está la respuesta, para que la copie usted.

# Names of methods where they stand in the sentences that use them
inline-card = Tarjeta
inline-online-banking = Banca en línea
inline-online-transfer = Transferencia en línea
inline-wire-transfer = Transferencia bancaria (T/T)
inline-letter-of-credit = Carta de crédito (L/C)
