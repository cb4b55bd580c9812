# What the guarantee covers
covered-title = Güvence kapsamı
statement-free = Güvence ücretsizdir. Yalnızca ödeme yönteminin ücretini ödersiniz.
statement-late = Sözleşmede yazandan geç gelen mallar kapsamdadır.
statement-off-contract = Sözleşmede yazana uymayan mallar kapsamdadır.
statement-refund = Kusur tedarikçideyse, kapsamdaki tutarın en çok { $percent } kadarı geri ödenir.
statement-contract = Yalnızca sözleşmede yazan geçerlidir: tarihleri ve malların nasıl olacağını yazın.
statement-outside = Doğrudan tedarikçinin banka hesabına gönderilen para kapsamda değildir.
limit-title = Tedarikçinin limiti
statement-limit = Her tedarikçinin, tüm siparişleri için ortak bir limiti vardır.
statement-above-limit = Limiti aşan bir sipariş de, tedarikçinin kusurunu kanıtlarsanız, tümüyle geri ödenebilir.
request-title = Para iadesi istemek
statement-not-shipped = Mallar gecikirse önce tedarikçiye yazın. Göndermezse ya da sizinle ertelemede anlaşırsa iade isteyin.
statement-quality = Mallar anlaşıldığı gibi değilse, teslim aldıktan sonra { $days } gün içinde isteyin.
statement-record = Platformun mesajları üzerinden yazın, böylece kaydı kalır.

# The timeline of a dispute
dispute-title = Gün gün bir anlaşmazlık
dispute-day = { $day }. gün
dispute-opened = Anlaşmazlığı açarsınız.
dispute-may-escalate = Tedarikçi yanıtlamadıysa üst aşamaya taşıyabilirsiniz.
dispute-supplier-answer = Genellikle tedarikçinin yanıtı için son gün.
dispute-automatic-escalation = Tedarikçi yanıtlamadıysa kendiliğinden üst aşamaya taşınır.
dispute-answer-proposal = Tedarikçinin önerisini yanıtlamadıysanız kendiliğinden iptal edilir.
dispute-platform-steps-in = Anlaşma yoksa platform devreye girer.
dispute-evidence = Kanıt istenirse genellikle { $days } iş gününüz vardır.
dispute-by-you = siz yaparsınız
dispute-by-others = tedarikçi ya da platform yapar

# What to keep, and what is refused
keep-title = Kanıt olarak saklayın
statement-keep-contract = İmzalı sözleşme ya da fatura
statement-keep-specifications = Malların nasıl olacağını söyleyen belgeler
statement-keep-drawings = Tasarım çizimleri ve belgeleri
statement-keep-inspections = Denetim raporları
statement-keep-messages = Tedarikçiyle bütün yazışmalar
statement-keep-receipts = İmzalı makbuzlar
statement-keep-pictures = Kusurların fotoğraf ya da videoları
refused-title = Şu durumlarda reddedilir
statement-no-specifications = Açık ürün özellikleri vermediyseniz
statement-no-sample = Toplu siparişten önce numuneyi kontrol etmediyseniz
statement-found-late = Kusurları mallar ülkenize vardıktan sonra bulduysanız
statement-no-reason = Yalnızca paranızı geri istiyorsanız

# Where the guide is unclear
unclear-title = Rehberin açık olmadığı yerler
doubt-first-day = İlk günün sayılıp sayılmadığını ve saat dilimini söylemiyor. Güvenlisi bir gün erken davranmaktır.
doubt-four-or-five = Tedarikçinin genellikle beş günü vardır, yine de 4. günde üst aşamaya taşıyabilirsiniz.
doubt-day-seven = 7. gün, anlaşmazlığın açılışından ya da öneriden sayılıyor olabilir.
doubt-found-late = Malları aldıktan sonra 30 gün içinde isteyebilirsiniz, ama ülkenize vardıktan sonra bulunan kusurlar reddedilir. Güvenlisi sevkiyattan önce denetimdir.
doubt-limit-or-full = Tedarikçinin kalan limitine kadar korunduğunuzu, sonra da iadenin bunu aşabileceğini söylüyor.
covered-quotes = Rehberin sözleri
