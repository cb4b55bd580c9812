# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = tr
figure-direction = ltr
figure-decimal = ,
figure-group = .
figure-grouping = 3
figure-ungrouped = 3
figure-percent = %{ $number }
figure-date = { $day } { $month ->
    [1] Ocak
    [2] Şubat
    [3] Mart
    [4] Nisan
    [5] Mayıs
    [6] Haziran
    [7] Temmuz
    [8] Ağustos
    [9] Eylül
    [10] Ekim
    [11] Kasım
   *[12] Aralık
  } { $year }
figure-day = { $date } { $weekday ->
    [1] Pazartesi
    [2] Salı
    [3] Çarşamba
    [4] Perşembe
    [5] Cuma
    [6] Cumartesi
   *[7] Pazar
  }
list-more = { $items }, { $next }
list-and = { $items } ve { $next }
list-or = { $items } veya { $next }
list-apart = { $items }; { $next }

# The answer
written-best = { $amount } için en iyi ödeme yöntemi: { $name }.
written-best-speed = { $amount } için en hızlı ödeme yöntemi: { $name }.
written-best-credit = { $amount } için kredi: { $name }.
written-can = { $name }: { $amount } bu yöntemle ödenebilir.
written-cannot = { $name }: { $amount } bu yöntemle ödenemez. Nedeni: { $reasons }.
written-none = { $amount } için bir ödeme yöntemi teyit edilemiyor.
written-none-at-all = { $amount } için bilinen bir ödeme yöntemi yok.
written-cost = Ücret: { $fee }; ödeyeceğiniz toplam: { $total }.
written-cost-open = Ücret: en az { $fee }; bankanızın ekleyeceği tutar bilinmiyor. Ödeyeceğiniz toplam: en az { $total }.
written-cost-credit = Kredinin maliyeti: { $fee } (tüm ücretlerin toplamı); geri ödeyeceğiniz toplam: { $total }.
written-payments = { $count } ödeme gerekir: { $payments }{ $limit ->
    [none] {""}
   *[other] ; çünkü tek ödeme en fazla { $limit } olabilir
  }.
written-arrives-on = Paranın ulaşacağı gün: { $day } ({ $time } içinde).
written-arrives-between = Paranın ulaşacağı günler: { $from } – { $to } ({ $time }).
written-arrives-in = Para { $time } içinde ulaşır.
written-arrives-agreement = Para, kredi sözleşmesinden { $time } sonra ulaşır.
written-arrives-unknown = Paranın ne zaman ulaşacağı belirtilmemiş.

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] iki kez
   *[other] { $count } kez
  }
written-split-ways = İki ödeme yöntemiyle daha ucuz

# A loan
written-apr = Nominal yıllık oran (APR) { $apr }; burada aylık oranlardan, ABD’nin Regulation Z, Appendix J kuralına göre hesaplanmıştır; kredi verenin resmî bildirimi değildir. Yıllık efektif oran: { $effective }.
written-lender = Onay, limit ve oranlar kredi verenin kararıdır.

# What is said with it
written-depends = Neye bağlı
written-notes = Lütfen dikkat edin
written-open = Kalan yöntemler ve koşulları
written-pair = { $name }: { $value }
written-understood = Bu yanıtın geçerli olduğu sipariş
written-initial = İlk ödeme
not-said = Belirtilmedi

# What it rests on
written-document = “{ $title }” ({ $notes })
written-schedule = Ücret tablosu: { $name }, { $id }, { $date ->
    [none] tarihsiz
   *[other] { $date } tarihli
  }{ $from ->
    [none] {""}
   *[other] , { $from } tarihinden beri geçerli
  }.
written-rate = Döviz kuru: 1 { $from } = { $rate } { $to } ({ $source }, { $date }).
written-rate-own = Döviz kuru: 1 { $from } = { $rate } { $to }, siparişle birlikte verildi.
written-link = Rakamları buradan kontrol edebilir veya değiştirebilirsiniz:
