# Sipariş
amount = Sipariş tutarı
currency = Para birimi
country = Banka hesabının ülkesi
business = Alıcı
business-yes = İşletme
business-no = Şahıs
pay-on = Ödeme tarihi
choose-one = Seçin…

# Yanıt
best-cost = En ucuz ödeme yöntemi
best-speed = En hızlı ödeme yöntemi
best-credit = En ucuz kredi
fee = Ücret
total = Toplam
arrives = Tedarikçi hesabına geçiş
choose = { $name } yöntemini seç
chosen = Seçildi
choice-missing = Bir ödeme yöntemi seçin.
choice-unconfirmed = Bu siparişin ücretleri belli olana kadar { $name } onaylanamaz.
stale = Geçerli bir sipariş bekleniyor. Buradaki yanıt hâlâ { $amount } için geçerlidir.
stale-none = Sipariş tamamlanır tamamlanmaz yanıt görünür.
failed = Ücretler burada hesaplanamıyor: tarayıcınız veya bu sayfanın güvenlik politikası, hesaplamanın yüklenmesine izin vermedi.
failed-schedule = Bu sayfanın ücret tarifesi yüklenemedi veya hatalı.
part-missing = Bu bölüm yüklenemedi.
retry = Yeniden dene
compact = { $name } ile ödeyin: ücret { $fee }{ $when ->
    [none] {""}
   *[other] , hesaba geçiş: { $when }
  }
compact-all = { $count ->
    [one] { $count } yöntemi karşılaştır
   *[other] { $count } yöntemi karşılaştır
  }
none = Bir ödeme yöntemi teyit edilemiyor
none-at-all = Bu sipariş için ödeme yöntemi yok
none-conditional = Kalan her seçenek, belirtmediğiniz bilgilere bağlı. Gerekenler her seçeneğin yanında yazıyor.
none-unpriced = Kalan yöntemlerin hiçbirinde ücretin tamamı bilinmiyor.
none-impossible = Bilinen yöntemlerin hiçbiri bu siparişe uygun değil. Neden, her birinin yanında belirtilmiştir.
none-credit = Kredi henüz teyit edilemiyor
none-credit-open = Kredi, siparişte belirtilmeyen bir şeye bağlı. Kredisiz ödeme yöntemleri de listededir.
none-credit-impossible = Bu siparişe uygun bir kredi yok; nedeni, kredisiz ödeme yöntemleriyle birlikte listededir.

doubt = { $method ->
    [wire-transfer] Banka havalesi
    [online-transfer] Çevrimiçi transfer
    [letter-of-credit] Akreditif
   *[other] { $name }
  } en fazla { $save } daha ucuza{ $loses ->
    [no] {""}
   *[yes] {" "}ya da en fazla { $lose } daha pahalıya
  } gelebilir: bu, { $on ->
    [bank] bankanıza
    [rate] sağlayıcınızın oranına
   *[other] girdiğiniz değerlere
  } bağlıdır{ $condition ->
    [none] .
   *[other] ; bu yöntem yalnızca { $condition } kullanılabilir.
  }
doubt-unpriced = Daha ucuz olabilir: { $names }. Ücretin tamamı bilinmiyor.
doubt-speed = Başka bir yöntemle para daha erken ulaşabilir: günleri karşılaştırın.
certain = Buradaki başka hiçbir yöntem daha ucuza gelemez.
certain-speed = Buradaki başka hiçbir yöntemle para daha erken ulaşamaz.
speed-cheapest = Aynı zamanda en ucuz yöntem.
speed-price = En ucuzu: { $name }, { $by ->
    [all] { $save } daha ucuz
    [most] en fazla { $save } daha ucuz
   *[other] en fazla { $save } daha ucuz ya da en fazla { $lose } daha pahalı
  }{ $when ->
    [none] .
   *[other] ; tedarikçiye ödeme: { $when }.
  }
ties = { $names }: ücret de hesaba geçiş de aynı.

# Kendi değerleri
enter-fee = Bankamın ücretini gir
enter-bankFee = Bankamın akreditif ücretini gir
enter-rate = Oranımı gir
enter-creditLine = Kredi limitimi gir
ask-country = Hesabınız nerede?
ask-business = İşletme olarak alıyorum

