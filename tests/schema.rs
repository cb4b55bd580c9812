//! The JSON Schema of a schedule says what the reader says, as far as a schema can.

#![cfg(feature = "schema")]
#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::collections::BTreeSet;
use std::fs;
use std::time::{Duration, Instant};

use checkout_fees::{FeeCalculator, schedule_schema};
use jsonschema::Validator;
use serde_json::{Map, Value, json};

const ROOT: &str = env!("CARGO_MANIFEST_DIR");

fn validator() -> Validator {
    jsonschema::validator_for(&serde_json::from_str(&schedule_schema()).unwrap()).unwrap()
}

fn schedule(path: &str) -> Value {
    serde_json::from_str(&fs::read_to_string(format!("{ROOT}/{path}")).unwrap()).unwrap()
}

fn bundled() -> Value {
    schedule("schedules/alibaba-trade-assurance.json")
}

/// Between them these hold every member a schedule may have.
fn samples() -> [Value; 2] {
    [bundled(), schedule("tests/golden/schedules/tiered.json")]
}

/// The fields that the reader finds fault with.
fn faults(schedule: &Value) -> Vec<String> {
    match FeeCalculator::from_schedule(&schedule.to_string()) {
        Ok(_) => Vec::new(),
        Err(error) => error.problems().iter().map(|problem| problem.field.to_string()).collect(),
    }
}

#[test]
fn the_schema_in_the_repository_is_the_generated_one() {
    let checked_in = fs::read_to_string(format!("{ROOT}/schedules/schedule.schema.json"));
    assert!(
        checked_in.is_ok_and(|text| text == schedule_schema()),
        "schedules/schedule.schema.json is out of date; refresh it with\n  cargo run --features cli \
         -- schedule schema > schedules/schedule.schema.json"
    );
}

#[test]
fn sound_schedules_are_valid() {
    let validator = validator();
    let folder = fs::read_dir(format!("{ROOT}/tests/golden/schedules")).unwrap();
    let golden = folder.map(|entry| {
        let name = entry.unwrap().file_name();
        format!("tests/golden/schedules/{}", name.to_str().unwrap())
    });
    for path in golden.chain(["schedules/alibaba-trade-assurance.json".to_owned()]) {
        let schedule = schedule(&path);
        let errors: Vec<String> =
            validator.iter_errors(&schedule).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{path}: {errors:?}");
        assert_eq!(faults(&schedule), Vec::<String>::new(), "{path}");
    }
}

/// Visits all values of a document by their JSON pointers.
fn visit(value: &Value, path: &str, seen: &mut impl FnMut(&str, &Value)) {
    seen(path, value);
    match value {
        Value::Object(members) => {
            members.iter().for_each(|(name, value)| visit(value, &format!("{path}/{name}"), seen));
        }
        Value::Array(items) => {
            let items = items.iter().enumerate();
            items.for_each(|(place, value)| visit(value, &format!("{path}/{place}"), seen));
        }
        _ => {}
    }
}

/// One path of every kind: a hundred methods are read no other way than one.
fn paths(document: &Value, kind: fn(&Value) -> bool) -> Vec<String> {
    let mut kinds = BTreeSet::new();
    let mut paths = Vec::new();
    visit(document, "", &mut |path, value| {
        let unnumbered: String = path.chars().filter(|letter| !letter.is_ascii_digit()).collect();
        let members = value.as_object().into_iter().flat_map(Map::keys).cloned();
        let of_type = value.get("type").map(Value::to_string);
        if kind(value) && kinds.insert((unnumbered, members.collect::<Vec<_>>(), of_type)) {
            paths.push(path.to_owned());
        }
    });
    paths
}

fn members<'d>(document: &'d mut Value, path: &str) -> &'d mut Map<String, Value> {
    document.pointer_mut(path).unwrap().as_object_mut().unwrap()
}

#[test]
fn an_unknown_member_is_refused_wherever_it_stands() {
    let validator = validator();
    for sample in samples() {
        for path in paths(&sample, Value::is_object) {
            let mut changed = sample.clone();
            members(&mut changed, &path).insert("colour".to_owned(), json!("red"));
            assert!(!validator.is_valid(&changed), "the schema lets `{path}/colour` pass");
            assert!(!faults(&changed).is_empty(), "the reader lets `{path}/colour` pass");
        }
    }
}

#[test]
fn what_may_be_left_out_is_the_same_for_both() {
    let validator = validator();
    let mut optional = BTreeSet::new();
    for sample in samples() {
        for path in paths(&sample, Value::is_object) {
            for name in sample.pointer(&path).unwrap().as_object().unwrap().keys() {
                // all but the last tier need one: only the reader can tell
                if name == "upTo" {
                    continue;
                }
                let mut changed = sample.clone();
                members(&mut changed, &path).remove(name);
                let valid = validator.is_valid(&changed);
                assert_eq!(valid, faults(&changed).is_empty(), "without `{path}/{name}`");
                if valid {
                    optional.insert(name.clone());
                }
            }
        }
    }
    let expected = [
        "$schema",
        "arrival",
        "asOf",
        "bankFee",
        "businessOnly",
        "caveats",
        "countries",
        "currencies",
        "dated",
        "limit",
        "note",
        "notes",
        "someBanksOnly",
        "validFrom",
        "variants",
        "year",
    ];
    assert_eq!(optional.iter().map(String::as_str).collect::<Vec<_>>(), expected);
}

/// Values of other kinds than this one's.
fn of_other_kinds(value: &Value) -> Vec<Value> {
    let all = [json!(true), json!([]), json!({}), json!("?"), json!(1.5)];
    let same = |other: &Value| std::mem::discriminant(other) == std::mem::discriminant(value);
    // the reader takes a number for decimal text
    let decimal = value.as_str().is_some_and(|text| text.parse::<f64>().is_ok());
    all.into_iter().filter(|other| !(same(other) || decimal && other.is_number())).collect()
}

#[test]
fn a_value_of_another_kind_is_refused_by_both() {
    let validator = validator();
    for sample in samples() {
        for path in paths(&sample, |value| !value.is_null()) {
            for other in of_other_kinds(sample.pointer(&path).unwrap()) {
                let mut changed = sample.clone();
                *changed.pointer_mut(&path).unwrap() = other.clone();
                // one rate stands for a range of rates, and the other way round
                if path.ends_with("/rate") && faults(&changed).is_empty() {
                    continue;
                }
                assert!(!validator.is_valid(&changed), "the schema lets {other} pass at {path}");
                assert!(!faults(&changed).is_empty(), "the reader lets {other} pass at {path}");
            }
        }
    }
}

#[test]
fn what_the_schema_lets_pass_in_one_place_the_reader_does_too() {
    let validator = validator();
    let values = [
        json!(null),
        json!(""),
        json!(" "),
        json!("-1"),
        json!("1e3"),
        json!("0.1234567890123"),
        json!("1"),
        json!(".5"),
        json!("5."),
        json!("1000000000000"),
        json!("Upper"),
        json!("2026-13-01"),
        json!(-1),
        json!(0),
        json!(1899),
        json!(3000),
        json!([null]),
        json!([""]),
        json!([{}]),
    ];
    for sample in samples() {
        // which documents are listed and which tier is the last, only the reader can tell
        let told_apart = |path: &&String| !path.ends_with("/document") && !path.ends_with("/upTo");
        for path in paths(&sample, |_| true).iter().filter(told_apart) {
            for value in &values {
                let mut changed = sample.clone();
                *changed.pointer_mut(path).unwrap() = value.clone();
                if validator.is_valid(&changed) {
                    // a rule between members may be broken, but not at this one alone
                    let faults = faults(&changed);
                    assert!(!faults.contains(&field(path)), "{value} at {path}: {faults:?}");
                }
            }
        }
    }
}

/// A JSON pointer as the reader writes a path.
fn field(path: &str) -> String {
    let part = |part: &str| match part.parse::<usize>() {
        Ok(place) => format!("[{place}]"),
        Err(_) => format!(".{part}"),
    };
    let path: String = path.split('/').skip(1).map(part).collect();
    path.trim_start_matches('.').to_owned()
}

