# L’ordine
amount = Importo dell’ordine
currency = Valuta
country = Paese del conto bancario
business = Acquisto come
business-yes = Impresa
business-no = Privato
pay-on = Data di pagamento
choose-one = Scegli…

# La risposta
best-cost = Il modo più conveniente di pagare
best-speed = Il modo più rapido di pagare
best-credit = Il credito più conveniente
fee = Commissione
total = Totale
arrives = Accredito al fornitore
choose = Scegli { $name }
chosen = Scelto
choice-missing = Scelga un metodo di pagamento.
choice-unconfirmed = Non è possibile confermare { $name } finché le commissioni di questo ordine non sono note.
stale = In attesa di un ordine valido. Questa è ancora la risposta per { $amount }.
stale-none = La risposta comparirà non appena l’ordine sarà completo.
failed = Qui non è possibile calcolare le commissioni: questo browser, o i criteri di sicurezza di questa pagina, non hanno permesso di caricare il calcolo.
failed-schedule = La tabella delle commissioni di questa pagina non è stata caricata o non è valida.
part-missing = Questa parte non è stata caricata.
retry = Riprova
compact = Paga con { $name }: commissione { $fee }{ $when ->
    [none] {""}
   *[other] , accredito { $when }
  }
compact-all = { $count ->
    [one] Confronta { $count } metodo di pagamento
   *[other] Confronta { $count } metodi di pagamento
  }
none = Nessun metodo di pagamento può essere confermato
none-at-all = Nessun modo di pagare questo ordine
none-conditional = Ogni opzione rimasta dipende da dati che non ha indicato. Accanto a ciascuna è scritto che cosa serve.
none-unpriced = Di nessun metodo rimasto si conosce l’intera commissione.
none-impossible = Nessuno dei metodi noti è adatto a questo ordine. Il motivo è indicato accanto a ciascuno.
none-credit = Il credito non può ancora essere confermato
none-credit-open = Il credito dipende da qualcosa che l’ordine non dice. Nell’elenco ci sono anche i metodi di pagamento senza credito.
none-credit-impossible = Nessun credito è adatto a questo ordine; il motivo è nell’elenco, insieme ai metodi di pagamento senza credito.

doubt = { $method ->
    [card] Il pagamento con carta
    [online-banking] L’home banking
    [wire-transfer] Un bonifico bancario
    [online-transfer] Un bonifico online
    [letter-of-credit] Una lettera di credito
   *[other] { $name }
  } potrebbe far risparmiare fino a { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}o costare fino a { $lose } in più
  }: dipende { $on ->
    [bank] dalla Sua banca
    [rate] dalla percentuale del Suo fornitore
   *[other] dai Suoi dati
  }{ $condition ->
    [none] .
   *[other] , ed è possibile solo { $condition }.
  }
doubt-unpriced = Forse più conveniente: { $names }. L’intera commissione non è nota.
doubt-speed = Un altro metodo può essere più rapido: confronti i giorni.
certain = Nessun altro metodo qui può costare meno.
certain-speed = Nessun altro metodo qui può essere più rapido.
speed-cheapest = È anche il modo più conveniente.
speed-price = Più conveniente: { $name }, { $by ->
    [all] { $save } in meno
    [most] fino a { $save } in meno
   *[other] fino a { $save } in meno o fino a { $lose } in più
  }{ $when ->
    [none] .
   *[other] ; accredito al fornitore: { $when }.
  }
ties = { $names }: stessa commissione, stessi tempi di accredito.

# I propri dati
enter-fee = Inserisci la commissione della mia banca
enter-bankFee = Inserisci la commissione della mia banca per una lettera di credito
enter-rate = Inserisci la mia percentuale
enter-creditLine = Inserisci la mia linea di credito
ask-country = Dov’è il Suo conto?
ask-business = Acquisto come impresa

# Il confronto
all = Tutti i metodi di pagamento
rank = Ordina per
rank-cost = Più conveniente
rank-speed = Più rapido
badge-best = Migliore
badge-cheapest = Più conveniente
badge-fastest = Più rapido
method = Metodo
fee-in = Commissione, { $currency }
arrives-days = Giorni lavorativi
from = da
plus-unknown = + spese bancarie
key-sure = almeno
key-maybe = al massimo
key-unknown = non noto
key-condition = a una condizione
key-arrival = accredito
key-weekend = banche chiuse
hours = { $max ->
    [one] { $span } ora
   *[other] { $span } ore
  }
days = { $max ->
    [one] { $span } giorno lavorativo
   *[other] { $span } giorni lavorativi
  }
in = in { $time }
after-agreement = dalla stipula del contratto
not-stated = Non indicato
two-payments = in { $count } pagamenti
instalments = { $months ->
    [one] { $months } rata
   *[other] { $months } rate
  }
apr = tasso annuo nominale (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } del pagamento
aside-clamped = { $rate } dell’ordine, { $bounds }
aside-variants = { $count } servizi
aside-typical = La commissione è fissata dalla Sua banca
not-possible = Non possibile per questo ordine
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Carta
method-online-banking = Home banking
method-online-transfer = Bonifico online
method-wire-transfer = Bonifico bancario (T/T)
method-western-union = Western Union
method-letter-of-credit = Lettera di credito (L/C)
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = conto statunitense
variant-de-fr-account = conto tedesco o francese
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = conto europeo

# Perché no, o a quale condizione
reason-currency-not-supported = solo in { $list }
reason-country-not-supported = solo per conti in: { $list }
reason-country-not-supported-many = solo per conti in altri { $count } Paesi, come { $list }
reason-business-only = solo per imprese
reason-rate-missing = serve un tasso di cambio per { $currency } e non ne è noto alcuno
reason-over-order-limit = solo ordini fino a { $limit }
reason-too-many-payments = servirebbero { $payments } pagamenti fino a { $limit } ciascuno e il massimo è { $maxPayments }
reason-too-many-payments-none = il limite di { $limit } non lascia spazio ad alcun pagamento
reason-over-payment-limit = un pagamento di { $payment } supera il limite di { $limit }
reason-country-required = se il Suo conto è in uno di questi Paesi: { $list }
reason-country-required-many = se il Suo conto è in uno dei { $count } Paesi ammessi, come { $list }
reason-country-required-short = in alcuni Paesi
reason-bank-must-participate = se la Sua banca aderisce
reason-business-required = se acquista come impresa
reason-approval-required = previa approvazione

# Che cosa tenere presente
warning-account-currency-differs = Un conto in quel Paese è di solito in { $accountCurrency }. La conversione in { $orderCurrency } da parte della Sua banca si aggiunge e spesso costa più di qualsiasi commissione indicata qui.
warning-holidays-not-counted = Le festività bancarie non sono considerate.
warning-rates-stale = I tassi di cambio di riferimento ({ $asOf }) precedono la data di pagamento di { $days ->
    [one] { $days } giorno
   *[other] { $days } giorni
  }.
warning-fee-heavy = La commissione è pari ad almeno { $feeRate } dell’ordine.
holidays-until = Le festività bancarie sono note fino al { $year }.
holidays-unknown = Festività bancarie non note: { $countries }.
rate-used = Conversione a 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# Le note in piccolo
fine = Stime da guide pubblicate (circa { $years }). Non è un’offerta; verifichi prima di pagare.
fine-undated = Stime da dati pubblicati. Non è un’offerta; verifichi prima di pagare.
sources = Fonti
