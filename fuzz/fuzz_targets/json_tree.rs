//! Changes a JSON text as a tree, so that most of what is tried is JSON still.

use libfuzzer_sys::fuzzer_mutate;
use serde_json::{Map, Value};

/// Numbers from a seed (xorshift).
struct Dice(u64);

impl Dice {
    fn below(&mut self, end: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

pub(crate) fn mutate(data: &mut [u8], size: usize, max_size: usize, seed: u32) -> usize {
    let mut dice = Dice(u64::from(seed).wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1);
    let tree = serde_json::from_slice::<Value>(&data[..size]);
    // bytes now and then, and where it is no JSON
    let (Ok(mut tree), 1..) = (tree, dice.below(6)) else {
        return fuzzer_mutate(data, size, max_size);
    };
    // mostly one, after which a sound schedule may be sound still
    for _ in 0..=dice.below(3).saturating_sub(1) {
        change(&mut tree, &mut dice);
    }
    let text = tree.to_string();
    if text.len() > max_size {
        return fuzzer_mutate(data, size, max_size);
    }
    data[..text.len()].copy_from_slice(text.as_bytes());
    text.len()
}

fn count(tree: &Value) -> usize {
    1 + match tree {
        Value::Object(members) => members.values().map(count).sum(),
        Value::Array(items) => items.iter().map(count).sum(),
        _ => 0,
    }
}

/// The value at a place, counted from the root down.
fn at<'t>(tree: &'t mut Value, place: &mut usize) -> Option<&'t mut Value> {
    if *place == 0 {
        return Some(tree);
    }
    *place -= 1;
    match tree {
        Value::Object(members) => members.values_mut().find_map(|value| at(value, place)),
        Value::Array(items) => items.iter_mut().find_map(|value| at(value, place)),
        _ => None,
    }
}

fn change(tree: &mut Value, dice: &mut Dice) {
    let size = count(tree);
    let other = at(tree, &mut dice.below(size)).map(|other| other.clone()).unwrap_or_default();
    let Some(value) = at(tree, &mut dice.below(size)) else { return };
    match (dice.below(8), &mut *value) {
        (0, Value::Object(members)) => drop(remove(members, dice)),
        (0, Value::Array(items)) if !items.is_empty() => {
            let place = dice.below(items.len());
            items.remove(place);
        }
        (1, Value::Object(members)) => {
            let name = NAMES[dice.below(NAMES.len())];
            members.insert(name.to_owned(), leaf(dice));
        }
        (1 | 2, Value::Array(items)) => items.push(other),
        (2, Value::Object(members)) => {
            // a member under another name
            if let Some(value) = remove(members, dice) {
                members.insert(NAMES[dice.below(NAMES.len())].to_owned(), value);
            }
        }
        (3, Value::String(text)) => *text = digits(text, dice),
        (4, _) => *value = other,
        (5, Value::Array(items)) if items.len() > 1 => {
            let (a, b) = (dice.below(items.len()), dice.below(items.len()));
            items.swap(a, b);
        }
        (_, Value::Object(_) | Value::Array(_)) => {}
        _ => *value = leaf(dice),
    }
}

fn remove(members: &mut Map<String, Value>, dice: &mut Dice) -> Option<Value> {
    let name = members.keys().nth(dice.below(members.len()))?.clone();
    members.remove(&name)
}

/// A text with another character.
fn digits(text: &str, dice: &mut Dice) -> String {
    const LETTERS: &[u8] = b"0123456789.-eE ,";
    let mut letters: Vec<char> = text.chars().collect();
    let letter = char::from(LETTERS[dice.below(LETTERS.len())]);
    let place = dice.below(letters.len() + 1);
    match dice.below(3) {
        0 => letters.insert(place, letter),
        1 if place < letters.len() => drop(letters.remove(place)),
        _ if place < letters.len() => letters[place] = letter,
        _ => letters.push(letter),
    }
    letters.into_iter().collect()
}

fn leaf(dice: &mut Dice) -> Value {
    let number = dice.below(1_000_000);
    match dice.below(12) {
        0 => Value::Null,
        1 => Value::Bool(dice.below(2) == 0),
        2 => Value::from(number),
        3 => Value::from(f64::from(u32::try_from(number).unwrap()) / 1000.0),
        4 => Value::from(number.to_string()),
        5 => Value::from(format!("{}.{:02}", number / 100, number % 100)),
        6 => Value::from(format!("0.{number:0width$}", width = dice.below(12) + 1)),
        7 => Value::from(format!(
            "20{:02}-{:02}-{:02}",
            dice.below(60),
            dice.below(13),
            dice.below(32)
        )),
        8 => Value::Object(Map::new()),
        9 => Value::Array(Vec::new()),
        _ => Value::from(WORDS[dice.below(WORDS.len())]),
    }
}

#[rustfmt::skip]
const NAMES: &[&str] = &[
    "amount", "currency", "country", "business", "rank", "payOn", "holidays", "rates", "terms", "initialPayment",
    "from", "to", "points", "width", "budget", "method", "format", "link", "quotes", "protection", "supplier",
    "paypal", "card", "online-banking", "online-transfer", "wire-transfer", "western-union", "letter-of-credit",
    "pay-later", "giro", "courier", "cash-desk", "doorstep", "fee", "rate", "limit", "bankFee", "months", "monthlyRates",
    "firstMonthCredit", "creditLine", "USD", "EUR", "JPY", "KWD", "GBP", "CLF", "id", "name", "asOf", "validFrom",
    "maxPayments", "count", "source", "document", "quote", "origin", "documents", "title", "year", "dated", "note", "notes",
    "methods", "kind", "scope", "currencies", "codes", "countries", "variants", "type", "tiers", "upTo", "min", "max",
    "arrival", "unit", "caveats", "code", "businessOnly", "someBanksOnly", "least", "most", "today", "order",
    "deliveryPromised", "goodsReceived", "acceptanceEnds", "disputeOpened", "supplierAnswered", "proposalReceived",
    "buyerAnswered", "evidenceAsked", "__proto__", "",
];

#[rustfmt::skip]
const WORDS: &[&str] = &[
    "", "0", "1", "0.01", "999999999999.99", "1000000000000", "0.000000001", "1000000000", "0.999999999999", "12000",
    "50000", "0.0299", "USD", "EUR", "JPY", "KWD", "CLF", "usd", "US", "DE", "FR", "NL", "PL", "CN", "GB", "UK", "cost", "speed", "credit",
    "payment", "order", "percent", "flat", "tiered", "clamped-percent", "instalments", "hour", "business-day", "documents",
    "elsewhere", "text", "markdown", "html", "paypal", "wire-transfer", "pay-later", "2026-02-29", "2026-02-28", "0001-01-01",
    "9999-12-31", "2026-11-27", "https://fees.example/?a=1#top", "\u{0}", "\u{feff}5", "٥", "<b>", "`", "=1+1", "🦀",
    "fee-typical", "fee-depends-on-amount", "limit-may-be-lower", "after-agreement", "unknown", "none",
];