#[test]
fn only_the_reader_can_tell() {
    let validator = validator();
    let [bundled, tiered] = samples();
    let twin = bundled["methods"][0].clone();
    #[rustfmt::skip]
    let cases = [
        // schedule, JSON pointer, value, field that is refused, because
        (&bundled, "/methods/1", twin, "methods[1].id", "two methods with one id"),
        (&bundled, "/methods/1/variants/1/id", json!("visa"), "methods[1].variants[1].id", "two variants with one id"),
        (&bundled, "/currency", json!("ZZZ"), "currency", "no such currency"),
        (&bundled, "/currency", json!("XAU"), "currency", "gold has no minor units"),
        (&bundled, "/methods/0/currencies/codes/0", json!("ZZZ"), "methods[0].currencies.codes[0]", "no such currency"),
        (&bundled, "/methods/2/variants/0/countries/codes/0", json!("UK"), "methods[2].variants[0].countries.codes[0]", "the United Kingdom is GB"),
        (&bundled, "/asOf", json!("2026-02-30"), "asOf", "no such day"),
        (&bundled, "/validFrom", json!("2026-02-30"), "validFrom", "no such day"),
        (&bundled, "/methods/2/fee/min", json!("31"), "methods[2].fee.min", "the least fee is above the most"),
        (&bundled, "/methods/5/fee/rate/min", json!("0.05"), "methods[5].fee.rate.min", "the least rate is above the most"),
        (&bundled, "/methods/6/fee/least", json!("301"), "methods[6].fee.least", "the least is above the most"),
        (&bundled, "/methods/0/arrival/min", json!(3), "methods[0].arrival.min", "the earliest is after the latest"),
        (&bundled, "/methods/0/limit/amount", json!("0.00"), "methods[0].limit.amount", "nothing could be paid"),
        (&bundled, "/methods/0/limit/amount", json!("1.234"), "methods[0].limit.amount", "dollars have two decimals"),
        (&bundled, "/methods/0/kind", json!("credit"), "methods[0].kind", "credit has instalments"),
        (&bundled, "/methods/7/kind", json!("payment"), "methods[7].kind", "instalments are credit"),
        (&bundled, "/methods/7/scope", json!("payment"), "methods[7].scope", "a loan is of the whole order"),
        (&bundled, "/methods/6/scope", json!("payment"), "methods[6].scope", "a clamped fee is of the whole order"),
        (&bundled, "/methods/0/fee/source/document", json!("Hearsay"), "methods[0].fee.source.document", "no such document is listed"),
        (&bundled, "/methods/0/fee/source/origin", json!("elsewhere"), "methods[0].fee.source.document", "the document is listed with another origin"),
        (&bundled, "/name", json!("é".repeat(1_001)), "name", "2,002 bytes in 1,001 characters"),
        (&tiered, "/methods/0/fee/tiers/1/upTo", json!("50"), "methods[0].fee.tiers[1].upTo", "the band before ends there"),
        (&tiered, "/methods/0/fee/tiers/3/upTo", json!("5000"), "methods[0].fee.tiers[3].upTo", "the last band has no end"),
        (&tiered, "/methods/0/fee/tiers/0/upTo", json!(null), "methods[0].fee.tiers[0].upTo", "the first of several has one"),
    ];
    for (sample, path, value, field, because) in cases {
        let mut changed = sample.clone();
        let parent = path.rsplit_once('/').unwrap();
        match changed.pointer_mut(parent.0).unwrap() {
            Value::Object(members) => _ = members.insert(parent.1.to_owned(), value),
            list => list[parent.1.parse::<usize>().unwrap()] = value,
        }
        let errors: Vec<String> =
            validator.iter_errors(&changed).map(|error| error.to_string()).collect();
        assert!(errors.is_empty(), "{path}: the schema can tell: {errors:?}");
        assert_eq!(faults(&changed), [field], "{path}: {because}");
    }
}

/// A list at a JSON pointer, of so many entries like its first, each with an id of its own.
fn stretched(sample: &Value, path: &str, count: usize) -> Value {
    let mut changed = sample.clone();
    let list = changed.pointer_mut(path).unwrap();
    let first = list[0].clone();
    let entry = |place: usize| {
        let mut entry = first.clone();
        if entry.get("id").is_some() {
            entry["id"] = json!(format!("number-{place}"));
        }
        if place + 1 == count && path.ends_with("/tiers") {
            entry["upTo"] = Value::Null;
        } else if entry.get("upTo").is_some() {
            entry["upTo"] = json!((place + 1).to_string());
        }
        entry
    };
    *list = (0..count).map(entry).collect();
    changed
}

fn with(sample: &Value, path: &str, value: Value) -> Value {
    let mut changed = sample.clone();
    *changed.pointer_mut(path).unwrap() = value;
    changed
}

