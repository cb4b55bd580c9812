# How figures and days are written: signs, groups of digits, the parts of a date
figure-language = hi
figure-direction = ltr
figure-decimal = .
figure-group = ,
figure-grouping = 2
figure-ungrouped = 3
figure-percent = { $number }%
figure-date = { $day } { $month ->
    [1] जनवरी
    [2] फ़रवरी
    [3] मार्च
    [4] अप्रैल
    [5] मई
    [6] जून
    [7] जुलाई
    [8] अगस्त
    [9] सितंबर
    [10] अक्टूबर
    [11] नवंबर
   *[12] दिसंबर
  } { $year }
figure-day = { $weekday ->
    [1] सोमवार
    [2] मंगलवार
    [3] बुधवार
    [4] गुरुवार
    [5] शुक्रवार
    [6] शनिवार
   *[7] रविवार
  }, { $date }
list-more = { $items }, { $next }
list-and = { $items } और { $next }
list-or = { $items } या { $next }
list-apart = { $items }; { $next }

# The answer
written-best = { $amount } के भुगतान का सबसे अच्छा तरीका: { $name }।
written-best-speed = { $amount } के भुगतान का सबसे तेज़ तरीका: { $name }।
written-best-credit = { $amount } के लिए ऋण: { $name }।
written-can = { $name }: { $amount } का भुगतान इस तरीके से हो सकता है।
written-cannot = { $name }: { $amount } का भुगतान इस तरीके से नहीं हो सकता। कारण: { $reasons }।
written-none = हम { $amount } के भुगतान के किसी तरीके की पुष्टि नहीं कर सकते।
written-none-at-all = { $amount } के भुगतान का कोई ज्ञात तरीका नहीं है।
written-cost = शुल्क { $fee } है, यानी कुल भुगतान { $total }।
written-cost-open = शुल्क कम से कम { $fee } है; आपका बैंक कितना जोड़ेगा, यह ज्ञात नहीं है। कुल भुगतान कम से कम { $total }।
written-cost-credit = ऋण की लागत { $fee } है (सभी शुल्कों का योग), यानी कुल वापसी { $total }।
written-payments = { $count ->
    [one] { $count } भुगतान करना होगा
   *[other] { $count } भुगतान करने होंगे
  }: { $payments }{ $limit ->
    [none] {""}
   *[other] , क्योंकि एक भुगतान अधिकतम { $limit } का हो सकता है
  }।
written-arrives-on = पैसा पहुँचने का दिन: { $day } ({ $time } में)।
written-arrives-between = पैसा पहुँचने के दिन: { $from } – { $to } ({ $time })।
written-arrives-in = पैसा { $time } में पहुँचता है।
written-arrives-agreement = ऋण समझौते के बाद पैसा { $time } में पहुँचता है।
written-arrives-unknown = पैसा कब पहुँचेगा, यह बताया नहीं गया है।

# The sum
written-term = { $figure } ({ $caption })
written-repeated = { $line }, { $count ->
    [2] दो बार
   *[other] { $count } बार
  }
written-split-ways = भुगतान के दो तरीकों से सस्ता

# A loan
written-apr = नाममात्र वार्षिक दर (APR) { $apr }, जिसकी गणना यहाँ मासिक दरों से अमेरिकी Regulation Z, Appendix J के अनुसार की गई है; यह ऋणदाता का प्रकटीकरण नहीं है। प्रभावी वार्षिक दर: { $effective }।
written-lender = स्वीकृति, सीमा और दरें ऋणदाता तय करता है।

# What is said with it
written-depends = यह किस पर निर्भर है
written-notes = कृपया ध्यान दें
written-open = बचे हुए तरीके और उनकी शर्तें
written-pair = { $name }: { $value }
written-understood = यह उत्तर इसके लिए है
written-initial = पहला भुगतान
not-said = नहीं बताया गया

# What it rests on
written-document = “{ $title }” ({ $notes })
written-schedule = शुल्क सूची: { $name }, { $id }, { $date ->
    [none] बिना तारीख़
   *[other] { $date } की
  }{ $from ->
    [none] {""}
   *[other] , { $from } से लागू
  }।
written-rate = विनिमय दर: 1 { $from } = { $rate } { $to } ({ $source }, { $date })।
written-rate-own = विनिमय दर: 1 { $from } = { $rate } { $to }, ऑर्डर के साथ दी गई।
written-link = आँकड़े यहाँ जाँचें या बदलें:
