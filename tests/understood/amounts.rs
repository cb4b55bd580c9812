//! Amounts, each with what is to be understood, worked out by hand.

use super::holds;

#[rustfmt::skip]
#[test]
fn numbers_are_read_as_they_are_written() {
    holds(&[
        ("5000", "amount=5000", "a bare number where there is no other"),
        ("18,400 USD", "amount=18400 currency=USD", "a comma before three digits parts thousands"),
        ("1.200 EUR", "currency=EUR ?amount:1200/1.2", "a point before three digits may part thousands or decimals"),
        ("1.200,50 EUR", "amount=1200.5 currency=EUR", "the last mark parts the decimals"),
        ("1,200.50 usd", "amount=1200.5 currency=USD", "the same, as English writes it"),
        ("1 200,50 EUR", "amount=1200.5 currency=EUR", "a space parts thousands"),
        ("1'200'000 CHF", "amount=1200000 currency=CHF", "an apostrophe does in Switzerland"),
        ("12,50,000 INR", "amount=1250000 currency=INR", "groups of two, as in India"),
        ("1,2,3 usd", "currency=USD ?`1,2,3`", "nobody writes a number so"),
        ("5000,500 usd", "currency=USD ?`5000,500`", "neither thousands nor decimals"),
        ("12,5k EUR", "amount=12500 currency=EUR", "a decimal comma, times a thousand"),
        ("1.5m usd", "amount=1500000 currency=USD", "m is a million"),
        ("2 million yen", "amount=2000000 currency=JPY", "written out"),
        ("0.125 KWD", "amount=0.125 currency=KWD", "after a zero no thousands"),
        ("5.000,- EUR", "amount=5000 currency=EUR", "a dash for no decimals"),
        ("5000.00usd", "amount=5000 currency=USD", "without a space"),
        ("USD5000", "amount=5000 currency=USD", "the code before it"),
        ("٥٠٠٠ usd", "amount=5000 currency=USD", "digits of Arabic writing"),
        ("５０００ usd", "amount=5000 currency=USD", "digits as wide as a Chinese character"),
        ("5000 usd or 6000 usd", "currency=USD ?amount:5000/6000 ?amount:5000/6000", "two amounts: none is picked"),
        ("5000 usd, that is 5,000.00 dollars", "amount=5000 currency=USD", "the same amount twice is one"),
        ("5000 usd for 3 containers", "amount=5000 currency=USD ?`3 containers`", "a number beside an amount with a currency is not understood"),
        ("-5000 usd", "currency=USD ?`5000`", "below zero is no amount"),
        ("order 5000", "?amount:5000", "may be the order's number"),
        ("20ft container for 9000 eur", "amount=9000 currency=EUR ?`20ft` ?`container`", "20ft is no amount"),
        ("999999999999999999999 usd", "currency=USD ?`999999999999999999999`", "more digits than are read"),
    ]);
}

