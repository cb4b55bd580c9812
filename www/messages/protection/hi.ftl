# What the guarantee covers
covered-title = सुरक्षित
statement-free = यह गारंटी मुफ़्त है। आप केवल भुगतान के तरीके का शुल्क देते हैं।
statement-late = अनुबंध में लिखे समय से देर से आया माल सुरक्षित है।
statement-off-contract = जो माल अनुबंध जैसा नहीं है, वह सुरक्षित है।
statement-refund = गलती विक्रेता की हो तो सुरक्षित राशि का { $percent } तक वापस मिलता है।
statement-contract = केवल वही मान्य है जो अनुबंध में है: तारीखें और माल कैसा हो, यह लिखें।
statement-outside = विक्रेता के बैंक खाते में सीधे भेजा गया पैसा सुरक्षित नहीं है।
limit-title = विक्रेता की सीमा
statement-limit = हर विक्रेता की एक सीमा है, उसके सभी ऑर्डरों के लिए मिलाकर।
statement-above-limit = सीमा से ऊपर का ऑर्डर भी पूरा लौटाया जा सकता है, यदि आप विक्रेता की गलती साबित करें।
request-title = रिफ़ंड माँगना
statement-not-shipped = माल देर से हो तो पहले विक्रेता को लिखें। वह न भेजे, या आपके साथ टालना तय करे, तो रिफ़ंड माँगें।
statement-quality = माल तय जैसा न हो तो मिलने के { $days } दिनों के भीतर माँगें।
statement-record = प्लेटफ़ॉर्म के संदेशों से लिखें, ताकि रिकॉर्ड रहे।

# The timeline of a dispute
dispute-title = विवाद, दिन-ब-दिन
dispute-day = दिन { $day }
dispute-opened = आप विवाद खोलते हैं।
dispute-may-escalate = विक्रेता ने जवाब न दिया हो तो आप इसे आगे बढ़ा सकते हैं।
dispute-supplier-answer = आम तौर पर विक्रेता के जवाब का अंतिम दिन।
dispute-automatic-escalation = विक्रेता ने जवाब न दिया हो तो यह अपने आप आगे बढ़ता है।
dispute-answer-proposal = आपने विक्रेता के प्रस्ताव का जवाब न दिया हो तो यह अपने आप रद्द होता है।
dispute-platform-steps-in = सहमति न हो तो प्लेटफ़ॉर्म दखल देता है।
dispute-evidence = सबूत माँगे जाने पर आपके पास आम तौर पर { $days } कार्य दिवस हैं।
dispute-by-you = आप करते हैं
dispute-by-others = विक्रेता या प्लेटफ़ॉर्म करता है

# What to keep, and what is refused
keep-title = सबूत के तौर पर रखें
statement-keep-contract = हस्ताक्षरित अनुबंध या बिल
statement-keep-specifications = माल कैसा हो, यह बताने वाले दस्तावेज़
statement-keep-drawings = डिज़ाइन के चित्र और दस्तावेज़
statement-keep-inspections = जाँच की रिपोर्टें
statement-keep-messages = आपने और विक्रेता ने जो कुछ लिखा
statement-keep-receipts = हस्ताक्षरित रसीदें
statement-keep-pictures = खराबी की तस्वीरें या वीडियो
refused-title = अस्वीकार, यदि
statement-no-specifications = आपने साफ़ विनिर्देश नहीं दिए
statement-no-sample = आपने बड़े ऑर्डर से पहले नमूना नहीं जाँचा
statement-found-late = आपने खराबी माल के आपके देश पहुँचने के बाद पाई
statement-no-reason = आप बस पैसा वापस चाहते हैं

# Where the guide is unclear
unclear-title = जहाँ गाइड साफ़ नहीं है
doubt-first-day = यह नहीं बताती कि पहला दिन गिना जाता है या नहीं, और किस समय क्षेत्र में। सुरक्षित रहने के लिए एक दिन पहले करें।
doubt-four-or-five = विक्रेता के पास आम तौर पर पाँच दिन हैं, फिर भी आप दिन 4 पर आगे बढ़ा सकते हैं।
doubt-day-seven = दिन 7 विवाद खुलने से या प्रस्ताव से गिना जा सकता है।
doubt-found-late = आप माल मिलने के 30 दिनों के भीतर माँग सकते हैं, फिर भी आपके देश पहुँचने के बाद मिली खराबी अस्वीकार होती है। भेजने से पहले की जाँच सुरक्षित है।
doubt-limit-or-full = यह कहती है कि सुरक्षा विक्रेता की बची सीमा तक है, और फिर यह कि रिफ़ंड उससे आगे जा सकता है।
covered-quotes = गाइड के शब्द
