# Co stoi za wierszem, oraz źródła
how = Jak obliczono tę opłatę
step-rate = stawka opłaty
step-payment = jedna płatność
step-amount = zamówienie
step-fee = opłata, { $currency }
step-exact = bez zaokrąglenia
step-rounded = opłata, zaokrąglona
step-flat = stała, dla { $payment }
step-schedule = według publikacji
step-conversion = { $from } za 1 { $to }
step-held-least = poniżej minimum
step-held-most = powyżej maksimum
step-least = koszt minimalny
step-most = koszt maksymalny
step-bank-fee = opłaty własne banku
step-bank-fee-unknown = opłaty własne banku, nieznane
step-own-fee = podana wartość, dla { $payment }
step-tier = Przedział do { $upTo }
step-tier-last = Ostatni przedział
step-months = { $count ->
    [one] miesiąc { $span }
    [few] miesiące { $span }
    [many] miesiące { $span }
   *[other] miesiące { $span }
  }
step-principal = kapitał
step-credit = odliczenie w pierwszym miesiącu
step-loan-fee = łączna opłata za pożyczkę
step-one-fee = opłata
step-fees = łączna opłata
step-total = do zapłaty razem, { $currency }
plan = Raty, { $currency }
month = Miesiąc
principal = Kapitał
loan-fee = Opłata za pożyczkę
you-pay = Do zapłaty
still-owed = Pozostało do spłaty
sum = Razem
loan-note = Nominalna stopa roczna (APR) { $apr }, efektywna stopa roczna { $effective }. Obliczono na podstawie stawek; to nie informacja od pożyczkodawcy, który ustala stawkę w umowie.
age = { $years ->
    [0] z tego roku
    [one] sprzed około 1 roku
    [few] sprzed około { $years } lat
    [many] sprzed około { $years } lat
   *[other] sprzed około { $years } roku
  }
age-unknown = data nieznana
undated = bez daty; treść wskazuje na { $year } r.
dated = z { $year } r.
elsewhere = z innego źródła
only = Tylko { $condition }.
warning-limit-may-be-lower = Indywidualny limit jednej płatności może być niższy.
warning-fee-typical = Tyle zwykle pobierają banki. Każdy bank sam ustala swoją opłatę.
warning-fee-depends-on-amount = Stawka zależy od kwoty i od tego, dokąd trafiają pieniądze.
warning-after-agreement = Dni liczą się od umowy pożyczki, a nie od zamówienia.
warning-fee-over-limit = Z opłatą (do { $feeMax }) płatność { $payment } przekroczyłaby limit { $limit }: niektóre sieci wliczają opłatę.
warning-near-converted-limit = Blisko limitu: { $scheduleLimit } to { $limit } po kursie referencyjnym, a decyduje kurs z dnia płatności.

# Własne dane
figure-fee = Ile bank pobiera za jedną płatność: { $name }
figure-bankFee = Ile bank pobiera dodatkowo: { $name }
figure-rate = Własna stawka w procentach: { $name }
figure-creditLine = Przyznany limit kredytowy: { $name }
figure-known = Podana wartość, { $name }: { $figure }
choice-excluded = { $name }: niedostępne dla tego zamówienia ({ $reasons }). Wybierz inny sposób płatności.
choice-unknown = { $name }: tego sposobu płatności tu nie ma. Wybierz inny.
remove = Usuń
done = Gotowe

# Dla osób, które nie widzą zmiany odpowiedzi
announce = { $best }: { $name }. Opłata { $fee } { $currency }, razem { $total } { $currency }. Wpływ do dostawcy: { $when }.
announce-none = Żadna metoda płatności nie jest jednoznacznie najlepsza.

# Co trzeba poprawić
use = Użyj: { $value }
problem-request-malformed = Nie udało się odczytać zamówienia.
problem-field-missing = Tych danych jeszcze brakuje.
problem-field-unknown = „{ $value }” nie jest częścią zamówienia.
problem-field-invalid = „{ $value }” nie jest jedną z możliwości.
problem-amount-malformed = Kwotę należy podać cyframi, np. { $example }.
problem-amount-not-positive = Kwota musi być większa od zera.
problem-amount-too-precise = { $digits ->
    [0] { $currency } nie ma miejsc po przecinku.
    [one] { $currency } ma { $digits } miejsce po przecinku, a ta kwota ma ich więcej.
    [few] { $currency } ma { $digits } miejsca po przecinku, a ta kwota ma ich więcej.
    [many] { $currency } ma { $digits } miejsc po przecinku, a ta kwota ma ich więcej.
   *[other] { $currency } ma { $digits } miejsca po przecinku, a ta kwota ma ich więcej.
  }
problem-amount-too-large = Kwota musi być mniejsza niż { $most }.
problem-initial-payment-too-large = Pierwsza płatność jest większa niż zamówienie.
problem-currency-unknown = „{ $value }” nie jest kodem waluty.
problem-country-unknown = „{ $value }” nie jest kodem kraju.
problem-rate-invalid = „{ $value }” nie jest prawidłowym kursem wymiany.
problem-date-invalid = „{ $value }” nie jest dniem w kalendarzu.
problem-term-invalid = „{ $value }” nie jest tu prawidłową wartością.
problem-range-invalid = Początek zakresu jest po jego końcu.
problem-schedule-invalid = Nie udało się odczytać tabeli opłat.
problem-in = { $field }: { $message }

# Dwie płatności dwiema metodami
split-cheaper = Taniej w dwóch płatnościach
split-possible = Możliwe w dwóch płatnościach
split-fee = Łączna opłata: { $fee }.
split-saves = {" "}Oszczędność: { $same ->
    [yes] { $least }
   *[no] od { $least } do { $most }
  } w porównaniu z jedną płatnością: { $name }.

# Opłata według kwoty
more-chart = Opłata według kwoty
more-chart-note = która metoda jest najtańsza i od jakiej kwoty
more-budget = Na co wystarczy budżet
more-budget-note = największe zamówienie, które pokryje wraz z opłatą
more-loading = Wczytywanie…
chart-how = Każde pasmo sięga od najniższego do najwyższego możliwego kosztu metody: jest przerywane, gdy koszt zależy od warunku, i zanika, gdy jego część jest nieznana. Kolor oznacza najlepszą metodę. Znacznik można przeciągnąć albo przesunąć klawiszami strzałek.
chart-move = Kwota zamówienia na wykresie
chart-order = zamówienie, { $amount }
chart-at-least = od { $fee }, reszta nieznana
chart-none = żadna nie jest pewna
chart-best-cost = Najtańsza przy tej kwocie
chart-best-cost-short = Najtańsza
chart-best-speed = Najszybsza przy tej kwocie
chart-best-speed-short = Najszybsza
chart-best-credit = Najtańsza pożyczka przy tej kwocie
chart-best-credit-short = Najtańsza pożyczka
chart-from = od { $amount }: { $names }
chart-title = Opłata według kwoty zamówienia w { $currency }, obie skale logarytmiczne
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = Przy { $amount }: { $fees }.
chart-table = To samo przy { $amount }
chart-end = Kończy się na
chart-unknown = nie porównano: część jest nieznana
chart-always = przy każdej pokazanej kwocie
chart-never = nigdy
chart-up-to = do { $amount }
chart-from-on = od { $amount }
chart-too-much = Najlepsza metoda zmienia się tu zbyt często, by to narysować.
ends-at = kończy się na { $limit }
no-limit = bez limitu
short-wire-transfer = Przelew
short-letter-of-credit = Akredytywa

# Na co wystarczy budżet
budget-label = Budżet z opłatą
budget-sure = Gwarantowane, { $currency }
budget-best = W najlepszym razie, { $currency }

# Kwota tak, jak ją odczytano, i dni, które się liczą
understood = Odczytana kwota: { $amount }.
business-days = Terminy wpływu liczone są w dniach roboczych: płatność dokonana w weekend lub dzień wolny banków liczy się od następnego dnia roboczego.
holidays-counted = Uwzględnione dni wolne banków: { $calendars }.
calendar-t2 = strefa euro
calendar-federal-reserve = Stany Zjednoczone
calendar-china = Chiny

# Where this page cannot
failed-elsewhere = Oblicz na innej stronie

# The guarantee
covered-link = Czy mam ochronę?

# Odpowiedź do wklejenia
copy-answer = Kopiuj odpowiedź
copied = Skopiowano odpowiedź: { $name }.
copy-here = Ta strona nie może kopiować. Oto odpowiedź do ręcznego skopiowania.

# Names of methods where they stand in the sentences that use them
inline-card = Karta
inline-online-banking = Bankowość internetowa
inline-online-transfer = Przelew online
inline-wire-transfer = Przelew bankowy (T/T)
inline-letter-of-credit = Akredytywa