#[rustfmt::skip]
#[test]
fn sizes_multiply_a_number() {
    holds(&[
        ("USD 2.5 lakh from india", "amount=250000 currency=USD country=IN", "a lakh is 100,000"),
        ("5 crores inr", "amount=50000000 currency=INR", "a crore is 10,000,000"),
        ("1 lakh crore rupees", "amount=1000000000000 ?currency:INR/PKR/LKR/NPR/MUR", "the product of the two, as Indian papers write it"),
        ("US$1MM", "amount=1000000 currency=USD", "bankers write MM for a million"),
        ("3 hundred thousand usd", "amount=300000 currency=USD", "the product of the two"),
        ("10 K USD", "amount=10000 currency=USD", "a letter before a currency"),
        ("USD 10 K", "amount=10000 currency=USD", "a letter after a number that has a currency"),
        ("5 k€", "amount=5000 currency=EUR", "a letter glued to the currency"),
        ("12 MEUR", "amount=12000000 currency=EUR", "a letter glued to the code"),
        ("€2,5 Tsd", "amount=2500 currency=EUR", "German for thousand"),
        ("5 Mio. EUR", "amount=5000000 currency=EUR", "German for million, with its point"),
        ("€ 3 millones", "amount=3000000 currency=EUR", "Spanish for million"),
        ("80 USD million", "amount=80000000 currency=USD", "after the currency"),
        ("12 thousand 500 usd", "amount=12500 currency=USD", "the sum of the two"),
        ("2 million 300 thousand usd", "amount=2300000 currency=USD", "the sum of the two"),
        ("1/2 million usd", "amount=500000 currency=USD", "a half"),
        ("half a million usd", "amount=500000 currency=USD", "a half in words"),
        ("five thousand dollars from the US", "amount=5000 currency=USD country=US ~currency:account-currency", "written out, with a currency"),
        ("a hundred and twenty thousand usd", "amount=120000 currency=USD", "written out at length"),
        ("300万美元", "amount=3000000 currency=USD", "万 is 10,000"),
        ("5万8千元", "amount=58000 currency=CNY", "50,000 and 8,000"),
        ("2.5 lakh", "amount=250000", "a size alone, without a currency"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_size_that_is_not_known_makes_the_amount_unclear() {
    holds(&[
        ("USD 2.5 zillion", "currency=USD ?`2.5 zillion`", "no such size"),
        ("2.5 zillion usd", "currency=USD ?`2.5 zillion`", "the same before the currency"),
        ("80 USD zillion", "currency=USD ?`80` ?`zillion`", "the same after it"),
        ("US$ 1.2 mil", "currency=USD ?`1.2 mil`", "a million in American, a thousand in Spanish and Portuguese"),
        ("3 millions d'euros", "currency=EUR ?`3 millions d`", "French goes on after the size"),
        ("3 миллиона долларов", "?`3 миллиона` ?`долларов`", "Russian is not read"),
        ("5 million million usd", "currency=USD ?`5 million million`", "no such product"),
        ("5 thousand 3000 usd", "currency=USD ?`5 thousand 3000`", "no such sum"),
        ("USD 5 th", "currency=USD ?`5 th`", "short for thousand, and the code of Thailand"),
        ("5 m", "?`5 m`", "metres, minutes or a million"),
        ("in thousands of usd: 500", "currency=USD ?`thousands` ?`500`", "the size is of all numbers"),
        ("USD million 5", "currency=USD ?`million` ?`5`", "before the number"),
        ("two and a half million usd", "currency=USD ?`two` ?`a half million`", "two and a half is not read"),
        ("2½ million usd", "currency=USD ?`2½` ?`million`", "nor in signs"),
        ("5000 XYZ", "?`5000 XYZ`", "neither a currency nor a size"),
        ("5000 BTC or 300 usd", "currency=USD ?`5000 BTC` ?amount:300", "capitals may be another currency: no other number is the amount"),
    ]);
}

#[rustfmt::skip]
#[test]
fn cents_are_added_to_their_currency() {
    holds(&[
        ("7 dollars and 20 cents", "amount=7.2 ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN", "7 and 20/100"),
        ("£3 and 50 pence", "amount=3.5 currency=GBP", "pence are of pounds"),
        ("$5 5c", "amount=5.05 ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN", "c is short for cents after dollars"),
        ("40 cents", "amount=0.4 ?currency:USD/EUR/CAD/AUD/HKD/SGD/NZD/TWD", "of whichever currency has cents"),
        ("40 cents from germany", "amount=0.4 currency=EUR country=DE ~currency:account-currency", "an account there has euros"),
        ("7 dollars 20", "?`7` ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN ?`20`", "cents, or another number"),
        ("5 dollars 150 cents", "?`5` ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN ?`150 cents`", "more than a dollar"),
        ("5 yen 50 cents", "?`5` ?currency:JPY/USD/EUR/CAD/AUD/HKD/SGD/NZD/TWD ?amount:0.5 ?currency:JPY/USD/EUR/CAD/AUD/HKD/SGD/NZD/TWD", "a yen has no cents"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_range_or_a_product_is_no_amount() {
    holds(&[
        ("2-3 thousand usd", "currency=USD ?`2` ?`3 thousand`", "from two to three"),
        ("5000 - 6000 usd", "currency=USD ?`5000` ?`6000`", "with spaces"),
        ("from 100 to 200 usd", "currency=USD ?`100 to` ?`200`", "in words"),
        ("between 100 and 200 usd", "currency=USD ?`between` ?`100 and` ?`200`", "in words"),
        ("$100 to 200", "?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN ?`100 to` ?`200`", "with the currency first"),
        ("100...200 usd", "currency=USD ?`100` ?`200`", "with points"),
        ("3 x 500 usd", "currency=USD ?`3 x` ?`500`", "three times"),
        ("500 usd × 3", "currency=USD ?`500` ?`3`", "three times"),
        ("5000 pcs of 2 usd", "currency=USD ?`5000 pcs` ?`2`", "the price of one"),
        ("$2 each", "?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN ?`2 each`", "the price of one"),
        ("2 usd per piece", "currency=USD ?`2` ?`per piece`", "the price of one"),
        ("3 instalments of 500 usd", "currency=USD ?months: ?`500`", "three times"),
        ("5% of 5000 usd", "currency=USD ?`5%` ?`5000`", "a share of it"),
        ("5000 usd plus VAT", "currency=USD ?`5000` ?`plus VAT`", "less than the total"),
        ("refund of 500 usd", "currency=USD ?`refund` ?`500`", "money that comes back"),
        ("the fee is 20 usd", "currency=USD ?`20`", "a fee"),
        ("at least 5000 usd", "currency=USD ?`least` ?`5000`", "a bound"),
        ("5000 usd or more", "currency=USD ?`5000` ?`more`", "a bound"),
        ("- 5000 usd", "currency=USD ?`5000`", "may be below zero"),
        ("total - 5000 usd", "amount=5000 currency=USD", "a dash after what it is"),
        ("USD (5,000)", "currency=USD ?`5,000`", "in brackets an accountant means less than zero"),
        (".5 usd", "currency=USD ?`5`", "half a dollar, or five"),
        ("$ 900 $ 1,250", "?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN ?amount:900/1250 ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN ?amount:900/1250", "two amounts"),
    ]);
}
