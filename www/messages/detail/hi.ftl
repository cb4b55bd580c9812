# पंक्ति के पीछे का हिसाब, और स्रोत
how = यह शुल्क कैसे निकला
step-rate = शुल्क दर
step-payment = एक भुगतान
step-amount = ऑर्डर
step-fee = शुल्क, { $currency }
step-exact = बिना पूर्णांकन
step-rounded = शुल्क, पूर्णांकित
step-flat = निश्चित, { $payment } के लिए
step-schedule = जैसा प्रकाशित है
step-conversion = 1 { $to } के लिए { $from }
step-held-least = न्यूनतम से कम
step-held-most = अधिकतम से अधिक
step-least = न्यूनतम शुल्क
step-most = अधिकतम शुल्क
step-bank-fee = आपके बैंक के अपने शुल्क
step-bank-fee-unknown = आपके बैंक के अपने शुल्क, ज्ञात नहीं
step-own-fee = आपका आँकड़ा, { $payment } के लिए
step-tier = { $upTo } तक का स्लैब
step-tier-last = अंतिम स्लैब
step-months = { $count ->
    [one] महीना { $span }
   *[other] महीने { $span }
  }
step-principal = मूलधन
step-credit = पहले महीने में छूट
step-loan-fee = कुल ऋण शुल्क
step-one-fee = शुल्क
step-fees = कुल शुल्क
step-total = आपका कुल भुगतान, { $currency }
plan = किस्तें, { $currency }
month = महीना
principal = मूलधन
loan-fee = ऋण शुल्क
you-pay = आपका भुगतान
still-owed = शेष बकाया
sum = कुल
loan-note = नाममात्र वार्षिक दर (APR) { $apr }, प्रभावी वार्षिक दर { $effective }। दरों से गणना की गई है, यह ऋणदाता का प्रकटीकरण नहीं है: आपके समझौते में दर ऋणदाता तय करता है।
age = { $years ->
    [0] इसी वर्ष का
    [one] लगभग 1 वर्ष पुराना
   *[other] लगभग { $years } वर्ष पुराना
  }
age-unknown = कितना पुराना है, ज्ञात नहीं
undated = तारीख़ नहीं है; सामग्री से { $year } का लगता है
dated = { $year } का
elsewhere = किसी अन्य स्रोत से
only = केवल { $condition }।
warning-limit-may-be-lower = एक भुगतान की आपकी अपनी सीमा इससे कम हो सकती है।
warning-fee-typical = बैंक आम तौर पर इतना लेते हैं। आपका बैंक अपना शुल्क ख़ुद तय करता है।
warning-fee-depends-on-amount = दर राशि पर और इस पर निर्भर है कि रकम कहाँ जाती है।
warning-after-agreement = दिन ऋण समझौते से गिने जाते हैं, ऑर्डर से नहीं।
warning-fee-over-limit = { $feeMax } तक के शुल्क के साथ { $payment } का भुगतान { $limit } की सीमा पार कर जाएगा: कुछ नेटवर्क शुल्क को भी गिनते हैं।
warning-near-converted-limit = सीमा के क़रीब: संदर्भ दर पर { $scheduleLimit } का मान { $limit } है, और फ़ैसला उस दिन की दर से होता है।

# अपने आँकड़े
figure-fee = आपका बैंक एक भुगतान के लिए कितना लेता है: { $name }
figure-bankFee = आपका बैंक ऊपर से कितना लेता है: { $name }
figure-rate = आपकी दर प्रतिशत में: { $name }
figure-creditLine = आपकी स्वीकृत क्रेडिट सीमा: { $name }
figure-known = { $name } के लिए आपका आँकड़ा: { $figure }
choice-excluded = { $name } इस ऑर्डर के लिए उपलब्ध नहीं है: { $reasons }। भुगतान का दूसरा तरीका चुनें।
choice-unknown = { $name } यहाँ उपलब्ध नहीं है। भुगतान का दूसरा तरीका चुनें।
remove = हटाएँ
done = हो गया

# उनके लिए जो उत्तर को बदलते नहीं देख सकते
announce = { $best }: { $name }। शुल्क { $fee } { $currency }, कुल { $total } { $currency }। सप्लायर को भुगतान: { $when }।
announce-none = भुगतान का कोई एक सबसे अच्छा तरीका नहीं है।

# जो सुधारना है
use = { $value } का उपयोग करें
problem-request-malformed = ऑर्डर पढ़ा नहीं जा सका।
problem-field-missing = यह जानकारी अभी बाकी है।
problem-field-unknown = “{ $value }” ऑर्डर का हिस्सा नहीं है।
problem-field-invalid = “{ $value }” विकल्पों में से नहीं है।
problem-amount-malformed = राशि अंकों में लिखें, जैसे { $example }।
problem-amount-not-positive = राशि शून्य से अधिक होनी चाहिए।
problem-amount-too-precise = { $digits ->
    [0] { $currency } में दशमलव अंक नहीं होते।
    [one] { $currency } में { $digits } दशमलव अंक होता है, इस राशि में उससे अधिक हैं।
   *[other] { $currency } में { $digits } दशमलव अंक होते हैं, इस राशि में उससे अधिक हैं।
  }
