# Por trás de uma linha, e as fontes
how = Como esta tarifa é calculada
step-rate = percentual da tarifa
step-payment = um pagamento
step-amount = pedido
step-fee = tarifa, { $currency }
step-exact = sem arredondar
step-rounded = tarifa, arredondada
step-flat = fixa, para { $payment }
step-schedule = como publicada
step-conversion = { $from } por 1 { $to }
step-held-least = abaixo do mínimo
step-held-most = acima do máximo
step-least = tarifa mínima
step-most = tarifa máxima
step-bank-fee = tarifas do seu banco
step-bank-fee-unknown = tarifas do seu banco, desconhecidas
step-own-fee = o seu valor, para { $payment }
step-tier = A faixa até { $upTo }
step-tier-last = A última faixa
step-months = { $count ->
    [one] mês { $span }
   *[other] meses { $span }
  }
step-principal = principal
step-credit = desconto no primeiro mês
step-loan-fee = tarifa total do empréstimo
step-one-fee = tarifa
step-fees = tarifa total
step-total = você paga no total, { $currency }
plan = Parcelas, { $currency }
month = Mês
principal = Principal
loan-fee = Tarifa do empréstimo
you-pay = Você paga
still-owed = Saldo devedor
sum = Total
loan-note = Taxa anual nominal (APR) { $apr }, taxa efetiva anual { $effective }. Calculado a partir dos percentuais e não informado pelo credor, que define a taxa no seu contrato.
age = { $years ->
    [0] deste ano
    [one] de cerca de 1 ano atrás
   *[other] de cerca de { $years } anos atrás
  }
age-unknown = data desconhecida
undated = sem data; o conteúdo aponta para { $year }
dated = de { $year }
elsewhere = de outra fonte
only = Somente { $condition }.
warning-limit-may-be-lower = O seu próprio limite por pagamento pode ser menor.
warning-fee-typical = O que os bancos costumam cobrar. O seu define a própria tarifa.
warning-fee-depends-on-amount = O percentual depende do valor e do destino do dinheiro.
warning-after-agreement = Os dias contam a partir do contrato de empréstimo, não do pedido.
warning-fee-over-limit = Com a tarifa de até { $feeMax }, o pagamento de { $payment } passaria do limite de { $limit }: algumas redes contam a tarifa.
warning-near-converted-limit = Perto do limite: { $scheduleLimit } equivalem a { $limit } a uma taxa de câmbio de referência, e vale a taxa do dia.

# Dados próprios
figure-fee = O que o seu banco cobra por um pagamento: { $name }
figure-bankFee = O que o seu banco cobra a mais: { $name }
figure-rate = O seu percentual: { $name }
figure-creditLine = O limite de crédito que você tem aprovado: { $name }
figure-known = O seu valor para { $name }: { $figure }
choice-excluded = { $name } não está disponível para este pedido: { $reasons }. Escolha outra forma de pagamento.
choice-unknown = { $name } não é oferecido aqui. Escolha outra forma de pagamento.
remove = Remover
done = Concluir

# Para quem não vê a resposta mudar
announce = { $best }: { $name }. Tarifa: { $fee } { $currency }; total: { $total } { $currency }. O fornecedor recebe: { $when }.
announce-none = Nenhuma forma de pagamento é claramente a melhor.

# O que precisa ser corrigido
use = Usar { $value }
problem-request-malformed = Não foi possível ler o pedido.
problem-field-missing = Este dado ainda falta.
problem-field-unknown = “{ $value }” não faz parte de um pedido.
problem-field-invalid = “{ $value }” não é uma das opções.
problem-amount-malformed = Escreva um valor em algarismos, por exemplo { $example }.
problem-amount-not-positive = O valor deve ser maior que zero.
problem-amount-too-precise = { $digits ->
    [0] { $currency } não tem casas decimais.
    [one] { $currency } tem { $digits } casa decimal, este valor tem mais.
   *[other] { $currency } tem { $digits } casas decimais, este valor tem mais.
  }
