# Was hinter einer Zeile steht, und die Quellen
how = So wird die Gebühr berechnet
step-rate = Gebührensatz
step-payment = eine Zahlung
step-amount = Bestellung
step-fee = Gebühr, { $currency }
step-exact = ungerundet
step-rounded = Gebühr, gerundet
step-flat = fest, für { $payment }
step-schedule = wie veröffentlicht
step-conversion = { $from } für 1 { $to }
step-held-least = unter dem Mindestbetrag
step-held-most = über dem Höchstbetrag
step-least = Mindestgebühr
step-most = Höchstgebühr
step-bank-fee = Gebühren Ihrer Bank
step-bank-fee-unknown = Gebühren Ihrer Bank, unbekannt
step-own-fee = Ihre Angabe, für { $payment }
step-tier = Die Stufe bis { $upTo }
step-tier-last = Die letzte Stufe
step-months = { $count ->
    [one] Monat { $span }
   *[other] Monate { $span }
  }
step-principal = Darlehen
step-credit = Abzug im ersten Monat
step-loan-fee = Darlehensgebühren insgesamt
step-one-fee = Gebühr
step-fees = Gebühren insgesamt
step-total = Sie zahlen insgesamt, { $currency }
plan = Raten, { $currency }
month = Monat
principal = Tilgung
loan-fee = Gebühr
you-pay = Sie zahlen
still-owed = Restschuld
sum = Summe
loan-note = Nomineller Jahreszins { $apr }, effektiv { $effective } im Jahr. Aus den Sätzen berechnet, keine Angabe des Kreditgebers: Den Satz bestimmt Ihr Vertrag.
age = { $years ->
    [0] aus diesem Jahr
    [one] etwa 1 Jahr alt
   *[other] etwa { $years } Jahre alt
  }
age-unknown = Alter unbekannt
undated = ohne Datum, dem Inhalt nach aus dem Jahr { $year }
dated = aus dem Jahr { $year }
elsewhere = aus anderer Quelle
only = Nur { $condition }.
warning-limit-may-be-lower = Ihre eigene Grenze für eine Zahlung kann niedriger sein.
warning-fee-typical = So viel verlangen Banken im Allgemeinen. Ihre legt ihre Gebühr selbst fest.
warning-fee-depends-on-amount = Der Satz hängt vom Betrag und vom Zielland ab.
warning-after-agreement = Die Tage zählen ab dem Darlehensvertrag, nicht ab der Bestellung.
warning-fee-over-limit = Mit der Gebühr von bis zu { $feeMax } läge die Zahlung von { $payment } über der Grenze von { $limit }: Manche Netze rechnen die Gebühr mit.
warning-near-converted-limit = Nahe an der Grenze: { $scheduleLimit } sind zum Referenzkurs { $limit }, und es zählt der Kurs des Tages.

# Eigene Angaben
figure-fee = Was Ihre Bank für eine Zahlung verlangt: { $name }
figure-bankFee = Was Ihre Bank zusätzlich verlangt: { $name }
figure-rate = Ihr Satz in Prozent: { $name }
figure-creditLine = Ihr bewilligter Kreditrahmen: { $name }
figure-known = Ihre Angabe für { $name }: { $figure }
choice-excluded = { $name } ist für diese Bestellung nicht möglich: { $reasons }. Wählen Sie eine andere Zahlungsart.
choice-unknown = { $name } wird hier nicht angeboten. Wählen Sie eine andere Zahlungsart.
remove = Entfernen
done = Fertig

# Für alle, die nicht sehen, dass sich die Antwort ändert
announce = { $best }: { $name }. Gebühr { $fee } { $currency }, insgesamt { $total } { $currency }. Geld beim Lieferanten: { $when }.
announce-none = Keine Zahlungsart ist eindeutig die beste.

# Was zu berichtigen ist
use = { $value } verwenden
problem-request-malformed = Die Bestellung ist nicht lesbar.
problem-field-missing = Diese Angabe fehlt noch.
problem-field-unknown = „{ $value }“ gehört nicht zu einer Bestellung.
problem-field-invalid = „{ $value }“ steht nicht zur Wahl.
problem-amount-malformed = Bitte einen Betrag in Ziffern eingeben, etwa { $example }.
problem-amount-not-positive = Der Betrag muss größer als null sein.
problem-amount-too-precise = { $digits ->
    [0] { $currency } hat keine Nachkommastellen.
   *[other] { $currency } hat { $digits } Nachkommastellen, dieser Betrag hat mehr.
  }
problem-amount-too-large = Der Betrag muss unter { $most } liegen.
problem-initial-payment-too-large = Die erste Zahlung ist höher als die Bestellung.
problem-currency-unknown = „{ $value }“ ist keine Währung.
problem-country-unknown = „{ $value }“ ist kein Länderkürzel.
problem-rate-invalid = „{ $value }“ ist kein brauchbarer Wechselkurs.
problem-date-invalid = „{ $value }“ ist kein Tag im Kalender.
problem-term-invalid = „{ $value }“ ist hier keine brauchbare Angabe.
problem-range-invalid = Der Bereich läuft rückwärts.
problem-schedule-invalid = Die Gebührentabelle ist nicht lesbar.
problem-in = { $field }: { $message }

# Zwei Zahlungen auf zwei Wegen
split-cheaper = Günstiger in zwei Zahlungen
split-possible = In zwei Zahlungen möglich
split-fee = Gebühr insgesamt { $fee }.
split-saves = {" "}Das spart { $same ->
    [yes] { $least }
   *[no] { $least } bis { $most }
  } gegenüber { $name } allein.

# Die Gebühr nach Betrag
more-chart = Gebühr nach Betrag
more-chart-note = welcher Weg am günstigsten ist, und ab wo
more-budget = Was Ihr Budget abdeckt
more-budget-note = die größte Bestellung, die es samt Gebühr bezahlt
more-loading = Wird geladen …
chart-how = Jedes Band reicht von der kleinsten bis zur größten möglichen Gebühr: gestrichelt, wo sie an einer Bedingung hängt, auslaufend, wo ein Teil unbekannt ist. Die Farbe folgt dem besten Weg. Die Marke lässt sich ziehen oder mit den Pfeiltasten bewegen.
chart-move = Bestellbetrag im Bild
chart-order = Ihre Bestellung, { $amount }
chart-at-least = ab { $fee }, der Rest unbekannt
chart-none = keine bestätigt
chart-best-cost = Bei diesem Betrag am günstigsten
chart-best-cost-short = Am günstigsten
chart-best-speed = Bei diesem Betrag am schnellsten
chart-best-speed-short = Am schnellsten
chart-best-credit = Günstigster Kredit bei diesem Betrag
chart-best-credit-short = Günstigster Kredit
chart-from = ab { $amount }: { $names }
chart-title = Gebühr nach Bestellbetrag in { $currency }, beide Achsen logarithmisch
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = Bei { $amount }: { $fees }.
chart-table = Dasselbe bei { $amount }
chart-end = Endet bei
chart-unknown = nicht verglichen: ein Teil ist unbekannt
chart-always = bei jedem gezeigten Betrag
chart-never = nie
chart-up-to = bis { $amount }
chart-from-on = ab { $amount }
chart-too-much = Der beste Weg wechselt hier zu oft, um gezeichnet zu werden.
ends-at = endet bei { $limit }
no-limit = keine Grenze
short-wire-transfer = Überweisung
short-letter-of-credit = Akkreditiv

# Was ein Budget hergibt
budget-label = Budget samt Gebühr
budget-sure = Garantiert, { $currency }
budget-best = Bestenfalls, { $currency }

# Der Betrag, wie er gelesen wurde, und die Tage, die zählen
understood = Gelesen als { $amount }.
business-days = Der Eingang ist in Bankarbeitstagen gerechnet: Eine Zahlung an einem Wochenende oder Bankfeiertag zählt ab dem nächsten Bankarbeitstag.
holidays-counted = Bankfeiertage sind gezählt für { $calendars }.
calendar-t2 = den Euroraum
calendar-federal-reserve = die Vereinigten Staaten
calendar-china = China

# Where this page cannot
failed-elsewhere = Auf einer anderen Seite berechnen

# The guarantee
covered-link = Bin ich abgesichert?

# Eine Antwort zum Einfügen
copy-answer = Antwort kopieren
copied = Antwort kopiert: { $name }.
copy-here = Diese Seite darf nicht kopieren. Hier ist die Antwort, zum Kopieren von Hand.

# Names of methods where they stand in the sentences that use them
inline-card = Karte
inline-online-banking = Online-Banking
inline-online-transfer = Online-Überweisung
inline-wire-transfer = Banküberweisung (T/T)
inline-letter-of-credit = Akkreditiv
