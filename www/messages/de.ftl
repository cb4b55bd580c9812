# Die Bestellung
amount = Bestellbetrag
currency = Währung
country = Bankkonto in
business = Kauf als
business-yes = Unternehmen
business-no = Privatperson
pay-on = Zahlung am
choose-one = Auswählen …

# Die Antwort
best-cost = So zahlen Sie am günstigsten
best-speed = So zahlen Sie am schnellsten
best-credit = Günstigster Kredit
fee = Gebühr
total = Insgesamt
arrives = Geld beim Lieferanten
choose = { $name } wählen
chosen = Gewählt
choice-missing = Wählen Sie eine Zahlungsart.
choice-unconfirmed = { $name } lässt sich erst bestätigen, wenn die Gebühren für diese Bestellung feststehen.
stale = Die Bestellung ist noch nicht gültig. Dies ist weiter die Antwort für { $amount }.
stale-none = Die Antwort erscheint, sobald die Bestellung vollständig ist.
failed = Die Gebühren lassen sich hier nicht berechnen: Der Browser oder die Sicherheitsregeln dieser Seite haben das Laden der Berechnung verhindert.
failed-schedule = Das Gebührenverzeichnis dieser Seite konnte nicht geladen werden oder ist fehlerhaft.
part-missing = Dieser Teil wurde nicht geladen.
retry = Erneut versuchen
compact = Zahlen per { $name }: Gebühr { $fee }{ $when ->
    [none] {""}
   *[other] , Geld beim Lieferanten: { $when }
  }
compact-all = { $count ->
    [one] { $count } Zahlungsart vergleichen
   *[other] { $count } Zahlungsarten vergleichen
  }
none = Keine Zahlungsart lässt sich bestätigen
none-at-all = Keine Zahlungsart möglich
none-conditional = Jede verbleibende Zahlungsart hängt von Angaben ab, die noch fehlen. Bei jeder steht, was sie braucht.
none-unpriced = Von keiner möglichen Zahlungsart ist die ganze Gebühr bekannt.
none-impossible = Keine der bekannten Zahlungsarten kommt für diese Bestellung in Frage. Der Grund steht jeweils dabei.
none-credit = Ein Kredit lässt sich noch nicht bestätigen
none-credit-open = Der Kredit hängt an etwas, zu dem die Bestellung nichts sagt. Die Zahlungsarten ohne Kredit stehen mit in der Liste.
none-credit-impossible = Für diese Bestellung kommt kein Kredit in Frage; der Grund steht in der Liste, ebenso die Zahlungsarten ohne Kredit.

doubt = { $method ->
    [wire-transfer] Eine Banküberweisung
    [online-transfer] Eine Online-Überweisung
    [letter-of-credit] Ein Akkreditiv
   *[other] { $name }
  } könnte Ihnen bis zu { $save } sparen{ $loses ->
    [no] {""}
   *[yes] {" "}oder bis zu { $lose } mehr kosten
  }: Das hängt { $on ->
    [bank] von Ihrer Bank
    [rate] vom Satz Ihres Anbieters
   *[other] von Ihren Angaben
  } ab{ $condition ->
    [none] .
   *[other] , und es geht nur { $condition }.
  }
doubt-unpriced = Vielleicht günstiger: { $names }. Die ganze Gebühr ist nicht bekannt.
doubt-speed = Eine andere Zahlungsart könnte früher ankommen: Vergleichen Sie die Tage.
certain = Keine andere Zahlungsart hier kann weniger kosten.
certain-speed = Keine andere Zahlungsart hier kann früher ankommen.
speed-cheapest = Das ist auch am günstigsten.
speed-price = Am günstigsten: { $name }, { $by ->
    [all] { $save } weniger
    [most] bis zu { $save } weniger
   *[other] bis zu { $save } weniger oder bis zu { $lose } mehr
  }{ $when ->
    [none] .
   *[other] ; Geld beim Lieferanten: { $when }.
  }
ties = { $names }: gleiche Gebühr, gleiche Ankunft.

# Eigene Angaben
enter-fee = Gebühr meiner Bank eingeben
enter-bankFee = Gebühr meiner Bank für ein Akkreditiv eingeben
enter-rate = Meinen Satz eingeben
enter-creditLine = Meinen Kreditrahmen eingeben
ask-country = Wo ist Ihr Konto?
ask-business = Ich kaufe als Unternehmen

# Der Vergleich
all = Alle Zahlungsarten
rank = Sortieren nach
rank-cost = Günstigste
rank-speed = Schnellste
badge-best = Beste
badge-cheapest = Günstigste
badge-fastest = Schnellste
method = Zahlungsart
fee-in = Gebühr, { $currency }
arrives-days = Banktage
from = ab
plus-unknown = + Bankgebühren
key-sure = mindestens
key-maybe = höchstens
key-unknown = unbekannt
key-condition = unter einer Bedingung
key-arrival = Ankunft
key-weekend = Banken geschlossen
hours = { $max ->
    [one] { $span } Stunde
   *[other] { $span } Stunden
  }
days = { $max ->
    [one] { $span } Banktag
   *[other] { $span } Banktage
  }
in = in { $time }
after-agreement = ab Vertragsschluss
not-stated = Nicht angegeben
two-payments = in { $count } Zahlungen
instalments = { $months ->
    [one] { $months } Rate
   *[other] { $months } Raten
  }
apr = Jahreszins{"\u00A0"}{ $apr }
aside-percent = { $rate } der Zahlung
aside-clamped = { $rate } der Bestellung, { $bounds }
aside-variants = { $count } Dienste
aside-typical = Ihre Bank setzt die Gebühr fest
not-possible = Für diese Bestellung nicht möglich
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Karte
method-online-banking = Online-Banking
method-online-transfer = Online-Überweisung
method-wire-transfer = Banküberweisung (T/T)
method-western-union = Western Union
method-letter-of-credit = Akkreditiv
method-pay-later = Ratenkauf (Pay Later)
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = US-Konto
variant-de-fr-account = deutsches oder französisches Konto
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = europäisches Konto

# Warum nicht, oder unter welcher Bedingung
reason-currency-not-supported = nur { $list }
reason-country-not-supported = nur für Konten in: { $list }
reason-country-not-supported-many = nur für Konten in { $count } anderen Ländern wie { $list }
reason-business-only = nur für Unternehmen
reason-rate-missing = braucht einen Wechselkurs für { $currency }, und keiner ist bekannt
reason-over-order-limit = nur Bestellungen bis { $limit }
reason-too-many-payments = bräuchte { $payments } Zahlungen bis je { $limit }, und nur { $maxPayments } sind möglich
reason-too-many-payments-none = die Grenze von { $limit } lässt keine Zahlung zu
reason-over-payment-limit = eine Zahlung von { $payment } liegt über der Grenze von { $limit }
reason-country-required = wenn Ihr Konto in einem dieser Länder ist: { $list }
reason-country-required-many = wenn Ihr Konto in einem von { $count } Ländern wie { $list } ist
reason-country-required-short = in manchen Ländern
reason-bank-must-participate = wenn Ihre Bank teilnimmt
reason-business-required = wenn Sie ein Unternehmen sind
reason-approval-required = nach Bewilligung

# Was zu beachten ist
warning-account-currency-differs = Ein Konto dort lautet meist auf { $accountCurrency }. Die Umrechnung in { $orderCurrency } durch Ihre Bank kommt hinzu und kostet oft mehr als jede Gebühr hier.
warning-holidays-not-counted = Bankfeiertage sind nicht berücksichtigt.
warning-rates-stale = Die Referenzkurse vom { $asOf } sind { $days } Tage älter als der Zahlungstag.
warning-fee-heavy = Die Gebühr beträgt mindestens { $feeRate } der Bestellung.
holidays-until = Bankfeiertage sind bis { $year } bekannt.
holidays-unknown = Bankfeiertage in { $countries } sind nicht bekannt.
rate-used = Umgerechnet zu 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# Das Kleingedruckte
fine = Schätzungen nach veröffentlichten Anleitungen von etwa { $years }. Kein Angebot; bitte vor dem Zahlen prüfen.
fine-undated = Schätzungen nach veröffentlichten Zahlen. Kein Angebot; bitte vor dem Zahlen prüfen.
sources = Quellen