problem-amount-too-large = O valor deve ser menor que { $most }.
problem-initial-payment-too-large = O primeiro pagamento é maior que o pedido.
problem-currency-unknown = “{ $value }” não é um código de moeda.
problem-country-unknown = “{ $value }” não é um código de país.
problem-rate-invalid = “{ $value }” não é uma taxa de câmbio utilizável.
problem-date-invalid = “{ $value }” não é um dia do calendário.
problem-term-invalid = “{ $value }” não é um valor utilizável aqui.
problem-range-invalid = O intervalo está invertido.
problem-schedule-invalid = Não foi possível ler a tabela de tarifas.
problem-in = { $field }: { $message }

# Dois pagamentos por duas formas
split-cheaper = Mais barato em dois pagamentos
split-possible = Possível em dois pagamentos
split-fee = Tarifa total: { $fee }.
split-saves = {" "}Economia: { $same ->
    [yes] { $least }
   *[no] de { $least } a { $most }
  } em relação a um único pagamento com { $name }.

# A tarifa conforme o valor
more-chart = Tarifa conforme o valor
more-chart-note = qual forma é a mais barata, e a partir de qual valor
more-budget = O que o seu orçamento cobre
more-budget-note = o maior pedido que ele paga com a tarifa
more-loading = Carregando…
chart-how = Cada faixa vai do mínimo ao máximo que uma forma pode custar: tracejada se depende de uma condição, esmaecida se uma parte é desconhecida. A cor segue a melhor forma. Arraste o marcador ou mova-o com as teclas de seta.
chart-move = Valor do pedido no gráfico
chart-order = seu pedido, { $amount }
chart-at-least = a partir de { $fee }, o resto desconhecido
chart-none = nenhuma garantida
chart-best-cost = A mais barata para este valor
chart-best-cost-short = Mais barata
chart-best-speed = A mais rápida para este valor
chart-best-speed-short = Mais rápida
chart-best-credit = O crédito mais barato para este valor
chart-best-credit-short = Crédito mais barato
chart-from = a partir de { $amount }: { $names }
chart-title = Tarifa conforme o valor do pedido em { $currency }, ambas as escalas logarítmicas
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = Para { $amount }: { $fees }.
chart-table = O mesmo para { $amount }
chart-end = Termina em
chart-unknown = sem comparação: uma parte é desconhecida
chart-always = para todos os valores mostrados
chart-never = nunca
chart-up-to = até { $amount }
chart-from-on = a partir de { $amount }
chart-too-much = A melhor forma muda com frequência demais aqui para ser desenhada.
ends-at = termina em { $limit }
no-limit = sem limite
short-wire-transfer = Transf. (T/T)
short-letter-of-credit = L/C

# O que um orçamento permite
budget-label = Orçamento, tarifa incluída
budget-sure = Garantido, { $currency }
budget-best = Na melhor hipótese, { $currency }

# O valor como foi lido, e os dias que contam
understood = Valor lido: { $amount }.
business-days = As datas de chegada contam dias úteis: um pagamento feito no fim de semana ou em feriado bancário conta a partir do próximo dia útil.
holidays-counted = Feriados bancários considerados: { $calendars }.
calendar-t2 = zona do euro
calendar-federal-reserve = Estados Unidos
calendar-china = China

# Where this page cannot
failed-elsewhere = Calcular em outra página

# The guarantee
covered-link = Estou coberto?

# Uma resposta para colar
copy-answer = Copiar resposta
copied = Resposta copiada: { $name }.
copy-here = Esta página não pode copiar. Aqui está a resposta, para você copiar.

# Names of methods where they stand in the sentences that use them
inline-card = Cartão
inline-online-banking = Internet banking
inline-online-transfer = Transferência online
inline-wire-transfer = Transferência bancária (T/T)
inline-letter-of-credit = Carta de crédito (L/C)