#[test]
fn the_most_of_everything_is_the_same_for_both() {
    let validator = validator();
    let [bundled, tiered] = samples();
    let lists = |path: &'static str, sample: &Value, most: usize| {
        (path, stretched(sample, path, most), stretched(sample, path, most + 1))
    };
    let values = |path: &'static str, most: Value, more: Value| {
        (path, with(&bundled, path, most), with(&bundled, path, more))
    };
    #[rustfmt::skip]
    let cases = [
        lists("/methods", &bundled, 64),
        lists("/methods/1/variants", &bundled, 64),
        lists("/methods/0/caveats", &bundled, 16),
        lists("/methods/0/currencies/codes", &bundled, 300),
        lists("/methods/5/countries/codes", &bundled, 300),
        lists("/methods/7/fee/monthlyRates", &bundled, 6),
        lists("/methods/0/fee/tiers", &tiered, 64),
        lists("/notes", &bundled, 32),
        values("/maxPayments/count", json!(100), json!(101)),
        values("/methods/0/arrival/max", json!(366), json!(367)),
        values("/documents/0/year", json!(2999), json!(3000)),
        values("/id", json!("x".repeat(40)), json!("x".repeat(41))),
        values("/name", json!("x".repeat(2_000)), json!("x".repeat(2_001))),
        values("/notes/0", json!("x".repeat(2_000)), json!("x".repeat(2_001))),
        values("/documents/0/note", json!("x".repeat(2_000)), json!("x".repeat(2_001))),
        values("/methods/0/fee/rate", json!("0.999999999999"), json!("1")),
        values("/methods/0/fee/rate", json!("0.000000000001"), json!("0.0000000000001")),
        values("/methods/2/fee/max", json!("999999999999.99"), json!("1000000000000")),
    ];
    for (path, most, more) in cases {
        assert!(validator.is_valid(&most), "the schema refuses the most at {path}");
        assert_eq!(faults(&most), Vec::<String>::new(), "the reader refuses the most at {path}");
        assert!(!validator.is_valid(&more), "the schema lets more pass at {path}");
        assert_eq!(faults(&more).len(), 1, "the reader does not refuse one more at {path}");
    }
}

#[test]
fn documents_are_limited_too() {
    let validator = validator();
    let mut schedule = bundled();
    let listed = schedule["documents"].as_array_mut().unwrap();
    while listed.len() < 32 {
        listed.push(json!({ "title": format!("Another {}", listed.len()), "origin": "elsewhere" }));
    }
    assert!(validator.is_valid(&schedule) && faults(&schedule).is_empty(), "32 are the most");
    let listed = schedule["documents"].as_array_mut().unwrap();
    listed.push(json!({ "title": "One too many", "origin": "elsewhere" }));
    assert!(!validator.is_valid(&schedule), "the schema lets 33 documents pass");
    assert_eq!(faults(&schedule), ["documents"]);
}

/// As many sources as there are countries and currencies to list.
fn with_sources(count: usize) -> Value {
    let source = |number: usize| json!({ "document": "L", "quote": number.to_string(), "origin": "documents" });
    let mut number = 0;
    let mut next = || {
        number += 1;
        source(number.min(count))
    };
    let methods: Vec<Value> = (0..20)
        .map(|method| {
            let variants: Vec<Value> = (0..60)
                .map(|variant| {
                    json!({
                        "id": format!("v{variant}"),
                        "countries": { "codes": ["US"], "source": next() },
                        "someBanksOnly": { "source": next() },
                    })
                })
                .collect();
            json!({
                "id": format!("m{method}"), "name": "M", "kind": "payment", "scope": "payment",
                "fee": { "type": "percent", "rate": "0.01", "source": next() },
                "variants": variants,
            })
        })
        .collect();
    json!({
        "id": "sources", "name": "S", "currency": "USD",
        "maxPayments": { "count": 2, "source": source(1) },
        "documents": [{ "title": "L", "origin": "documents" }],
        "methods": methods,
    })
}

#[test]
fn hostile_schedules_are_refused_quickly() {
    let bundled = bundled().to_string();
    let padded = |size: usize| format!("{bundled}{}", " ".repeat(size - bundled.len()));
    let broken = format!(r#"{{"methods":[{}]}}"#, vec!["{}"; 64].join(","));
    #[rustfmt::skip]
    let cases = [
        // text, whether it is refused, because
        (padded(1 << 20), false, "1 MiB is the most"),
        (padded((1 << 20) + 1), true, "a byte more than 1 MiB"),
        (with_sources(2_000).to_string(), false, "2,000 sources are the most"),
        (with_sources(2_001).to_string(), true, "one source more"),
        (bundled[..bundled.len() - 1].to_owned(), true, "an end that is missing"),
        (format!("{bundled}{bundled}"), true, "two at once"),
        (broken, true, "everything is missing, in as many methods as there may be"),
        ("[".repeat(1 << 20), true, "a million lists"),
        (format!(r#"{{"methods":{}}}"#, r#"[{"variants":"#.repeat(50_000)), true, "depth without end"),
        (format!(r#"{{"id":"{}"}}"#, "\\u0000".repeat(150_000)), true, "an id of zeros"),
        (String::new(), true, "nothing"),
    ];
    for (text, refused, because) in cases {
        let start = Instant::now();
        let read = FeeCalculator::from_schedule(&text);
        assert_eq!(read.is_err(), refused, "{because}: {:?}", read.err());
        assert!(start.elapsed() < Duration::from_secs(5), "{because}: {:?}", start.elapsed());
    }
}
