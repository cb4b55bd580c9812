# ऑर्डर
amount = ऑर्डर की राशि
currency = मुद्रा
country = बैंक खाते का देश
business = ख़रीदार
business-yes = व्यवसाय
business-no = निजी व्यक्ति
pay-on = भुगतान की तारीख़
choose-one = चुनें…

# उत्तर
best-cost = भुगतान का सबसे सस्ता तरीका
best-speed = भुगतान का सबसे तेज़ तरीका
best-credit = सबसे सस्ता ऋण
fee = शुल्क
total = कुल
arrives = सप्लायर को भुगतान
choose = { $name } चुनें
chosen = चुना गया
choice-missing = भुगतान का एक तरीका चुनें।
choice-unconfirmed = जब तक इस ऑर्डर के शुल्क पता नहीं चलते, { $name } की पुष्टि नहीं हो सकती।
stale = मान्य ऑर्डर की प्रतीक्षा है। यह अब भी { $amount } का उत्तर है।
stale-none = ऑर्डर पूरा होते ही उत्तर दिखेगा।
failed = यहाँ शुल्क का हिसाब नहीं हो सका: इस ब्राउज़र ने या इस पेज की सुरक्षा नीति ने गणना लोड नहीं होने दी।
failed-schedule = इस पेज की शुल्क सूची लोड नहीं हो सकी या उसमें गड़बड़ी है।
part-missing = यह हिस्सा लोड नहीं हुआ।
retry = फिर से कोशिश करें
compact = { $name } से भुगतान करें: शुल्क { $fee }{ $when ->
    [none] {""}
   *[other] , सप्लायर को भुगतान: { $when }
  }
compact-all = { $count ->
    [one] { $count } तरीके की तुलना करें
   *[other] { $count } तरीकों की तुलना करें
  }
none = हम भुगतान के किसी तरीके की पुष्टि नहीं कर सकते
none-at-all = इस ऑर्डर के भुगतान का कोई तरीका नहीं
none-conditional = बचा हुआ हर विकल्प ऐसी जानकारी पर निर्भर है जो आपने नहीं दी है। क्या चाहिए, यह हर विकल्प के साथ लिखा है।
none-unpriced = बचे हुए किसी भी तरीके का पूरा शुल्क ज्ञात नहीं है।
none-impossible = कोई भी ज्ञात तरीका इस ऑर्डर के लिए उपयुक्त नहीं है। कारण हर तरीके के साथ दिया गया है।
none-credit = ऋण की पुष्टि अभी नहीं हो सकती
none-credit-open = ऋण ऐसी बात पर निर्भर है जो ऑर्डर में नहीं बताई गई। बिना ऋण के भुगतान के तरीके भी सूची में हैं।
none-credit-impossible = इस ऑर्डर के लिए कोई ऋण उपयुक्त नहीं है; कारण सूची में दिया गया है, बिना ऋण के भुगतान के तरीकों के साथ।

doubt = { $method ->
    [wire-transfer] वायर ट्रांसफ़र
    [online-transfer] ऑनलाइन ट्रांसफ़र
    [letter-of-credit] साख पत्र
   *[other] { $name }
  } से { $save } तक की बचत हो सकती है{ $loses ->
    [no] {""}
   *[yes] {" "}या { $lose } तक अधिक ख़र्च हो सकता है
  }: यह { $on ->
    [bank] आपके बैंक
    [rate] आपके प्रदाता की दर
   *[other] आपके आँकड़ों
  } पर निर्भर है{ $condition ->
    [none] ।
   *[other] , और यह तरीका केवल { $condition } उपलब्ध है।
  }
doubt-unpriced = { $names } से भी कम ख़र्च हो सकता है: पूरा शुल्क ज्ञात नहीं है।
doubt-speed = किसी दूसरे तरीके से रकम पहले पहुँच सकती है: दिनों की तुलना करें।
certain = यहाँ किसी दूसरे तरीके से इससे कम ख़र्च नहीं हो सकता।
certain-speed = यहाँ किसी दूसरे तरीके से रकम इससे पहले नहीं पहुँच सकती।
speed-cheapest = यही सबसे सस्ता तरीका भी है।
speed-price = सबसे सस्ता: { $name }, { $by ->
    [all] { $save } कम
    [most] { $save } तक कम
   *[other] { $save } तक कम या { $lose } तक अधिक
  }{ $when ->
    [none] ।
   *[other] ; सप्लायर को भुगतान: { $when }।
  }
ties = { $names }: वही शुल्क, पहुँचने का वही समय।

# अपने आँकड़े
enter-fee = अपने बैंक का शुल्क भरें
enter-bankFee = साख पत्र के लिए अपने बैंक का शुल्क भरें
enter-rate = अपनी दर भरें
enter-creditLine = अपनी क्रेडिट सीमा भरें
ask-country = आपका खाता कहाँ है?
ask-business = मैं व्यवसाय के लिए ख़रीद रहा हूँ