problem-amount-too-large = राशि { $most } से कम होनी चाहिए।
problem-initial-payment-too-large = पहला भुगतान ऑर्डर से अधिक है।
problem-currency-unknown = “{ $value }” मुद्रा कोड नहीं है।
problem-country-unknown = “{ $value }” देश का कोड नहीं है।
problem-rate-invalid = “{ $value }” विनिमय दर के रूप में मान्य नहीं है।
problem-date-invalid = “{ $value }” कैलेंडर का कोई दिन नहीं है।
problem-term-invalid = “{ $value }” यहाँ मान्य आँकड़ा नहीं है।
problem-range-invalid = दायरा उलटा है: शुरुआत अंत से बड़ी है।
problem-schedule-invalid = शुल्क सूची पढ़ी नहीं जा सकी।
problem-in = { $field }: { $message }

# दो तरीकों से दो भुगतान
split-cheaper = दो भुगतानों में सस्ता
split-possible = दो भुगतानों में संभव
split-fee = कुल शुल्क { $fee }।
split-saves = {" "}केवल { $name } की तुलना में बचत: { $same ->
    [yes] { $least }
   *[no] { $least } से { $most } तक
  }।

# राशि के अनुसार शुल्क
more-chart = राशि के अनुसार शुल्क
more-chart-note = कौन सा तरीका सबसे सस्ता है, और कितनी राशि से
more-budget = बजट में कितना आएगा
more-budget-note = शुल्क सहित सबसे बड़ा ऑर्डर जिसका भुगतान हो सकता है
more-loading = लोड हो रहा है…
chart-how = हर पट्टी किसी तरीके के न्यूनतम संभव शुल्क से अधिकतम संभव शुल्क तक जाती है: जहाँ शुल्क किसी शर्त पर निर्भर है वहाँ टूटी रेखा, जहाँ कोई हिस्सा अज्ञात है वहाँ धुँधली। रंग सबसे अच्छे तरीके के साथ चलता है। चिह्न को खींचें, या तीर वाली कुंजियों से खिसकाएँ।
chart-move = चित्र में ऑर्डर की राशि
chart-order = आपका ऑर्डर, { $amount }
chart-at-least = कम से कम { $fee }, बाकी अज्ञात
chart-none = कोई पक्का नहीं
chart-best-cost = इस राशि पर सबसे सस्ता
chart-best-cost-short = सबसे सस्ता
chart-best-speed = इस राशि पर सबसे तेज़
chart-best-speed-short = सबसे तेज़
chart-best-credit = इस राशि पर सबसे सस्ता ऋण
chart-best-credit-short = सबसे सस्ता ऋण
chart-from = { $amount } से आगे: { $names }
chart-title = { $currency } में ऑर्डर की राशि के अनुसार शुल्क, दोनों पैमाने लघुगणकीय
chart-segment = { $from }–{ $to }: { $names }।
chart-fees = { $amount } पर: { $fees }।
chart-table = { $amount } पर यही आँकड़े
chart-end = सीमा
chart-unknown = तुलना नहीं की गई: एक हिस्सा अज्ञात है
chart-always = दिखाई गई हर राशि पर
chart-never = कभी नहीं
chart-up-to = { $amount } तक
chart-from-on = { $amount } से आगे
chart-too-much = सबसे अच्छा तरीका यहाँ इतनी बार बदलता है कि चित्र नहीं बन सकता।
ends-at = सीमा { $limit }
no-limit = कोई सीमा नहीं
short-wire-transfer = वायर
short-letter-of-credit = L/C

# बजट में कितना आएगा
budget-label = बजट, शुल्क सहित
budget-sure = गारंटीशुदा, { $currency }
budget-best = अधिक से अधिक, { $currency }

# राशि जैसी पढ़ी गई, और गिने गए दिन
understood = { $amount } के रूप में पढ़ा गया।
business-days = पहुँचने की तारीख़ें कार्यदिवसों में गिनी जाती हैं: सप्ताहांत या बैंक की छुट्टी पर किया गया भुगतान अगले कार्यदिवस से गिना जाता है।
holidays-counted = इन जगहों की बैंक छुट्टियाँ गिनी गई हैं: { $calendars }।
calendar-t2 = यूरो क्षेत्र
calendar-federal-reserve = अमेरिका
calendar-china = चीन

# Where this page cannot
failed-elsewhere = किसी दूसरे पेज पर गणना करें

# The guarantee
covered-link = क्या मैं सुरक्षित हूँ?

# चिपकाने के लिए उत्तर
copy-answer = उत्तर कॉपी करें
copied = उत्तर कॉपी हो गया: { $name }।
copy-here = यह पेज कॉपी नहीं कर सकता। उत्तर यहाँ है, इसे आप ख़ुद कॉपी कर सकते हैं।

# Names of methods where they stand in the sentences that use them
inline-card = कार्ड
inline-online-banking = ऑनलाइन बैंकिंग
inline-online-transfer = ऑनलाइन ट्रांसफ़र
inline-wire-transfer = वायर ट्रांसफ़र (T/T)
inline-letter-of-credit = साख पत्र (L/C)
