# Bir satırın arkasındakiler ve kaynaklar
how = Bu ücret nasıl hesaplandı
step-rate = ücret oranı
step-payment = bir ödeme
step-amount = sipariş
step-fee = ücret, { $currency }
step-exact = yuvarlanmamış
step-rounded = ücret, yuvarlanmış
step-flat = sabit, { $payment } tutarında ödeme için
step-schedule = yayımlanan tutar
step-conversion = 1 { $to } karşılığı { $from }
step-held-least = alt sınırın altında
step-held-most = üst sınırın üstünde
step-least = en düşük ücret
step-most = en yüksek ücret
step-bank-fee = bankanızın kendi ücretleri
step-bank-fee-unknown = bankanızın kendi ücretleri, bilinmiyor
step-own-fee = sizin değeriniz, { $payment } tutarında ödeme için
step-tier = { $upTo } tutarına kadar olan dilim
step-tier-last = Son dilim
step-months = { $count ->
    [one] { $span }. ay
   *[other] { $span }. aylar
  }
step-principal = anapara
step-credit = ilk aydan indirim
step-loan-fee = toplam kredi ücreti
step-one-fee = ücret
step-fees = toplam ücret
step-total = ödeyeceğiniz toplam, { $currency }
plan = Taksitler, { $currency }
month = Ay
principal = Anapara
loan-fee = Kredi ücreti
you-pay = Ödeyeceğiniz
still-owed = Kalan borç
sum = Toplam
loan-note = Nominal yıllık oran (APR) { $apr }, yıllık efektif oran { $effective }. Oranlardan hesaplanmıştır, kredi verenin resmî bildirimi değildir: sözleşmenizdeki oranı kredi veren belirler.
age = { $years ->
    [0] bu yıla ait
    [one] yaklaşık 1 yıllık
   *[other] yaklaşık { $years } yıllık
  }
age-unknown = ne kadar eski olduğu bilinmiyor
undated = tarihsiz; içeriği { $year } yılını gösteriyor
dated = { $year } yılına ait
elsewhere = başka bir kaynaktan
only = Yalnızca { $condition }.
warning-limit-may-be-lower = Tek ödeme için kendi limitiniz daha düşük olabilir.
warning-fee-typical = Bankaların genellikle aldığı tutardır. Bankanız kendi ücretini kendisi belirler.
warning-fee-depends-on-amount = Oran, tutara ve paranın nereye gittiğine bağlıdır.
warning-after-agreement = Günler siparişten değil, kredi sözleşmesinden itibaren sayılır.
warning-fee-over-limit = { $payment } tutarındaki ödeme, en fazla { $feeMax } olan ücretiyle birlikte { $limit } limitini aşar: bazı ağlar ücreti de sayar.
warning-near-converted-limit = Limite yakın: { $scheduleLimit }, referans kurla { $limit } eder; belirleyici olan o günün kurudur.

# Kendi değerleri
figure-fee = Bankanızın bir ödeme için aldığı ücret: { $name }
figure-bankFee = Bankanızın ek olarak aldığı ücret: { $name }
figure-rate = Yüzde olarak oranınız: { $name }
figure-creditLine = Onaylanan kredi limitiniz: { $name }
figure-known = { $name } için değeriniz: { $figure }
choice-excluded = { $name } bu sipariş için kullanılamaz: { $reasons }. Başka bir ödeme yöntemi seçin.
choice-unknown = { $name } burada sunulmuyor. Başka bir ödeme yöntemi seçin.
remove = Kaldır
done = Tamam

# Yanıtın değiştiğini göremeyenler için
announce = { $best }: { $name }. Ücret { $fee } { $currency }, toplam { $total } { $currency }. Hesaba geçiş: { $when }.
announce-none = Tek bir en iyi ödeme yöntemi yok.

# Düzeltilmesi gerekenler
use = Bunu kullan: { $value }
problem-request-malformed = Sipariş okunamadı.
problem-field-missing = Bu alan henüz doldurulmadı.
problem-field-unknown = “{ $value }” bir siparişin parçası değil.
problem-field-invalid = “{ $value }” seçenekler arasında değil.
problem-amount-malformed = Tutarı rakamla yazın, örneğin { $example }.
problem-amount-not-positive = Tutar sıfırdan büyük olmalıdır.
problem-amount-too-precise = { $digits ->
    [0] { $currency } para biriminde ondalık basamak yoktur.
    [one] { $currency } para biriminde { $digits } ondalık basamak vardır, bu tutarda daha fazlası var.
   *[other] { $currency } para biriminde { $digits } ondalık basamak vardır, bu tutarda daha fazlası var.
  }