# तुलना
all = भुगतान के सभी तरीके
rank = क्रम
rank-cost = सबसे सस्ता
rank-speed = सबसे तेज़
badge-best = सबसे अच्छा
badge-cheapest = सबसे सस्ता
badge-fastest = सबसे तेज़
method = तरीका
fee-in = शुल्क, { $currency }
arrives-days = कार्य दिवस
from = कम से कम
plus-unknown = + बैंक के शुल्क
key-sure = कम से कम
key-maybe = अधिक से अधिक
key-unknown = अज्ञात
key-condition = शर्त के साथ
key-arrival = पहुँचने का समय
key-weekend = बैंक बंद
hours = { $max ->
    [one] { $span } घंटे
   *[other] { $span } घंटे
  }
days = { $max ->
    [one] { $span } कार्य दिवस
   *[other] { $span } कार्य दिवस
  }
in = { $time } में
after-agreement = समझौते के बाद
not-stated = उल्लेख नहीं
two-payments = { $count } भुगतानों में
instalments = { $months ->
    [one] { $months } किस्त
   *[other] { $months } किस्तें
  }
apr = नाममात्र वार्षिक दर (APR){"\u00A0"}{ $apr }
aside-percent = भुगतान का { $rate }
aside-clamped = ऑर्डर का { $rate }, { $bounds }
aside-variants = { $count } सेवाएँ
aside-typical = शुल्क आपका बैंक तय करता है
not-possible = इस ऑर्डर के लिए संभव नहीं
apart = { $items }; { $next }

method-paypal = PayPal
method-card = कार्ड
method-online-banking = ऑनलाइन बैंकिंग
method-online-transfer = ऑनलाइन ट्रांसफ़र
method-wire-transfer = वायर ट्रांसफ़र (T/T)
method-western-union = Western Union
method-letter-of-credit = साख पत्र (L/C)
method-pay-later = Pay Later
variant-visa = Visa
variant-mastercard = Mastercard
variant-us-account = अमेरिकी खाता
variant-de-fr-account = जर्मन या फ़्रांसीसी खाता
variant-trustly = Trustly
variant-ideal = iDEAL
variant-bancontact = Bancontact
variant-sofort = Sofort
variant-giropay = giropay
variant-p24 = Przelewy24
variant-eps = eps
variant-payu = PayU
variant-european-account = यूरोपीय खाता

# क्यों नहीं, या किस शर्त पर
reason-currency-not-supported = केवल { $list }
reason-country-not-supported = केवल इन देशों के खातों के लिए: { $list }
reason-country-not-supported-many = केवल { $count } अन्य देशों के खातों के लिए, जैसे { $list }
reason-business-only = केवल व्यवसायों के लिए
reason-rate-missing = { $currency } के लिए विनिमय दर चाहिए, और कोई दर ज्ञात नहीं है
reason-over-order-limit = केवल { $limit } तक के ऑर्डर
reason-too-many-payments = { $limit } तक के { $payments } भुगतान करने होंगे, जबकि अधिकतम संभव संख्या { $maxPayments } है
reason-too-many-payments-none = { $limit } की सीमा में कोई भुगतान नहीं हो सकता
reason-over-payment-limit = { $payment } का भुगतान { $limit } की सीमा से अधिक है
reason-country-required = इनमें से किसी देश में खाता होने पर: { $list }
reason-country-required-many = { $count } देशों में से किसी में खाता होने पर, जैसे { $list }
reason-country-required-short = कुछ देशों में
reason-bank-must-participate = आपके बैंक के शामिल होने पर
reason-business-required = व्यवसाय के रूप में ख़रीदने पर
reason-approval-required = स्वीकृति मिलने पर

# ध्यान देने योग्य बातें
warning-account-currency-differs = वहाँ का खाता आम तौर पर { $accountCurrency } में होता है। { $orderCurrency } में बदलने का आपके बैंक का ख़र्च अलग से लगता है, जो अक्सर यहाँ के किसी भी शुल्क से अधिक होता है।
warning-holidays-not-counted = बैंक की छुट्टियाँ नहीं गिनी गई हैं।
warning-rates-stale = { $asOf } की संदर्भ दरें भुगतान के दिन से { $days } दिन पुरानी हैं।
warning-fee-heavy = शुल्क ऑर्डर का कम से कम { $feeRate } है।
holidays-until = बैंक की छुट्टियाँ { $year } तक ही ज्ञात हैं।
holidays-unknown = इन देशों की बैंक छुट्टियाँ ज्ञात नहीं हैं: { $countries }।
rate-used = 1 { $from } = { $rate } { $to } की दर से बदला गया{ $date ->
    [none] {""}
   *[other] {" "}({ $date })
  }।

# बारीक अक्षरों में
fine = प्रकाशित गाइडों (लगभग { $years }) पर आधारित अनुमान। यह प्रस्ताव नहीं है; भुगतान से पहले जाँच लें।
fine-undated = प्रकाशित आँकड़ों पर आधारित अनुमान। यह प्रस्ताव नहीं है; भुगतान से पहले जाँच लें।
sources = स्रोत
