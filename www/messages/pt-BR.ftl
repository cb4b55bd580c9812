# O pedido
amount = Valor do pedido
currency = Moeda
country = País da conta bancária
business = Compra como
business-yes = Empresa
business-no = Pessoa física
pay-on = Data do pagamento
choose-one = Selecione…

# A resposta
best-cost = Forma mais barata de pagar
best-speed = Forma mais rápida de pagar
best-credit = Crédito mais barato
fee = Tarifa
total = Total
arrives = Fornecedor recebe
choose = Escolher { $name }
chosen = Escolhido
choice-missing = Escolha uma forma de pagamento.
choice-unconfirmed = Não é possível confirmar { $name } até que as tarifas deste pedido sejam conhecidas.
stale = Aguardando um pedido válido. Esta ainda é a resposta para { $amount }.
stale-none = A resposta aparece assim que o pedido estiver completo.
failed = Não é possível calcular as tarifas aqui: este navegador, ou a política de segurança desta página, não deixou o cálculo carregar.
failed-schedule = A tabela de tarifas desta página não pôde ser carregada ou não é válida.
part-missing = Esta parte não foi carregada.
retry = Tentar de novo
compact = Pagar com { $name }: tarifa { $fee }{ $when ->
    [none] {""}
   *[other] , fornecedor recebe { $when }
  }
compact-all = { $count ->
    [one] Comparar { $count } forma de pagamento
   *[other] Comparar { $count } formas de pagamento
  }
none = Não é possível confirmar uma forma de pagamento
none-at-all = Nenhuma forma de pagar este pedido
none-conditional = Cada opção restante depende de dados que você não informou. O que falta está indicado em cada uma.
none-unpriced = Nenhuma forma restante tem a tarifa totalmente conhecida.
none-impossible = Nenhuma das formas conhecidas serve para este pedido. O motivo está indicado em cada uma.
none-credit = O crédito ainda não pode ser confirmado
none-credit-open = O crédito depende de algo que o pedido não informa. As formas de pagamento sem crédito também estão na lista.
none-credit-impossible = Nenhum crédito serve para este pedido; o motivo está na lista, com as formas de pagamento sem crédito.

doubt = { $method ->
    [card] O pagamento com cartão
    [online-banking] O internet banking
    [wire-transfer] Uma transferência bancária
    [online-transfer] Uma transferência online
    [letter-of-credit] Uma carta de crédito
   *[other] { $name }
  } pode gerar uma economia de até { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}ou custar até { $lose } a mais
  }: depende { $on ->
    [bank] do seu banco
    [rate] do percentual do seu provedor
   *[other] dos seus dados
  }{ $condition ->
    [none] .
   *[other] , e só é possível { $condition }.
  }
doubt-unpriced = Talvez mais barato: { $names }. A tarifa completa não é conhecida.
doubt-speed = Outra forma pode ser mais rápida: compare os dias.
certain = Nenhuma outra forma aqui pode custar menos.
certain-speed = Nenhuma outra forma aqui pode ser mais rápida.
speed-cheapest = Também é a forma mais barata.
speed-price = Mais barato: { $name }, { $by ->
    [all] { $save } a menos
    [most] até { $save } a menos
   *[other] até { $save } a menos ou até { $lose } a mais
  }{ $when ->
    [none] .
   *[other] ; o fornecedor recebe: { $when }.
  }
ties = { $names }: mesma tarifa, mesmo prazo.

# Dados próprios
enter-fee = Informar a tarifa do meu banco
enter-bankFee = Informar a tarifa do meu banco para uma carta de crédito
enter-rate = Informar o meu percentual
enter-creditLine = Informar meu limite de crédito
ask-country = Onde fica a sua conta?
ask-business = Sou uma empresa

# A comparação
all = Todas as formas de pagamento
rank = Ordenar por
rank-cost = Mais barata
rank-speed = Mais rápida
badge-best = Melhor
badge-cheapest = Mais barata
badge-fastest = Mais rápida
method = Forma de pagamento
fee-in = Tarifa, { $currency }
arrives-days = Dias úteis
from = a partir de
plus-unknown = + tarifas bancárias
key-sure = no mínimo
key-maybe = no máximo
key-unknown = desconhecido
key-condition = com uma condição
key-arrival = chegada
key-weekend = bancos fechados
hours = { $max ->
    [one] { $span } hora
   *[other] { $span } horas
  }
days = { $max ->
    [one] { $span } dia útil
   *[other] { $span } dias úteis
  }
in = em { $time }
after-agreement = a partir da assinatura do contrato
not-stated = Não informada
two-payments = em { $count } pagamentos
instalments = { $months ->
    [one] { $months } parcela
   *[other] { $months } parcelas
  }
apr = taxa anual nominal (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } do pagamento
aside-clamped = { $rate } do pedido, { $bounds }
aside-variants = { $count } serviços
aside-typical = O seu banco define a tarifa
not-possible = Não é possível para este pedido
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Cartão
method-online-banking = Internet banking
method-online-transfer = Transferência online
method-wire-transfer = Transferência bancária (T/T)
method-western-union = Western Union
method-letter-of-credit = Carta de crédito (L/C)
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = conta nos EUA
variant-de-fr-account = conta alemã ou francesa
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = conta europeia

# Por que não, ou em que condição
reason-currency-not-supported = somente em { $list }
reason-country-not-supported = somente para contas em: { $list }
reason-country-not-supported-many = somente para contas em outros { $count } países, como { $list }
reason-business-only = somente para empresas
reason-rate-missing = precisa de uma taxa de câmbio para { $currency }, e nenhuma é conhecida
reason-over-order-limit = somente pedidos de até { $limit }
reason-too-many-payments = seriam necessários { $payments } pagamentos de até { $limit } cada, e o máximo é { $maxPayments }
reason-too-many-payments-none = o limite de { $limit } não deixa margem para nenhum pagamento
reason-over-payment-limit = um pagamento de { $payment } passa do limite de { $limit }
reason-country-required = se a sua conta estiver em um destes países: { $list }
reason-country-required-many = se a sua conta estiver em um dos { $count } países atendidos, como { $list }
reason-country-required-short = em alguns países
reason-bank-must-participate = se o seu banco participar
reason-business-required = se você for uma empresa
reason-approval-required = mediante aprovação

# O que observar
warning-account-currency-differs = Uma conta nesse país costuma ser em { $accountCurrency }. A conversão para { $orderCurrency } pelo seu banco é cobrada à parte e muitas vezes custa mais do que qualquer tarifa daqui.
warning-holidays-not-counted = Os feriados bancários não são considerados.
warning-rates-stale = As taxas de câmbio de referência de { $asOf } são { $days ->
    [one] { $days } dia mais antigas
   *[other] { $days } dias mais antigas
  } que a data do pagamento.
warning-fee-heavy = A tarifa é de pelo menos { $feeRate } do pedido.
holidays-until = Os feriados bancários são conhecidos até { $year }.
holidays-unknown = Feriados bancários não conhecidos: { $countries }.
rate-used = Conversão a 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# As letras miúdas
fine = Estimativas com base em guias publicados por volta de { $years }. Não é uma oferta; confira antes de pagar.
fine-undated = Estimativas com base em valores publicados. Não é uma oferta; confira antes de pagar.
sources = Fontes
