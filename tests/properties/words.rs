//! Questions in words: any text is read, and what was understood can be said again.

use checkout_fees::{Date, FeeCalculator};
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::support::config;

/// Words of the grammar, and near it.
const WORDS: &str = "5000|18,400|1.200|1.200,50|12.5k|1 200,50|0.125|20%|6|months|usd|USD|€|$|£|eur|dollars|canadian|from|in|the|us|US|\
    Germany|german|it|IT|account|by|wire|T/T|card|paypal|credit|pay later|pay|on|Friday|next|27|Nov|2026|2026-11-27|03/04/2026|in 3 days|\
    today|deposit|30 %|my bank|charges|fee|business|private|fastest|cheapest|supplier|our supplier|China|to|and|,|.|-|/|?|\n|(|)|🦀|٥٠٠|A-2041|\
    or|not a|not|don't|about|over|tell|ship|goods|zzz|ideal|transfer|XYZ|all|try|order|no|k|m|,-|may|sofort|LC|TT|georgia|turkey|europe|cn|china|de|company|½|日本|°";

fn texts() -> impl Strategy<Value = String> {
    let word = prop::sample::select(WORDS.split('|').map(str::trim_start).collect::<Vec<_>>());
    let glue = prop::sample::select(vec![" ", " ", " ", "", "\n"]);
    let sentence = prop::collection::vec((word, glue), 0..14).prop_map(|pieces| {
        pieces.iter().flat_map(|(word, glue)| [*word, *glue]).collect::<String>()
    });
    prop_oneof![4 => sentence, 1 => any::<String>()]
}

/// Orders of what a short question can say.
fn orders() -> impl Strategy<Value = (Value, Option<&'static str>)> {
    let amount = prop_oneof![
        (1_u64..1_000_000_000).prop_map(|whole| whole.to_string()),
        (0_u64..1_000_000, 1_u32..1000).prop_map(|(whole, part)| {
            format!("{whole}.{part:03}").trim_end_matches('0').to_owned()
        })
    ];
    let codes = |codes: &'static str| prop::sample::select(codes.split(' ').collect::<Vec<_>>());
    let day = (2026_u32..2030, 1_u32..13, 1_u32..29);
    (
        (
            prop::option::of(amount.clone()),
            prop::option::of(codes("USD EUR JPY KWD ALL TRY CUP")),
            prop::option::of(amount),
        ),
        prop::option::of(codes("US DE IT MY NO TT LC AG CC GE AS")),
        prop::option::of(any::<bool>()),
        prop::option::of(codes("cost speed credit")),
        prop::option::of(day.prop_map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))),
        prop::option::of(prop::sample::select(vec![
            ("wire-transfer", json!({ "fee": "20.5" })),
            ("letter-of-credit", json!({ "bankFee": "1000" })),
            ("pay-later", json!({ "months": 3 })),
            ("card", json!({})),
            ("paypal", json!({})),
            ("online-banking", json!({})),
            ("online-transfer", json!({})),
            ("western-union", json!({})),
        ])),
    )
        .prop_map(|((amount, currency, deposit), country, business, rank, day, method)| {
            let mut order = serde_json::Map::new();
            let mut add = |name: &str, value: Value| {
                if !value.is_null() {
                    order.insert(name.to_owned(), value);
                }
            };
            // the currency of accounts there would be taken for one that is not said
            let currency = currency.or(amount.as_ref().map(|_| "USD"));
            add("amount", json!(amount));
            add("currency", json!(currency));
            add("country", json!(country));
            add("business", json!(business));
            add("rank", json!(rank));
            add("payOn", json!(day));
            add("initialPayment", json!(deposit));
            let terms = method.as_ref().filter(|(_, terms)| *terms != json!({}));
            if let Some((method, terms)) = terms {
                add("terms", json!({ *method: terms }));
            }
            (Value::Object(order), method.map(|(method, _)| method))
        })
}

/// The words that docs/questions.md says to be passed over.
fn fillers() -> Vec<&'static str> {
    let docs = include_str!("../../docs/questions.md");
    let list = docs.split("```text").nth(1).unwrap().split("```").next().unwrap();
    list.split_whitespace().collect()
}

/// Stretches of letters and digits, in small letters and each with its place in UTF-16 code units.
fn spelled(text: &str) -> Vec<Vec<(char, u64)>> {
    let mut all = vec![Vec::new()];
    let mut at = 0;
    for c in text.chars() {
        match all.last_mut() {
            Some(word) if c.is_alphanumeric() => word.extend(c.to_lowercase().map(|c| (c, at))),
            _ => all.push(Vec::new()),
        }
        at += c.len_utf16() as u64;
    }
    all
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn any_text_is_read_and_places_are_in_it_apart_and_in_order(text in texts()) {
        let calculator = FeeCalculator::standard().unwrap();
        let understood = calculator.understand(&text, Date::parse("2026-11-23")).unwrap();
        let length = u32::try_from(text.encode_utf16().count()).unwrap();
        let words = understood.words.iter().map(|word| (word.from, word.to));
        let mut places: Vec<_> = words.chain(understood.unclear.iter().map(|unclear| (unclear.from, unclear.to))).collect();
        prop_assert!(understood.words.is_sorted_by_key(|word| word.from));
        prop_assert!(understood.unclear.is_sorted_by_key(|unclear| unclear.from));
        places.sort_unstable();
        for (from, to) in &places {
            prop_assert!(from < to && *to <= length, "{from} to {to} of {length} in {text:?}");
        }
        for pair in places.windows(2) {
            prop_assert!(pair[0].1 <= pair[1].0, "{pair:?} in {text:?}");
        }
    }

    #[test]
    fn each_word_is_understood_or_listed_or_a_stated_filler(text in texts()) {
        // `ám` is read as `am`
        prop_assume!(!text.contains(|c| matches!(c, '\u{c0}'..='\u{17f}' | '\u{ff21}'..='\u{ff5a}')));
        let calculator = FeeCalculator::standard().unwrap();
        let understood = calculator.understand(&text, Date::parse("2026-11-23")).unwrap();
        let json = serde_json::to_value(&understood).unwrap();
        let entries = || ["words", "unclear"].into_iter().flat_map(|part| json[part].as_array().unwrap());
        let told = |field: &str| entries().any(|entry| entry["field"] == field);
        let is_told = |at: u64| entries().any(|entry| entry["from"].as_u64() <= Some(at) && Some(at) < entry["to"].as_u64());
        for word in spelled(&text) {
            // `usd` may be told in `usd500`
            let rest: String = word.iter().filter(|(_, at)| !is_told(*at)).map(|(c, _)| c).collect();
            let first = word.first().and_then(|(_, at)| usize::try_from(*at).ok()).unwrap_or_default();
            let before = text.encode_utf16().take(first).map(|unit| char::from_u32(unit.into()).unwrap_or('?')).collect::<String>();
            let follows = |words: &str| words.split(' ').any(|word| before.trim_end().to_lowercase().ends_with(word));
            let is_passed = match &*rest {
                "" => true,
                // what makes a number what it is
                "deposit" => told("initialPayment"),
                "over" => told("months"),
                "us" => follows("tell for to by of charges"),
                "s" | "m" | "d" | "re" | "ve" | "ll" => follows("' ’ ‘ ` ´"),
                filler => fillers().contains(&filler),
            };
            prop_assert!(is_passed, "`{rest}` in {text:?}: {json}");
        }
    }

    #[test]
    fn what_was_understood_is_understood_again_with_nothing_left_open(text in texts()) {
        let calculator = FeeCalculator::standard().unwrap();
        let first = calculator.understand(&text, Date::parse("2026-11-23")).unwrap();
        // without a currency that of the country is assumed, whether none was said or too many
        prop_assume!(first.order.currency.is_some() || first.order.amount.is_none() || first.order.country.is_none());
        let again = calculator.understand(&first.question, None).unwrap();
        prop_assert_eq!(&again.order, &first.order, "{:?} as {:?}", text, first.question);
        prop_assert_eq!((&again.method, again.supplier), (&first.method, first.supplier));
        prop_assert_eq!(&again.question, &first.question);
        prop_assert!(again.unclear.is_empty() && again.assumed.is_empty(), "{again:?}");
    }

    #[test]
    fn an_order_said_in_words_is_understood_as_it_was((order, method) in orders()) {
        let calculator = FeeCalculator::standard().unwrap();
        let question = calculator.question(&order.to_string(), method).unwrap();
        let understood = calculator.understand(&question, None).unwrap();
        prop_assert_eq!(serde_json::to_value(&understood.order).unwrap(), order, "{}", question);
        prop_assert_eq!(understood.method.as_deref(), method, "{}", question);
        prop_assert_eq!(understood.question, question);
    }
}
