# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = de
figure-direction = ltr
figure-decimal = ,
figure-group = .
figure-grouping = 3
figure-ungrouped = 3
figure-percent = { $number }{"\u00A0"}%
figure-date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
  } { $year }
figure-day = { $weekday ->
    [1] Montag
    [2] Dienstag
    [3] Mittwoch
    [4] Donnerstag
    [5] Freitag
    [6] Samstag
   *[7] Sonntag
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } und { $next }
list-or = { $items } oder { $next }
list-apart = { $items }; { $next }

# The answer
written-best = So zahlen Sie { $amount } am besten: { $name }.
written-best-speed = So kommen { $amount } am schnellsten an: { $name }.
written-best-credit = Kredit für { $amount }: { $name }.
written-can = { $name }: So können Sie { $amount } zahlen.
written-cannot = { $name }: So können Sie { $amount } nicht zahlen. Grund: { $reasons }.
written-none = Für { $amount } lässt sich keine Zahlungsart bestätigen.
written-none-at-all = Für { $amount } gibt es keine bekannte Zahlungsart.
written-cost = Die Gebühr beträgt { $fee }, insgesamt zahlen Sie { $total }.
written-cost-open = Die Gebühr beträgt mindestens { $fee }; was Ihre Bank zusätzlich berechnet, ist nicht bekannt. Insgesamt zahlen Sie mindestens { $total }.
written-cost-credit = Der Kredit kostet { $fee } (Summe aller Gebühren), insgesamt zahlen Sie { $total } zurück.
written-payments = Nötig sind { $count ->
    [one] { $count } Zahlung
   *[other] { $count } Zahlungen
  }: { $payments }{ $limit ->
    [none] {""}
   *[other] , denn eine Zahlung darf höchstens { $limit } betragen
  }.
written-arrives-on = Das Geld kommt an: { $day } (in { $time }).
written-arrives-between = Das Geld kommt an: { $from } – { $to } ({ $time }).
written-arrives-in = Dauer, bis das Geld ankommt: { $time }.
written-arrives-agreement = Dauer, bis das Geld ankommt: { $time } ab Abschluss des Kreditvertrags.
written-arrives-unknown = Wann das Geld ankommt, ist nicht angegeben.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] zweimal
   *[other] { $count }-mal
  }
written-split-ways = Günstiger mit zwei Zahlungsarten

# A loan
written-apr = Nomineller Jahreszins { $apr }, hier aus den monatlichen Sätzen berechnet wie in der US-Verordnung Regulation Z, Appendix J (APR); das ist keine Angabe des Kreditgebers. Effektiv sind das { $effective } im Jahr.
written-lender = Über Zusage, Rahmen und Sätze entscheidet der Kreditgeber.

# What is said with it
written-depends = Wovon es abhängt
written-notes = Bitte beachten
written-open = Verbleibende Zahlungsarten und ihre Bedingungen
written-pair = { $name }: { $value }
written-understood = Diese Antwort gilt für
written-initial = Erste Zahlung
not-said = Keine Angabe

# What it rests on
written-document = „{ $title }“ ({ $notes })
written-schedule = Gebührentabelle: { $name }, { $id }, { $date ->
    [none] ohne Datum
   *[other] Stand { $date }
  }{ $from ->
    [none] {""}
   *[other] , gültig ab { $from }
  }.
written-rate = Wechselkurs: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Wechselkurs: 1 { $from } = { $rate } { $to }, mit der Bestellung angegeben.
written-link = Hier können Sie die Zahlen prüfen oder ändern:
