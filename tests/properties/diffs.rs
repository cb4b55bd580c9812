//! What is said of two schedules, held against both schedules' answers.

use std::time::{Duration, Instant};

use checkout_fees::FeeCalculator;
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::answer::{list, minor, money};
use crate::orders::{decimals_of, orders};
use crate::schedules::{methods, schedules};
use crate::support::config;

/// A schedule, another that is like it, and orders that say no more than a diff speaks of.
#[derive(Clone, Debug)]
struct Pair {
    old: Value,
    new: Value,
    orders: Vec<Value>,
}

/// What may happen to a schedule: a way to pay comes, goes, gets another's facts or another place.
#[derive(Clone, Debug)]
enum Edit {
    Add(Value),
    Remove(Index),
    Swap(Index, Index),
    Take(Index, &'static str, Value),
}

fn edits(decimals: usize) -> impl Strategy<Value = Edit> {
    let fact = prop::sample::select(vec![
        "fee",
        "fee",
        "fee",
        "limit",
        "currencies",
        "countries",
        "arrival",
        "businessOnly",
        "variants",
    ]);
    prop_oneof![
        1 => methods(decimals).prop_map(Edit::Add),
        1 => any::<Index>().prop_map(Edit::Remove),
        1 => any::<(Index, Index)>().prop_map(|(one, other)| Edit::Swap(one, other)),
        6 => (any::<Index>(), fact, methods(decimals))
            .prop_map(|(place, fact, method)| Edit::Take(place, fact, method)),
    ]
}

fn edited(old: &Value, edits: &[Edit]) -> Value {
    let mut new = old.clone();
    let documents = new["documents"].as_array_mut().unwrap();
    if !documents.iter().any(|document| document["title"] == "List") {
        documents.push(json!({ "title": "List", "origin": "documents" }));
    }
    let methods = new["methods"].as_array_mut().unwrap();
    for edit in edits {
        let count = methods.len();
        match edit {
            Edit::Add(method) => {
                let mut method = method.clone();
                (method["id"], method["name"]) = (json!(format!("added-{count}")), json!("Added"));
                methods.push(method);
            }
            Edit::Remove(place) if count > 1 => _ = methods.remove(place.index(count)),
            Edit::Swap(one, other) => methods.swap(one.index(count), other.index(count)),
            Edit::Take(place, fact, from) => {
                let method = &mut methods[place.index(count)];
                // a loan stays one, and so does what it goes with
                if *fact == "fee" {
                    method["kind"] = from["kind"].clone();
                    method["scope"] = from["scope"].clone();
                }
                method[*fact] = from[*fact].clone();
            }
            Edit::Remove(_) => {}
        }
    }
    new
}

fn pairs() -> impl Strategy<Value = Pair> {
    schedules().prop_flat_map(|old| {
        let decimals = decimals_of(old["currency"].as_str().unwrap());
        let edits = prop::collection::vec(edits(decimals), 0..4);
        // a diff costs more than a few orders
        (prop::collection::vec(orders(&old), 6), edits).prop_map(move |(orders, edits)| {
            let said = |order: Value| {
                let fields = ["amount", "currency", "country", "business"];
                Value::Object(
                    fields.map(|name| (name.to_owned(), order[name].clone())).into_iter().collect(),
                )
            };
            let orders = orders.into_iter().map(said).collect();
            Pair { old: old.clone(), new: edited(&old, &edits), orders }
        })
    })
}

/// The method that is best for an order, and its fee.
fn best(calculator: &FeeCalculator, order: &Value, amount: &str) -> Value {
    let mut order = order.clone();
    order["amount"] = json!(amount);
    let answer = json!(calculator.compare(&order.to_string()).unwrap());
    let method = &answer["best"]["method"];
    let option = list(&answer, "options").iter().find(|option| option["method"] == *method);
    option.map_or(Value::Null, |option| json!([method, option["fee"]]))
}

/// The segments of an order's class.
fn segments<'d>(diff: &'d Value, order: &Value) -> &'d [Value] {
    let holds = |answer: &&Value| {
        ["currencies", "countries", "business"]
            .iter()
            .zip(["currency", "country", "business"])
            .all(|(all, one)| list(answer, all).contains(&order[one]))
    };
    let mut held = list(diff, "answers").iter().filter(holds);
    let segments = held.next().map_or(&[][..], |answer| list(answer, "segments"));
    assert!(held.next().is_none(), "two answers for {order}");
    segments
}

/// What a segment says of its ends.
fn stated(best: &Value, at: &str) -> Value {
    if best.is_null() { Value::Null } else { json!([best["method"], best[at]]) }
}

proptest! {
    #![proptest_config(config(40))]

    #[test]
    fn the_answers_differ_where_a_diff_says_so_and_nowhere_else(
        pair in pairs(), inside in prop::collection::vec(any::<Index>(), 6),
    ) {
        let old = FeeCalculator::from_schedule(&pair.old.to_string()).unwrap();
        let new = FeeCalculator::from_schedule(&pair.new.to_string()).unwrap();
        let diff = json!(old.changes_to(&new));
        for order in &pair.orders {
            let asked = json!(old.compare(&order.to_string()).unwrap().order);
            let decimals = decimals_of(asked["currency"].as_str().unwrap());
            let segments = segments(&diff, &asked);

            // the order's own amount, and those at, around and within what is said
            let mut amounts = vec![minor(&asked["amount"])];
            let most = 10_i128.pow(12 + u32::try_from(decimals).unwrap()) - 1;
            for (place, index) in inside.iter().enumerate() {
                if let Some(segment) = (!segments.is_empty()).then(|| &segments[index.index(segments.len())]) {
                    let (from, to) = (minor(&segment["from"]), minor(&segment["to"]));
                    let within = from + i128::try_from(index.index(usize::try_from(to - from + 1).unwrap())).unwrap();
                    amounts.extend(match place % 4 {
                        0 => vec![from, from - 1],
                        1 => vec![to, to + 1],
                        _ => vec![within],
                    });
                }
            }
            for amount in amounts.into_iter().filter(|amount| (1..=most).contains(amount)) {
                let text = money(amount, decimals);
                let (was, is) = (best(&old, &asked, &text), best(&new, &asked, &text));
                let segment = segments
                    .iter()
                    .find(|segment| minor(&segment["from"]) <= amount && amount <= minor(&segment["to"]));
                let Some(segment) = segment else {
                    prop_assert_eq!(was, is, "{} {}: nothing is said", text, asked);
                    continue;
                };
                match segment["code"].as_str().unwrap() {
                    "best" => prop_assert_ne!(&was[0], &is[0], "{}: {}", text, segment),
                    "fee" => {
                        prop_assert_eq!(&was[0], &is[0], "{}: {}", text, segment);
                        prop_assert_ne!(&was, &is, "{}: {}", text, segment);
                    }
                    "rounding" => prop_assert_eq!(&was[0], &is[0], "{}: {}", text, segment),
                    _ => continue,
                }
                for (end, at) in [("from", "atFrom"), ("to", "atTo")] {
                    if amount == minor(&segment[end]) {
                        prop_assert_eq!(&stated(&segment["old"], at), &was, "{}: {}", end, segment);
                        prop_assert_eq!(&stated(&segment["new"], at), &is, "{}: {}", end, segment);
                    }
                }
            }
        }
    }

    #[test]
    fn a_schedule_beside_itself_has_not_changed(schedule in schedules()) {
        let calculator = FeeCalculator::from_schedule(&schedule.to_string()).unwrap();
        let diff = json!(calculator.changes_to(&calculator.clone()));
        prop_assert_eq!(&diff["changes"], &json!([]));
        let told: Vec<&Value> = list(&diff, "answers")
            .iter()
            .flat_map(|answer| list(answer, "segments"))
            .filter(|segment| segment["code"] != "untold")
            .collect();
        prop_assert!(told.is_empty(), "{:?}", told);
    }

    /// Forth and back say the same.
    #[test]
    fn what_came_one_way_goes_the_other(pair in pairs()) {
        let old = FeeCalculator::from_schedule(&pair.old.to_string()).unwrap();
        let new = FeeCalculator::from_schedule(&pair.new.to_string()).unwrap();
        let sides = |diff: &Value, old: &str, new: &str| {
            let sides = |answer: &Value| {
                let segments = list(answer, "segments").iter();
                let ends = |one: &Value| json!([one["from"], one["to"], one["code"], one[old], one[new]]);
                json!([answer["currencies"], answer["countries"], segments.map(ends).collect::<Vec<_>>()])
            };
            list(diff, "answers").iter().map(sides).collect::<Vec<_>>()
        };
        let (forth, back) = (json!(old.changes_to(&new)), json!(new.changes_to(&old)));
        prop_assert_eq!(sides(&forth, "old", "new"), sides(&back, "new", "old"));
        prop_assert_eq!(list(&forth, "changes").is_empty(), list(&back, "changes").is_empty());
    }
}

#[test]
fn a_diff_of_large_schedules_ends() {
    let started = Instant::now();
    let schedule = |rate: &str| {
        let source = json!({ "document": "List", "quote": "words", "origin": "documents" });
        let methods: Vec<Value> = (0..64)
            .map(|place| {
                let countries = if place % 2 == 0 { json!(["US", "DE"]) } else { json!(["FR", "CN"]) };
                json!({
                    "id": format!("m{place}"), "name": "M", "kind": "payment", "scope": "payment",
                    "countries": { "codes": countries, "source": source },
                    "fee": { "type": "percent", "rate": format!("0.0{}{rate}", 10 + place), "source": source },
                })
            })
            .collect();
        let schedule = json!({
            "id": "large", "name": "L", "currency": "USD",
            "documents": [{ "title": "List", "origin": "documents" }],
            "maxPayments": { "count": 2, "source": source }, "methods": methods,
        });
        FeeCalculator::from_schedule(&schedule.to_string()).unwrap()
    };
    assert!(!schedule("1").changes_to(&schedule("2")).answers.is_empty());
    assert!(started.elapsed() < Duration::from_secs(60), "{:?}", started.elapsed());
}
