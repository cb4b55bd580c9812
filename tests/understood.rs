//! Questions in words, each with what is to be understood, worked out by hand from the grammar in
//! docs/questions.md.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::fmt::Write as _;

use checkout_fees::{Date, FeeCalculator, Understanding};
use serde_json::Value;

#[path = "understood/amounts.rs"]
mod amounts;
#[path = "understood/currencies.rs"]
mod currencies;
#[path = "understood/days.rs"]
mod days;

/// A Monday.
const TODAY: &str = "2026-11-23";

/// In one line: each thing understood, then `~` and what is assumed, then `?` and what is unclear.
fn line(text: &str, understood: &Understanding) -> String {
    let json = serde_json::to_value(understood).unwrap();
    let mut line = String::new();
    let mut add = |name: &str, value: &Value| match value {
        Value::Null => {}
        Value::String(text) => write!(line, "{name}={text} ").unwrap(),
        other => write!(line, "{name}={other} ").unwrap(),
    };
    let order = json["order"].as_object().unwrap();
    for name in ["amount", "currency", "country", "business", "rank", "payOn", "initialPayment"] {
        add(name, &order.get(name).cloned().unwrap_or_default());
    }
    add("method", &json["method"]);
    add("supplier", &json["supplier"]);
    if let Some(Value::Object(all)) = order.get("terms") {
        for (name, value) in all.values().flat_map(|terms| terms.as_object().unwrap()) {
            add(name, value);
        }
    }
    for assumed in &understood.assumed {
        let code = serde_json::to_value(assumed.because).unwrap();
        write!(
            line,
            "~{}:{} ",
            serde_json::to_value(assumed.field).unwrap().as_str().unwrap(),
            code.as_str().unwrap()
        )
        .unwrap();
    }
    for unclear in &understood.unclear {
        match serde_json::to_value(unclear.field).unwrap().as_str() {
            Some(field) => write!(line, "?{field}:{} ", unclear.candidates.join("/")).unwrap(),
            None => write!(line, "?`{}` ", slice(text, unclear.from, unclear.to)).unwrap(),
        }
    }
    line.trim_end().to_owned()
}

/// What stands between two places in UTF-16 code units.
fn slice(text: &str, from: u32, to: u32) -> String {
    let units: Vec<u16> = text.encode_utf16().collect();
    String::from_utf16(&units[from as usize..to as usize]).unwrap()
}

