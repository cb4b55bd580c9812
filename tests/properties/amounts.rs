//! Amounts in made-up questions: what is understood is what is meant, or nothing.

use checkout_fees::{Date, FeeCalculator};
use proptest::prelude::*;
use proptest::sample::select;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

/// How many questions are made up.
const QUESTIONS: usize = 20_000;

/// A question, and the amount and the currencies that it means.
#[derive(Clone, Debug)]
struct Question {
    text: String,
    amount: Option<String>,
    codes: &'static str,
    /// Whether all words are in the grammar, so that the amount should be found.
    is_known: bool,
}

/// How a number is written, and its value.
#[derive(Clone, Debug)]
struct Number {
    text: String,
    value: String,
}

fn grouped(number: u64, mark: &str) -> String {
    let digits = number.to_string();
    let chunks: Vec<&str> = digits
        .as_bytes()
        .rchunks(3)
        .rev()
        .map(|chunk| std::str::from_utf8(chunk).unwrap())
        .collect();
    chunks.join(mark)
}

fn plain(text: String) -> Number {
    Number { value: text.clone(), text }
}

/// A whole number of up to six digits, or one with one or two decimals.
fn numbers() -> impl Strategy<Value = Number> {
    let whole = 1_u64..1_000_000;
    prop_oneof![
        whole.clone().prop_map(|number| plain(number.to_string())),
        (whole, select(vec![",", " ", "'"])).prop_map(|(number, mark)| Number {
            text: grouped(number, mark),
            value: number.to_string(),
        }),
        (1_u64..100_000, 1_u64..100).prop_map(|(whole, cents)| {
            let text = format!("{}.{cents:02}", grouped(whole, ","));
            Number { value: format!("{whole}.{cents:02}").trim_end_matches('0').to_owned(), text }
        }),
    ]
}

/// Sizes of the grammar, each with its power of ten.
const SIZES: &[(&str, u32)] = &[
    ("k", 3),
    (" thousand", 3),
    (" million", 6),
    (" lakh", 5),
    (" crore", 7),
    (" Mio", 6),
    (" hundred", 2),
    (" billion", 9),
    (" Tsd", 3),
    ("m", 6),
];

fn sized() -> impl Strategy<Value = Number> {
    (1_u64..1000, 0_u64..10, select(SIZES)).prop_map(|(whole, tenth, (size, power))| {
        let number = if tenth == 0 { whole.to_string() } else { format!("{whole}.{tenth}") };
        let value = (whole * 10 + tenth) * 10_u64.pow(power - 1);
        Number { text: format!("{number}{size}"), value: value.to_string() }
    })
}

/// `12 thousand 500`.
fn compound() -> impl Strategy<Value = Number> {
    (1_u64..1000, 1_u64..1000, any::<bool>()).prop_map(|(large, small, is_million)| {
        let (name, end, scale, rest) = if is_million {
            ("million", " thousand", 1_000_000, 1_000)
        } else {
            ("thousand", "", 1_000, 1)
        };
        Number {
            text: format!("{large} {name} {small}{end}"),
            value: (large * scale + small * rest).to_string(),
        }
    })
}

/// A currency before or after a number, with the codes it can mean.
const CURRENCIES: &[(&str, &str, &str)] = &[
    ("", " usd", "USD"),
    ("", " EUR", "EUR"),
    ("USD ", "", "USD"),
    ("", " euros", "EUR"),
    ("$", "", "USD CAD AUD HKD SGD NZD TWD MXN"),
    ("€", "", "EUR"),
    ("", "€", "EUR"),
    ("US$", "", "USD"),
    ("", " canadian dollars", "CAD"),
    ("", " yuan", "CNY"),
    ("£", "", "GBP"),
    ("Rs. ", "", "INR PKR LKR NPR MUR"),
    ("", " 美元", "USD"),
    ("", " 港元", "HKD"),
    ("", " swiss francs", "CHF"),
];
/// What may come before and after an amount, in words of the grammar.
const BEFORE: &[&str] = &[
    "",
    "pay ",
    "please tell me how to pay ",
    "wire ",
    "we owe our supplier ",
    "the price is ",
    "total: ",
    "from us by wire ",
    "on Friday ",
    "27 Nov 2026 ",
    "invoice 4711, ",
    "L/C, ",
    "from germany, ",
    "cheapest way to send ",
];
const AFTER: &[&str] = &[
    "",
    " by wire",
    " from germany",
    ", 30% deposit",
    " deposit 10%",
    " on Friday",
    " on 27 Nov 2026",
    " today",
    " to china",
    ", from us, fastest",
    " and how long does it take?",
    ". Thank you",
    " with a credit card",
    " in 3 days",
    " by 2026-12-24",
    " pay later 6 months",
    " at 09:15",
    " for 3 containers",
];
/// What makes an amount another one, before or after it.
const CHANGING: &[(&str, &str)] = &[
    ("", " zillion"),
    ("", " millionów"),
    ("", " тысяч"),
    ("half ", ""),
    ("-", ""),
    ("minus ", ""),
    ("3 x ", ""),
    ("5% of ", ""),
    ("between 7 and ", ""),
    ("7-", ""),
    ("from 7 to ", ""),
    ("300 pcs of ", ""),
    ("", " each"),
    ("", " per piece"),
    ("", "/pc"),
    ("", " or more"),
    ("", " plus VAT"),
    ("less than ", ""),
    ("refund of ", ""),
    ("the fee is ", ""),
    ("", " - 7"),
    ("", "bn2"),
];
/// Numbers that are no money.
const OTHERS: &[&str] = &[
    "5000 widgets",
    "call 555 1234567",
    "version 2.1",
    "at 09:15 CET",
    "15m from now",
    "on Nov 27",
    "05/06/2027",
    "ALL 9 pieces",
    "3 boxes",
    "20ft container",
    "invoice 4711",
    "30%",
    "5000 kg",
    "zip 90210",
    "room 12",
    "2026-11-27",
];

fn known() -> impl Strategy<Value = Question> {
    let number = prop_oneof![3 => numbers(), 2 => sized(), 1 => compound()];
    (number, select(CURRENCIES), select(BEFORE), select(AFTER)).prop_map(
        |(number, (sign, name, codes), before, after)| Question {
            text: format!("{before}{sign}{}{name}{after}", number.text),
            amount: Some(number.value),
            codes,
            is_known: true,
        },
    )
}

fn changed() -> impl Strategy<Value = Question> {
    let number = prop_oneof![3 => numbers(), 2 => sized(), 1 => compound()];
    (number, select(CURRENCIES), select(CHANGING), select(AFTER), any::<bool>()).prop_map(
        |(number, (sign, name, codes), (first, last), after, is_late)| {
            let Number { text, .. } = number;
            let text = if is_late && first.is_empty() {
                format!("pay {sign}{text}{name}{last}{after}")
            } else {
                format!("pay {first}{sign}{text}{last}{name}{after}")
            };
            Question { text, amount: None, codes, is_known: false }
        },
    )
}

fn without_money() -> impl Strategy<Value = Question> {
    (select(OTHERS), select(BEFORE), select(AFTER)).prop_map(|(other, before, after)| Question {
        text: format!("{before}{other}{after}"),
        amount: None,
        codes: "",
        is_known: false,
    })
}

fn mixed() -> impl Strategy<Value = Question> {
    (known(), select(OTHERS), any::<bool>()).prop_map(|(question, other, is_first)| {
        let text = &question.text;
        let text = if is_first { format!("{other}, {text}") } else { format!("{text}, {other}") };
        Question { text, is_known: false, ..question }
    })
}

#[test]
fn an_amount_is_the_one_that_is_meant_or_none() {
    let calculator = FeeCalculator::standard().unwrap();
    let questions = prop_oneof![4 => known(), 3 => changed(), 2 => mixed(), 1 => without_money()];
    let mut runner = TestRunner::deterministic();
    let (mut known, mut found) = (0_u32, 0_u32);
    let mut wrong: Vec<String> = Vec::new();
    for _ in 0..QUESTIONS {
        let question = questions.new_tree(&mut runner).unwrap().current();
        let order = calculator.understand(&question.text, Date::parse("2026-11-23")).unwrap().order;
        let is_other_currency = order.amount.is_some()
            && order.currency.is_some_and(|currency| !question.codes.contains(currency.code()));
        if order.amount.is_some() && (order.amount != question.amount || is_other_currency) {
            wrong.push(format!("{question:?} as {order:?}"));
        }
        known += u32::from(question.is_known);
        found += u32::from(question.is_known && order.amount.is_some());
    }
    assert!(
        wrong.is_empty(),
        "{} are wrong:\n{}",
        wrong.len(),
        wrong[..wrong.len().min(60)].join("\n")
    );
    assert!(found * 10 >= known * 9, "{found} of {known} are understood");
}
