//! Currencies and numbers that are no money, each with what is to be understood, worked out by hand.

use super::holds;

#[rustfmt::skip]
#[test]
fn a_currency_is_read_by_its_name_sign_or_code() {
    holds(&[
        ("$5000", "amount=5000 ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN", "many dollars"),
        ("$5000 from canada", "amount=5000 currency=CAD country=CA ~currency:account-currency", "an account there has Canadian dollars"),
        ("$5,000 USD", "amount=5000 currency=USD", "the code says which dollar"),
        ("US$5000", "amount=5000 currency=USD", "so do the letters"),
        ("C$ 5000", "amount=5000 currency=CAD", "so do the letters"),
        ("5000 canadian dollars from the UK", "amount=5000 currency=CAD country=GB", "an adjective before a currency is no country"),
        ("5000 from germany", "amount=5000 currency=EUR country=DE ~currency:account-currency", "not said: that of accounts there, and told"),
        ("¥300000", "amount=300000 ?currency:JPY/CNY", "yen or yuan"),
        ("300000 rmb", "amount=300000 currency=CNY", "renminbi"),
        ("5000 pounds", "amount=5000 ?currency:GBP/EGP", "of Britain or of Egypt"),
        ("5000 swiss francs", "amount=5000 currency=CHF", "the adjective says which francs"),
        ("500 usd 400 eur", "?amount:500/400 ?currency:USD/EUR ?amount:500/400 ?currency:USD/EUR", "two sums"),
        ("5000 all in", "amount=5000 ?currency:ALL", "the lek of Albania, or a word"),
        ("try 5000 usd", "amount=5000 currency=USD", "the lira of Turkey only after a number"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_word_within_another_is_not_that_word() {
    holds(&[
        ("900 美元", "amount=900 currency=USD", "not 元"),
        ("900港元", "amount=900 currency=HKD", "not 元"),
        ("900 欧元", "amount=900 currency=EUR", "not 元"),
        ("900日元", "amount=900 currency=JPY", "not 元"),
        ("900 人民币", "amount=900 currency=CNY", "by its name"),
        ("900元", "amount=900 currency=CNY", "元 alone is the yuan"),
        ("900元旦", "?`900元旦`", "New Year’s Day"),
        ("港币900", "amount=900 currency=HKD", "before the number"),
        ("900米ドル", "amount=900 currency=USD", "Japanese"),
        ("900円", "amount=900 currency=JPY", "Japanese"),
        ("5만원", "amount=50000 currency=KRW", "Korean, in ten thousands"),
        ("3 millones", "amount=3000000", "a size and no currency"),
        ("5 rms", "?`5 rms`", "not the ringgit"),
        ("5 €ur", "currency=EUR ?`5` ?`ur`", "an odd spelling"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_code_that_is_a_common_word_stands_beside_a_number_in_capitals() {
    holds(&[
        ("ALL 9 pieces", "?`ALL` ?`9 pieces`", "all nine"),
        ("we need ALL 500 boxes", "?`ALL` ?`500 boxes`", "all of them"),
        ("TOP 5 suppliers", "?`TOP` ?`5 suppliers`", "the best five"),
        ("che 5000 euro", "amount=5000 currency=EUR ?`che`", "Italian for that"),
        ("Please TRY again", "?`again`", "a word"),
        ("TRY 5000 from turkey", "amount=5000 currency=TRY country=TR", "the lira"),
        ("5000 TRY from turkey", "amount=5000 currency=TRY country=TR", "the lira"),
        ("5000 XYZ", "?`5000 XYZ`", "no code"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_day_or_a_time_is_no_amount() {
    holds(&[
        ("15m from now", "?payOn:", "minutes"),
        ("09:15 CET", "?`09:15 CET`", "a time"),
        ("5000 usd at 09:15 CET", "amount=5000 currency=USD ?`at 09:15 CET`", "a time beside an amount"),
        ("pay at 5 pm", "?`at 5 pm`", "a time"),
        ("pay at 5", "?`at 5`", "perhaps a time"),
        ("pay on 27", "?payOn:2026-11-27", "perhaps a day"),
        ("27.11", "?`27.11`", "a day, or a number"),
        ("5000 usd 27 nov 2026", "amount=5000 currency=USD payOn=2026-11-27", "a day after an amount"),
        ("27 nov 2026 5000 usd", "amount=5000 currency=USD payOn=2026-11-27", "a day before it"),
        ("900 usd 5 may", "amount=900 currency=USD payOn=2027-05-05 ~payOn:next-such-day", "a day after an amount"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_number_that_counts_or_names_something_is_no_amount() {
    holds(&[
        ("5000 kg", "?`5000 kg`", "a weight"),
        ("5000 widgets", "?`5000 widgets`", "pieces"),
        ("3 suppliers", "?`3 suppliers`", "a known word, and a count"),
        ("100 chairs for 5000 usd", "amount=5000 currency=USD ?`100 chairs`", "the price of all"),
        ("tel 5551234", "?`tel 5551234`", "a telephone"),
        ("+1 555 123", "?`1 555 123`", "a telephone"),
        ("invoice 4711 $850 from the US", "amount=850 currency=USD country=US ~currency:account-currency ?`invoice 4711`", "the number of an invoice beside an amount"),
        ("version 1.2", "?`version 1.2`", "a version"),
        ("4111 1111 1111 1111 visa", "method=card ?`4111` ?`1111` ?`1111` ?`1111`", "the number of a card"),
    ]);
}

#[rustfmt::skip]
#[test]
fn a_deposit_is_told_from_the_amount() {
    holds(&[
        ("invoice $850 deposit 30%", "amount=850 initialPayment=255 ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN", "3/10 of 850, in whichever dollars"),
        ("invoice $99.99 deposit 30%", "amount=99.99 ?currency:USD/CAD/AUD/HKD/SGD/NZD/TWD/MXN ?initialPayment:", "29.997: how it is rounded depends on the currency"),
        ("30% deposit on 850 usd", "amount=850 currency=USD initialPayment=255", "the same"),
        ("deposit 30% of 850 usd", "amount=850 currency=USD initialPayment=255", "the same"),
        ("30% deposit of 850 usd", "currency=USD ?initialPayment: ?`850`", "the deposit, or the amount"),
        ("5000 usd deposit 1000", "amount=5000 currency=USD initialPayment=1000", "a deposit is no more than the amount"),
        ("1000 usd deposit 5000 usd total", "amount=5000 currency=USD initialPayment=1000", "a deposit is no more than the amount"),
        ("no deposit 5000 usd", "amount=5000 currency=USD ?`no deposit`", "there is none"),
        ("l/c, bank fee 20", "method=letter-of-credit bankFee=20", "a fee that is said to be the bank's"),
        ("wire 5000 usd, bank fee of 20 usd", "amount=5000 currency=USD method=wire-transfer fee=20", "the same beside an amount"),
        ("850 usd, balance 70%", "amount=850 currency=USD ?`balance` ?`70%`", "what remains is no deposit"),
    ]);
}

#[rustfmt::skip]
#[test]
fn marks_without_width_and_other_scripts_change_nothing() {
    holds(&[
        ("5\u{200b}000 usd", "amount=5000 currency=USD", "a zero-width space"),
        ("\u{202b}5000 usd\u{202c}", "amount=5000 currency=USD", "marks of direction"),
        ("５０００ ＵＳＤ", "amount=5000 currency=USD", "full width"),
        ("１．５ usd", "amount=1.5 currency=USD", "full width"),
        ("付款 5000 usd", "amount=5000 currency=USD ?`付款`", "Chinese before it"),
    ]);
}