fn holds(rows: &[(&str, &str, &str)]) {
    let calculator = FeeCalculator::standard().unwrap();
    let mut wrong = String::new();
    for (text, expected, because) in rows {
        let said = line(text, &calculator.understand(text, Date::parse(TODAY)).unwrap());
        if said != *expected {
            writeln!(wrong, "{text:?}\n  is {said}\n not {expected}\n because {because}").unwrap();
        }
    }
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[rustfmt::skip]
#[test]
fn whole_questions() {
    holds(&[
        ("5000 usd from us by wire", "amount=5000 currency=USD country=US method=wire-transfer", "short, lower case"),
        ("€12.5k germany fastest", "amount=12500 currency=EUR country=DE rank=speed", "12.5 thousand; the country by its name"),
        ("pay later 20000 6 months", "amount=20000 method=pay-later months=6", "no currency and no country: none is made up"),
        ("Hello, we owe our supplier 18,400 USD and have an account in the US. Can we pay by credit card, and when will it arrive if we pay on Friday?",
            "amount=18400 currency=USD country=US business=true payOn=2026-11-27 method=card ~business:speaks-for-business",
            "Friday after Monday the 23rd; `our supplier` is a business speaking"),
        ("Dear team,\nplease tell me the cheapest way to send 7.250,00 EUR to our supplier in China from our German bank account.\nInvoice 4711, order A-2041.\nRegards, 3rd floor",
            "amount=7250 currency=EUR country=DE business=true rank=cost supplier=CN ~business:speaks-for-business ?`Invoice 4711` ?`2041` ?`3rd` ?`floor`",
            "the supplier's country is not the account's; the invoice's number and the floor are no amounts, the order's is part of a name"),
        ("PAY 5000 USD FROM US BY WIRE", "amount=5000 currency=USD country=US method=wire-transfer", "all in capitals, which then tell nothing"),
        ("", "", "nothing said"),
        ("Good morning, how are you?", "", "nothing that matters"),
        ("How much is the fee for 300 euro from france, paid with ideal, deposit 100?",
            "amount=300 currency=EUR country=FR initialPayment=100 method=online-transfer", "iDEAL is a way of online transfer"),
        ("l/c 250000 usd, my bank charges 120, business, UK", "amount=250000 currency=USD country=GB business=true method=letter-of-credit bankFee=120",
            "the bank's fee of a letter of credit is its bankFee; 120 is no second amount"),
    ]);
}

#[rustfmt::skip]
#[test]
fn places() {
    holds(&[
        ("account in Holland", "country=NL", "another name"),
        ("in America", "country=US", "another name"),
        ("bank in the U.S.A.", "country=US", "with points"),
        ("from côte d’ivoire", "country=CI", "with accents and another apostrophe"),
        ("our Dutch account", "country=NL", "an adjective of an account"),
        ("answer in German please", "?country:DE", "an adjective of nothing here may be a language"),
        ("chinese supplier, account in FR", "country=FR supplier=CN", "an adjective of the supplier"),
        ("pay 500 eur to a seller in Turkey from Spain", "amount=500 currency=EUR country=ES supplier=TR", "a seller's country"),
        ("ship to Nigeria, pay from Ghana", "country=GH ?`ship` ?country:NG", "where goods go is no account"),
        ("from US or DE", "?country:US/DE ?country:US/DE", "two countries: none is picked"),
        ("from my account", "", "MY is Malaysia, but `my` is a word"),
        ("5000 eur from it", "amount=5000 currency=EUR ?country:IT", "Italy, or a word"),
        ("from IT", "country=IT", "capitals after `from`"),
        ("Order NO 5, IT department", "?`NO 5` ?country:IT", "capitals alone may be a word; after `no` a number is a name"),
        ("You will get the whole payment of 5000 usd soon from us", "amount=5000 currency=USD country=US ~country:may-be-pronoun", "in a sentence `us` may be who writes"),
        ("account in georgia", "?country:GE/US", "the country, or the state"),
        ("500 usd for turkey and jersey", "amount=500 currency=USD ?country:TR ?country:JE", "small letters: a bird, and a shirt"),
        ("account in Europe", "?`Europe`", "no country, but it matters"),
    ]);
}

#[rustfmt::skip]
#[test]
fn ways_to_pay() {
    holds(&[
        ("T/T", "method=wire-transfer", "telegraphic transfer"),
        ("tt", "method=wire-transfer", "not Trinidad"),
        ("bank transfer", "method=wire-transfer", "a wire"),
        ("by transfer", "?method:wire-transfer/online-transfer", "a bank's, or an online one"),
        ("transfer the goods", "?`transfer` ?`goods`", "no way to pay"),
        ("WU", "method=western-union", "short for it"),
        ("visa", "method=card", "a card"),
        ("letter-of-credit", "method=letter-of-credit", "its id"),
        ("LC", "method=letter-of-credit", "not Saint Lucia"),
        ("from LC", "country=LC", "after `from` it is"),
        ("kabbage", "method=pay-later", "who lends"),
        ("sofort, from DE", "country=DE method=online-transfer", "one of its ways"),
        ("what would be ideal", "?method:online-transfer", "a word, and a way to pay"),
        ("card or paypal?", "?method:card/paypal ?method:card/paypal", "two ways: none is picked"),
        ("by klarna", "?method:", "no way to pay of this schedule"),
        ("on credit", "rank=credit", "credit first"),
        ("fastest and cheapest", "?rank:speed/cost ?rank:speed/cost", "both at once cannot be"),
        ("company", "business=true", "a business"),
        ("private buyer", "business=false", "not one"),
        ("not a business", "business=false", "said with no"),
        ("2 business days", "?`2 business days`", "days, and no buyer"),
        ("wire 5000 usd, my bank charges 20 usd", "amount=5000 currency=USD method=wire-transfer fee=20", "the fee of the wire"),
        ("5000 usd, my bank charges 20", "amount=5000 currency=USD ?fee:", "for which way is not said"),
        ("pay later 20000 usd 9 months", "amount=20000 currency=USD method=pay-later ?months:", "six at most"),
        ("card 500 usd over 6 months", "amount=500 currency=USD method=card ?months:", "no instalments by card"),
    ]);
}

#[rustfmt::skip]
#[test]
fn days_and_parts() {
    holds(&[
        ("pay 2026-12-24", "payOn=2026-12-24", "as ISO writes it"),
        ("pay today", "payOn=2026-11-23", "the day that is given"),
        ("pay tomorrow", "payOn=2026-11-24", "the day after"),
        ("pay on friday", "payOn=2026-11-27", "the coming one"),
        ("pay on Monday", "?payOn:2026-11-23/2026-11-30", "today is one: today, or in a week"),
        ("pay next friday", "?payOn:2026-11-27/2026-12-04", "the coming one, or the one after"),
        ("pay 27 Nov", "payOn=2026-11-27 ~payOn:next-such-day", "the next 27 November"),
        ("pay on the 3rd of January", "payOn=2027-01-03 ~payOn:next-such-day", "this year's is over"),
        ("pay Nov 27, 2026", "payOn=2026-11-27", "with its year"),
        ("pay 03/04/2026", "?payOn:2026-04-03/2026-03-04", "day or month first"),
        ("pay 27/11/2026", "payOn=2026-11-27", "there is no month 27"),
        ("pay 27.11.2026", "payOn=2026-11-27", "with points the day is first"),
        ("pay 31.02.2026", "?payOn:", "no such day"),
        ("pay in 3 days", "payOn=2026-11-26", "counted on"),
        ("pay next month", "?payOn:", "no day"),
        ("must arrive by 27 Nov", "?payOn:2026-11-27", "a day of arrival is not that of paying"),
        ("when will it arrive if we pay on friday", "payOn=2026-11-27", "the nearer verb counts"),
        ("on 5 May 900 usd", "amount=900 currency=USD payOn=2027-05-05 ~payOn:next-such-day", "5 May, and not 5 dollars"),
        ("1000 usd, 30% deposit", "amount=1000 currency=USD initialPayment=300", "3/10 of 1,000"),
        ("99.99 usd, deposit of 33 %", "amount=99.99 currency=USD initialPayment=33 ~initialPayment:rounded", "32.9967 rounded"),
        ("1000 usd, 300 upfront", "amount=1000 currency=USD initialPayment=300", "said behind it"),
        ("30% deposit", "?initialPayment:", "of an amount that is not said"),
        ("1000 usd, 0.123456% deposit", "amount=1000 currency=USD initialPayment=1.23 ~initialPayment:rounded", "1.23456 rounded"),
        ("1000 usd, 0.1234567% deposit", "amount=1000 currency=USD ?initialPayment:", "finer than any share that is meant"),
        ("1000 usd, 1234567890123% deposit", "amount=1000 currency=USD ?initialPayment:", "larger than money is"),
        ("1000 usd 3%", "amount=1000 currency=USD ?`3%`", "three percent of what is not said"),
    ]);
}

#[rustfmt::skip]
#[test]
fn words_that_nothing_is_made_of_are_listed() {
    holds(&[
        ("5000 usd us wire", "amount=5000 currency=USD method=wire-transfer ?country:US", "small letters without `from`: offered, not taken"),
        ("5000 eur de wire", "amount=5000 currency=EUR method=wire-transfer ?country:DE", "the same for another code"),
        ("5000 eur, de account", "amount=5000 currency=EUR country=DE", "an account there"),
        ("tell us, 5000 usd from de", "amount=5000 currency=USD country=DE", "after `tell` it is who writes"),
        ("we in accounting hope that us folks can settle 5000 usd with alibaba", "amount=5000 currency=USD ?`accounting` ?`us folks` ?`settle` ?`alibaba`",
            "in a sentence `us` may be any word: not offered, but listed"),
        ("5000 usd from nowhere", "amount=5000 currency=USD ?`nowhere`", "`from` says nothing, but what it leads to would"),
        ("5000 usd to china", "amount=5000 currency=USD supplier=CN", "where the money goes"),
        ("5000 usd to cn", "amount=5000 currency=USD supplier=CN", "the same by its code"),
        ("5000 usd from us to china by wire", "amount=5000 currency=USD country=US method=wire-transfer supplier=CN", "from here to there"),
        ("5000 usd from de, supplier in cn", "amount=5000 currency=USD country=DE supplier=CN", "a code in small letters after `in`"),
        ("pay 5000 usd to us", "amount=5000 currency=USD", "to whoever writes"),
        ("we ship 5000 usd to china", "amount=5000 currency=USD ?`ship` ?country:CN", "goods go there, perhaps"),
        ("5000 usd with a deposit", "amount=5000 currency=USD ?`deposit`", "a deposit of what is not said"),
        ("1,2,3 usd deposit", "currency=USD ?`1,2,3` ?`deposit`", "nor of a sum that is none"),
        ("about 5000 usd", "amount=5000 currency=USD ?`about`", "taken as it stands, and told"),
        ("5000 usd not by card", "amount=5000 currency=USD ?`not` ?method:card", "what is denied is not taken"),
        ("don't use paypal for 5000 usd", "amount=5000 currency=USD ?`don't` ?method:paypal", "the same in short"),
        ("5000 usd transfer", "amount=5000 currency=USD ?`transfer`", "a way to pay, or what one does"),
        ("5000 business", "amount=5000 business=true", "a business, and no business days"),
        ("I'm asking, we'll pay 500 eur over 3 months", "amount=500 currency=EUR ?months:", "ends of words, and `over` before months"),
        ("５０００ ＵＳＤ from 日本", "amount=5000 currency=USD ?`日本`", "letters as wide as Chinese ones; Chinese is not read"),
        ("½ million usd", "currency=USD ?`½ million`", "no number that is read"),
    ]);
}

#[test]
fn without_a_day_to_count_from_relative_days_cannot_be_told() {
    let calculator = FeeCalculator::standard().unwrap();
    let said = |text| line(text, &calculator.understand(text, None).unwrap());
    assert_eq!(said("pay tomorrow"), "?payOn:");
    assert_eq!(said("pay 27 Nov"), "?payOn:");
    assert_eq!(said("pay 27 Nov 2026"), "payOn=2026-11-27");
}

#[test]
fn places_are_counted_as_javascript_counts() {
    let calculator = FeeCalculator::standard().unwrap();
    let understood = calculator.understand("🦀🦀 €5 in the US", None).unwrap();
    let places: Vec<_> = understood.words.iter().map(|word| (word.from, word.to)).collect();
    assert_eq!(places, [(5, 6), (6, 7), (8, 17)], "a crab takes two");
}

#[test]
fn a_text_of_more_than_64_kib_is_refused() {
    let calculator = FeeCalculator::standard().unwrap();
    assert!(calculator.understand(&"5 ".repeat(32_768), None).is_ok());
    let refused = calculator.understand(&"5 ".repeat(32_769), None).unwrap_err();
    assert_eq!(refused.to_string(), "the text is longer than 65536 bytes");
}

/// Each amount could be meant instead of each other: without bounds, the doubts of a text of 64 KiB hold 50 million candidates.
#[test]
fn a_letter_of_many_choices_lists_so_many_as_can_be_chosen_from() {
    let calculator = FeeCalculator::standard().unwrap();
    let mut text = String::new();
    for amount in 1000..3000 {
        write!(text, "{amount} usd ").unwrap();
    }
    let understood = calculator.understand(&text, None).unwrap();
    assert_eq!(understood.unclear.len(), 2000, "each amount has its place");
    let (listed, rest) = understood.unclear.split_at(1000);
    assert!(listed.iter().all(|doubt| doubt.candidates.len() == 64));
    assert_eq!(listed[0].candidates[63], "1063");
    assert!(rest.iter().all(|doubt| doubt.candidates.is_empty() && doubt.field == listed[0].field));
}

#[test]
fn a_short_question_has_sums_that_can_be_read_in_one_way_only() {
    let calculator = FeeCalculator::standard().unwrap();
    #[rustfmt::skip]
    let cases = [
        // amount, the question, because
        ("1.234",    "1.2340 KWD", "three decimals could part thousands"),
        ("1.230",    "1.23 KWD",   "two cannot"),
        ("1234.000", "1234 KWD",   "none are needed"),
        ("0.5",      "0.5 KWD",    "nor can one"),
    ];
    for (amount, question, because) in cases {
        let order = format!(r#"{{"amount":"{amount}","currency":"KWD"}}"#);
        assert_eq!(calculator.question(&order, None).unwrap(), question, "{amount}: {because}");
    }
}
