# Dietro una riga, e le fonti
how = Come si calcola questa commissione
step-rate = percentuale di commissione
step-payment = un pagamento
step-amount = ordine
step-fee = commissione, { $currency }
step-exact = non arrotondata
step-rounded = commissione, arrotondata
step-flat = fissa, per { $payment }
step-schedule = come pubblicata
step-conversion = { $from } per 1 { $to }
step-held-least = sotto il minimo
step-held-most = sopra il massimo
step-least = costo minimo
step-most = costo massimo
step-bank-fee = spese della Sua banca
step-bank-fee-unknown = spese della Sua banca, non note
step-own-fee = il Suo dato, per { $payment }
step-tier = La fascia fino a { $upTo }
step-tier-last = L’ultima fascia
step-months = { $count ->
    [one] mese { $span }
   *[other] mesi { $span }
  }
step-principal = capitale
step-credit = detratto dal primo mese
step-loan-fee = commissione totale del prestito
step-one-fee = commissione
step-fees = commissione totale
step-total = totale da pagare, { $currency }
plan = Rate, { $currency }
month = Mese
principal = Quota capitale
loan-fee = Commissione del prestito
you-pay = Da pagare
still-owed = Debito residuo
sum = Totale
loan-note = Tasso annuo nominale (APR) { $apr }, tasso annuo effettivo { $effective }. Calcolato dalle percentuali e non comunicato dal finanziatore, che fissa il tasso nel Suo contratto.
age = { $years ->
    [0] di quest’anno
    [one] di circa 1 anno fa
   *[other] di circa { $years } anni fa
  }
age-unknown = data non nota
undated = senza data; il contenuto rimanda al { $year }
dated = del { $year }
elsewhere = da un’altra fonte
only = Solo { $condition }.
warning-limit-may-be-lower = Il Suo limite per pagamento può essere inferiore.
warning-fee-typical = Quanto chiedono in genere le banche. La Sua fissa la propria commissione.
warning-fee-depends-on-amount = La percentuale dipende dall’importo e dalla destinazione del denaro.
warning-after-agreement = I giorni si contano dal contratto di prestito, non dall’ordine.
warning-fee-over-limit = Con la commissione fino a { $feeMax }, il pagamento di { $payment } supererebbe il limite di { $limit }: alcuni circuiti contano anche la commissione.
warning-near-converted-limit = Vicino al limite: { $scheduleLimit } equivalgono a { $limit } a un tasso di cambio di riferimento, e decide il tasso del giorno.

# I propri dati
figure-fee = Quanto chiede la Sua banca per un pagamento: { $name }
figure-bankFee = Quanto chiede in più la Sua banca: { $name }
figure-rate = La Sua percentuale: { $name }
figure-creditLine = La linea di credito che Le è stata concessa: { $name }
figure-known = Il Suo dato per { $name }: { $figure }
choice-excluded = { $name } non è disponibile per questo ordine: { $reasons }. Scelga un altro metodo di pagamento.
choice-unknown = { $name } non è offerto qui. Scelga un altro metodo di pagamento.
remove = Rimuovi
done = Fatto

# Per chi non vede cambiare la risposta
announce = { $best }: { $name }. Commissione: { $fee } { $currency }; totale: { $total } { $currency }. Accredito: { $when }.
announce-none = Nessun metodo di pagamento è chiaramente il migliore.

# Che cosa va corretto
use = Usa { $value }
problem-request-malformed = Non è stato possibile leggere l’ordine.
problem-field-missing = Questo dato manca ancora.
problem-field-unknown = «{ $value }» non fa parte di un ordine.
problem-field-invalid = «{ $value }» non è tra le scelte possibili.
problem-amount-malformed = Scriva un importo in cifre, ad esempio { $example }.
problem-amount-not-positive = L’importo deve essere maggiore di zero.
problem-amount-too-precise = { $digits ->
    [0] { $currency } non ha decimali.
    [one] { $currency } ha { $digits } decimale, questo importo ne ha di più.
   *[other] { $currency } ha { $digits } decimali, questo importo ne ha di più.
  }
problem-amount-too-large = L’importo deve essere inferiore a { $most }.
problem-initial-payment-too-large = Il primo pagamento supera l’importo dell’ordine.
problem-currency-unknown = «{ $value }» non è un codice di valuta.
problem-country-unknown = «{ $value }» non è un codice di Paese.
problem-rate-invalid = «{ $value }» non è un tasso di cambio utilizzabile.
problem-date-invalid = «{ $value }» non è un giorno del calendario.
problem-term-invalid = «{ $value }» non è un dato utilizzabile qui.
problem-range-invalid = L’intervallo è invertito.
problem-schedule-invalid = Non è stato possibile leggere la tabella delle commissioni.
problem-in = { $field }: { $message }

# Due pagamenti con due metodi
split-cheaper = Più conveniente in due pagamenti
split-possible = Possibile in due pagamenti
split-fee = Commissione totale: { $fee }.
split-saves = {" "}Risparmio: { $same ->
    [yes] { $least }
   *[no] da { $least } a { $most }
  } rispetto a un unico pagamento con { $name }.

# La commissione in base all’importo
more-chart = Commissione in base all’importo
more-chart-note = quale metodo è più conveniente, e da quale importo
more-budget = Che cosa copre il budget
more-budget-note = l’ordine più grande che copre, commissione inclusa
more-loading = Caricamento…
chart-how = Ogni fascia va dal minimo al massimo che un metodo può costare: tratteggiata se dipende da una condizione, sfumata se una parte non è nota. Il colore segue il metodo migliore. Trascini l’indicatore o lo sposti con i tasti freccia.
chart-move = Importo dell’ordine nel grafico
chart-order = il Suo ordine, { $amount }
chart-at-least = da { $fee }, il resto non è noto
chart-none = nessuno è certo
chart-best-cost = Il più conveniente per questo importo
chart-best-cost-short = Più conveniente
chart-best-speed = Il più rapido per questo importo
chart-best-speed-short = Più rapido
chart-best-credit = Il credito più conveniente per questo importo
chart-best-credit-short = Credito più conveniente
chart-from = da { $amount }: { $names }
chart-title = Commissione in base all’importo dell’ordine in { $currency }, entrambe le scale logaritmiche
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = Per { $amount }: { $fees }.
chart-table = Gli stessi dati per { $amount }
chart-end = Termina a
chart-unknown = non confrontato: una parte non è nota
chart-always = per tutti gli importi mostrati
chart-never = mai
chart-up-to = fino a { $amount }
chart-from-on = da { $amount }
chart-too-much = Qui il metodo migliore cambia troppo spesso per essere disegnato.
ends-at = termina a { $limit }
no-limit = nessun limite
short-wire-transfer = Bonifico
short-letter-of-credit = L/C

# Che cosa permette un budget
budget-label = Budget, commissione inclusa
budget-sure = Garantito, { $currency }
budget-best = Nel migliore dei casi, { $currency }

# L’importo come è stato letto, e i giorni che contano
understood = Importo letto: { $amount }.
business-days = Le date di arrivo contano i giorni lavorativi: un pagamento effettuato nel fine settimana o in una festività bancaria decorre dal giorno lavorativo successivo.
holidays-counted = Festività bancarie considerate: { $calendars }.
calendar-t2 = area dell’euro
calendar-federal-reserve = Stati Uniti
calendar-china = Cina

# Where this page cannot
failed-elsewhere = Calcola su un’altra pagina

# The guarantee
covered-link = Sono coperto?

# Una risposta da incollare
copy-answer = Copia la risposta
copied = Risposta copiata: { $name }.
copy-here = Questa pagina non può copiare. Ecco la risposta, da copiare a mano.

# Names of methods where they stand in the sentences that use them
inline-card = Carta
inline-online-banking = Home banking
inline-online-transfer = Bonifico online
inline-wire-transfer = Bonifico bancario (T/T)
inline-letter-of-credit = Lettera di credito (L/C)