problem-amount-too-large = Tutar şundan küçük olmalıdır: { $most }.
problem-initial-payment-too-large = İlk ödeme siparişten fazla.
problem-currency-unknown = “{ $value }” bir para birimi kodu değil.
problem-country-unknown = “{ $value }” bir ülke kodu değil.
problem-rate-invalid = “{ $value }” kullanılabilir bir döviz kuru değil.
problem-date-invalid = “{ $value }” takvimde olan bir gün değil.
problem-term-invalid = “{ $value }” burada kullanılabilir bir değer değil.
problem-range-invalid = Aralığın başı sonundan büyük.
problem-schedule-invalid = Ücret tarifesi okunamadı.
problem-in = { $field }: { $message }

# İki yöntemle iki ödeme
split-cheaper = İki ödemede daha ucuz
split-possible = İki ödemede mümkün
split-fee = Toplam ücret { $fee }.
split-saves = {" "}Yalnızca { $name } ile ödemeye göre tasarruf: { $same ->
    [yes] { $least }
   *[no] { $least } ile { $most } arası
  }.

# Tutara göre ücret
more-chart = Tutara göre ücret
more-chart-note = en ucuz yöntem hangisi ve hangi tutardan itibaren
more-budget = Bir bütçe neye yeter
more-budget-note = ücretiyle birlikte karşıladığı en büyük sipariş
more-loading = Yükleniyor…
chart-how = Her şerit, yöntemin en az tutabileceği ücretten en çok tutabileceği ücrete uzanır: bir koşula bağlıysa kesikli, bir kısmı bilinmiyorsa solarak. Renk en iyi yöntemi izler. İmleci sürükleyin veya ok tuşlarıyla hareket ettirin.
chart-move = Grafikteki sipariş tutarı
chart-order = siparişiniz, { $amount }
chart-at-least = en az { $fee }, gerisi bilinmiyor
chart-none = hiçbiri kesin değil
chart-best-cost = Bu tutarda en ucuz
chart-best-cost-short = En ucuz
chart-best-speed = Bu tutarda en hızlı
chart-best-speed-short = En hızlı
chart-best-credit = Bu tutarda en ucuz kredi
chart-best-credit-short = En ucuz kredi
chart-from = { $amount } ve üzeri: { $names }
chart-title = Sipariş tutarına göre ücret, { $currency }; iki ölçek de logaritmik
chart-segment = { $from }–{ $to }: { $names }.
chart-fees = { $amount } tutarında: { $fees }.
chart-table = Aynısı, { $amount } tutarında
chart-end = Limit
chart-unknown = karşılaştırılmadı: bir kısmı bilinmiyor
chart-always = gösterilen her tutarda
chart-never = hiçbir zaman
chart-up-to = en fazla { $amount }
chart-from-on = { $amount } ve üzeri
chart-too-much = En iyi yöntem burada çizilemeyecek kadar sık değişiyor.
ends-at = limit { $limit }
no-limit = limit yok
short-wire-transfer = Havale
short-letter-of-credit = Akreditif

# Bir bütçe neye yeter
budget-label = Ücret dâhil bütçe
budget-sure = Garantili, { $currency }
budget-best = En iyi durumda, { $currency }

# Okunduğu hâliyle tutar ve sayılan günler
understood = Okunan tutar: { $amount }.
business-days = Varış tarihleri iş günüyle sayılır: hafta sonunda veya banka tatilinde yapılan ödeme bir sonraki iş gününden itibaren sayılır.
holidays-counted = Hesaba katılan banka tatilleri: { $calendars }.
calendar-t2 = Euro Bölgesi
calendar-federal-reserve = ABD
calendar-china = Çin

# Where this page cannot
failed-elsewhere = Başka bir sayfada hesapla

# The guarantee
covered-link = Güvence altında mıyım?

# Yapıştırılacak yanıt
copy-answer = Yanıtı kopyala
copied = Yanıt kopyalandı: { $name }.
copy-here = Bu sayfa kopyalayamıyor. Yanıt burada; kendiniz kopyalayabilirsiniz.

# Names of methods where they stand in the sentences that use them
inline-card = Kart
inline-online-banking = İnternet bankacılığı
inline-online-transfer = Çevrimiçi transfer
inline-wire-transfer = Banka havalesi (T/T)
inline-letter-of-credit = Akreditif