# Karşılaştırma
all = Tüm ödeme yöntemleri
rank = Sıralama
rank-cost = En ucuz
rank-speed = En hızlı
badge-best = En iyi
badge-cheapest = En ucuz
badge-fastest = En hızlı
method = Yöntem
fee-in = Ücret, { $currency }
arrives-days = İş günü
from = en az
plus-unknown = + banka ücretleri
key-sure = en az
key-maybe = en fazla
key-unknown = bilinmiyor
key-condition = koşullu
key-arrival = hesaba geçiş
key-weekend = bankalar kapalı
hours = { $max ->
    [one] { $span } saat
   *[other] { $span } saat
  }
days = { $max ->
    [one] { $span } iş günü
   *[other] { $span } iş günü
  }
in = { $time } içinde
after-agreement = sözleşmeden sonra
not-stated = Belirtilmemiş
two-payments = { $count } ödemede
instalments = { $months ->
    [one] { $months } taksit
   *[other] { $months } taksit
  }
apr = nominal yıllık oran (APR){"\u00A0"}{ $apr }
aside-percent = ödeme üzerinden { $rate }
aside-clamped = sipariş üzerinden { $rate }, { $bounds }
aside-variants = { $count } hizmet
aside-typical = Ücreti bankanız belirler
not-possible = Bu sipariş için kullanılamaz
apart = { $items }; { $next }

method-paypal = PayPal
method-card = Kart
method-online-banking = İnternet bankacılığı
method-online-transfer = Çevrimiçi transfer
method-wire-transfer = Banka havalesi (T/T)
method-western-union = Western Union
method-letter-of-credit = Akreditif
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = ABD hesabı
variant-de-fr-account = Almanya veya Fransa hesabı
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = Avrupa hesabı

# Neden olmuyor veya hangi koşulla oluyor
reason-currency-not-supported = yalnızca { $list }
reason-country-not-supported = yalnızca şu ülkelerdeki hesaplar için: { $list }
reason-country-not-supported-many = yalnızca { $count } başka ülkedeki hesaplar için (örneğin { $list })
reason-business-only = yalnızca işletmeler için
reason-rate-missing = { $currency } için döviz kuru gerekli, ancak bilinen bir kur yok
reason-over-order-limit = yalnızca en fazla { $limit } tutarındaki siparişler için
reason-too-many-payments = her biri en fazla { $limit } olan { $payments } ödeme gerekir, ancak yalnızca { $maxPayments } ödeme mümkün
reason-too-many-payments-none = { $limit } limiti hiçbir ödemeye yer bırakmıyor
reason-over-payment-limit = { $payment } tutarındaki ödeme { $limit } limitini aşıyor
reason-country-required = hesabınız şu ülkelerden birindeyse: { $list }
reason-country-required-many = hesabınız { $count } ülkeden birindeyse (örneğin { $list })
reason-country-required-short = bazı ülkelerde
reason-bank-must-participate = bankanız katılıyorsa
reason-business-required = bir işletmeyseniz
reason-approval-required = onay verilirse

# Dikkat edilecekler
warning-account-currency-differs = O ülkedeki hesaplar genellikle { $accountCurrency } cinsindendir. Bankanızın { $orderCurrency } para birimine çevirme masrafı ayrıca eklenir ve çoğu zaman buradaki her ücretten yüksektir.
warning-holidays-not-counted = Banka tatilleri hesaba katılmamıştır.
warning-rates-stale = Referans kurlar ({ $asOf }) ödeme gününden { $days } gün daha eski.
warning-fee-heavy = Ücretin siparişe oranı en az { $feeRate }.
holidays-until = Banka tatilleri { $year } yılı sonuna kadar biliniyor.
holidays-unknown = Banka tatilleri bilinmeyen yerler: { $countries }.
rate-used = Kullanılan kur: 1 { $from } = { $rate } { $to }{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }.

# Küçük yazılar
fine = Yayımlanmış kılavuzlara (yaklaşık { $years }) dayanan tahminlerdir. Teklif değildir; ödemeden önce kontrol edin.
fine-undated = Yayımlanmış rakamlara dayanan tahminlerdir. Teklif değildir; ödemeden önce kontrol edin.
sources = Kaynaklar
