# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = pl
figure-direction = ltr
figure-decimal = ,
figure-group = {"\u00A0"}
figure-grouping = 3
figure-ungrouped = 4
figure-percent = { $number }%
figure-date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
  } { $year }
figure-day = { $weekday ->
    [1] poniedziałek
    [2] wtorek
    [3] środa
    [4] czwartek
    [5] piątek
    [6] sobota
   *[7] niedziela
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } i { $next }
list-or = { $items } lub { $next }
list-apart = { $items }; { $next }

# The answer
written-best = Najlepsza metoda płatności dla kwoty { $amount }: { $name }.
written-best-speed = Najszybsza metoda płatności dla kwoty { $amount }: { $name }.
written-best-credit = Kredyt na kwotę { $amount }: { $name }.
written-can = { $name }: kwotę { $amount } można zapłacić w ten sposób.
written-cannot = { $name }: kwoty { $amount } nie można zapłacić w ten sposób. Powód: { $reasons }.
written-none = Dla kwoty { $amount } nie można potwierdzić żadnej metody płatności.
written-none-at-all = Nie jest znana żadna metoda zapłaty kwoty { $amount }.
written-cost = Opłata: { $fee }, razem do zapłaty: { $total }.
written-cost-open = Opłata: co najmniej { $fee }; nie wiadomo, ile doliczy bank. Razem do zapłaty: co najmniej { $total }.
written-cost-credit = Koszt kredytu: { $fee } (suma wszystkich opłat), razem do spłaty: { $total }.
written-payments = Liczba potrzebnych płatności: { $count } ({ $payments }){ $limit ->
    [none] {""}
   *[other] , ponieważ jedna płatność może wynosić najwyżej { $limit }
  }.
written-arrives-on = Wpływ: { $day } ({ $time }).
written-arrives-between = Wpływ: { $from } – { $to } ({ $time }).
written-arrives-in = Czas do wpływu: { $time }.
written-arrives-agreement = Czas do wpływu: { $time } od zawarcia umowy kredytu.
written-arrives-unknown = Nie podano, kiedy pieniądze wpłyną.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] dwa razy
   *[other] liczba razy: { $count }
  }
written-split-ways = Taniej dwoma sposobami płatności

# A loan
written-apr = Nominalna stopa roczna (APR) { $apr }, obliczone tutaj na podstawie stawek miesięcznych według amerykańskiego przepisu Regulation Z, Appendix J; to nie informacja od pożyczkodawcy. Efektywna stopa roczna: { $effective }.
written-lender = O przyznaniu, limicie i stawkach decyduje pożyczkodawca.

# What is said with it
written-depends = Od czego to zależy
written-notes = Warto wiedzieć
written-open = Pozostałe metody i ich warunki
written-pair = { $name }: { $value }
written-understood = Ta odpowiedź dotyczy
written-initial = Pierwsza płatność
not-said = Nie podano

# What it rests on
written-document = „{ $title }” ({ $notes })
written-schedule = Tabela opłat: { $name }, { $id }, { $date ->
    [none] bez daty
   *[other] stan na { $date }
  }{ $from ->
    [none] {""}
   *[other] , obowiązuje od { $from }
  }.
written-rate = Kurs wymiany: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Kurs wymiany: 1 { $from } = { $rate } { $to }, podany w zamówieniu.
written-link = Tutaj można sprawdzić lub zmienić dane:
