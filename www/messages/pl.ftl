# Zamówienie
amount = Kwota zamówienia
currency = Waluta
country = Kraj rachunku bankowego
business = Kupujący
business-yes = Firma
business-no = Osoba prywatna
pay-on = Data płatności
choose-one = Wybierz…

# Odpowiedź
best-cost = Najtańsza metoda płatności
best-speed = Najszybsza metoda płatności
best-credit = Najtańsza pożyczka
fee = Opłata
total = Razem
arrives = Wpływ do dostawcy
choose = Wybierz: { $name }
chosen = Wybrano
choice-missing = Wybierz sposób płatności.
choice-unconfirmed = Nie można potwierdzić wyboru „{ $name }”, dopóki opłaty za to zamówienie nie są znane.
stale = Oczekiwanie na poprawne zamówienie. To nadal odpowiedź dla kwoty { $amount }.
stale-none = Odpowiedź pojawi się, gdy zamówienie będzie kompletne.
failed = Nie można tu obliczyć opłat: ta przeglądarka albo zasady bezpieczeństwa tej strony nie pozwoliły wczytać obliczeń.
failed-schedule = Nie udało się wczytać tabeli opłat tej strony albo zawiera ona błędy.
part-missing = Ta część się nie wczytała.
retry = Spróbuj ponownie
compact = Płatność: { $name }, opłata { $fee }{ $when ->
    [none] {""}
   *[other] , wpływ: { $when }
  }
compact-all = { $count ->
    [one] Porównaj { $count } metodę
    [few] Porównaj { $count } metody
    [many] Porównaj { $count } metod
   *[other] Porównaj { $count } metody
  }
none = Nie można potwierdzić żadnej metody płatności
none-at-all = Tego zamówienia nie można opłacić
none-conditional = Każda z pozostałych opcji zależy od danych, których nie podano. Przy każdej napisano, czego wymaga.
none-unpriced = Żadna z pozostałych metod nie ma w pełni znanej opłaty.
none-impossible = Żadna ze znanych metod nie pasuje do tego zamówienia. Powód podano przy każdej z nich.
none-credit = Kredytu nie można jeszcze potwierdzić
none-credit-open = Kredyt zależy od danych, których nie ma w zamówieniu. Metody płatności bez kredytu są także na liście.
none-credit-impossible = Żaden kredyt nie pasuje do tego zamówienia; powód podano na liście wraz z metodami płatności bez kredytu.

doubt = { $method ->
    [card] Płatność kartą
    [online-banking] Bankowość internetowa
    [wire-transfer] Przelew bankowy
    [online-transfer] Przelew online
    [letter-of-credit] Akredytywa
   *[other] { $name }
  } może pozwolić zaoszczędzić do { $save }{ $loses ->
    [no] {""}
   *[yes] {" "}albo kosztować nawet o { $lose } więcej
  }: zależy to od { $on ->
    [bank] banku kupującego
    [rate] stawki dostawcy usług
   *[other] danych kupującego
  }{ $condition ->
    [none] .
   *[other] , a możliwe jest to tylko { $condition }.
  }
doubt-unpriced = Być może taniej: { $names }. Pełna opłata nie jest znana.
doubt-speed = Inna metoda może być szybsza: warto porównać dni.
certain = Żadna inna metoda nie może tu kosztować mniej.
certain-speed = Żadna inna metoda nie może tu być szybsza.
speed-cheapest = To także najtańsza metoda.
speed-price = Najtaniej: { $name }, { $by ->
    [all] o { $save } mniej
    [most] nawet o { $save } mniej
   *[other] nawet o { $save } mniej albo nawet o { $lose } więcej
  }{ $when ->
    [none] .
   *[other] ; wpływ do dostawcy: { $when }.
  }
ties = { $names }: ta sama opłata, ten sam termin wpływu.

# Własne dane
enter-fee = Podaj opłatę mojego banku
enter-bankFee = Podaj opłatę mojego banku za akredytywę
enter-rate = Podaj moją stawkę
enter-creditLine = Podaj mój limit kredytowy
ask-country = W jakim kraju jest konto?
ask-business = Kupuję jako firma

# Porównanie
all = Wszystkie metody płatności
rank = Sortuj według
rank-cost = Najtańsza
rank-speed = Najszybsza
badge-best = Najlepsza
badge-cheapest = Najtańsza
badge-fastest = Najszybsza
method = Metoda
fee-in = Opłata, { $currency }
arrives-days = Dni robocze
from = od
plus-unknown = + opłaty bankowe
key-sure = co najmniej
key-maybe = co najwyżej
key-unknown = nieznane
key-condition = pod warunkiem
key-arrival = wpływ
key-weekend = banki nieczynne
# Skrót, bo stoi też po „w ciągu” (dopełniacz)
hours = { $max ->
    [one] { $span } godz.
    [few] { $span } godz.
    [many] { $span } godz.
   *[other] { $span } godz.
  }
days = { $max ->
    [one] { $span } dzień roboczy
    [few] { $span } dni robocze
    [many] { $span } dni roboczych
   *[other] { $span } dnia roboczego
  }
in = w ciągu { $time }
after-agreement = od zawarcia umowy
not-stated = Nie podano
two-payments = w { $count } płatnościach
instalments = { $months ->
    [one] { $months } rata
    [few] { $months } raty
    [many] { $months } rat
   *[other] { $months } raty
  }
apr = nominalna stopa roczna (APR){"\u00A0"}{ $apr }
aside-percent = { $rate } płatności
aside-clamped = { $rate } zamówienia, { $bounds }
aside-variants = { $count ->
    [one] { $count } usługa
    [few] { $count } usługi
    [many] { $count } usług
   *[other] { $count } usługi
  }
aside-typical = Opłatę ustala bank
not-possible = Niedostępne dla tego zamówienia
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Karta
method-online-banking = Bankowość internetowa
method-online-transfer = Przelew online
method-wire-transfer = Przelew bankowy (T/T)
method-western-union = Western Union
method-letter-of-credit = Akredytywa
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = konto w USA
variant-de-fr-account = konto niemieckie lub francuskie
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = konto europejskie

# Dlaczego nie albo pod jakim warunkiem
reason-currency-not-supported = tylko { $list }
reason-country-not-supported = kraj konta: tylko { $list }
reason-country-not-supported-many = tylko dla kont w { $count } innych krajach, np. { $list }
reason-business-only = tylko dla firm
reason-rate-missing = potrzebny jest kurs wymiany { $currency }, a żaden nie jest znany
reason-over-order-limit = tylko zamówienia do { $limit }
reason-too-many-payments = wymagałoby { $payments } płatności do { $limit } każda, a możliwych jest najwyżej { $maxPayments }
reason-too-many-payments-none = limit { $limit } nie pozwala na żadną płatność
reason-over-payment-limit = płatność { $payment } przekracza limit { $limit }
reason-country-required = dla kont w jednym z tych krajów: { $list }
reason-country-required-many = dla kont w jednym z { $count } krajów, np. { $list }
reason-country-required-short = w niektórych krajach
reason-bank-must-participate = w uczestniczących bankach
reason-business-required = dla firm
reason-approval-required = po uzyskaniu zgody

# Na co zwrócić uwagę
warning-account-currency-differs = Konta w tym kraju są zwykle prowadzone w { $accountCurrency }. Przewalutowanie na { $orderCurrency } przez bank to dodatkowy koszt, często wyższy niż każda z podanych tu opłat.
warning-holidays-not-counted = Nie uwzględniono dni wolnych banków.
warning-rates-stale = Kursy referencyjne ({ $asOf }) są o { $days ->
    [one] { $days } dzień
    [few] { $days } dni
    [many] { $days } dni
   *[other] { $days } dnia
  } starsze niż data płatności.
warning-fee-heavy = Opłata to co najmniej { $feeRate } zamówienia.
holidays-until = Dni wolne banków są znane do { $year } r.
holidays-unknown = Nieznane dni wolne banków: { $countries }.
rate-used = Przeliczono po kursie 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# Drobny druk
fine = Szacunki na podstawie poradników opublikowanych ok. { $years } r. To nie jest oferta; przed płatnością należy je sprawdzić.
fine-undated = Szacunki na podstawie opublikowanych danych. To nie jest oferta; przed płatnością należy je sprawdzić.
sources = Źródła
