//! The documented bounds are those of the code.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::fmt::Write as _;

use checkout_fees::bounds::{
    BOUNDS, DOCUMENTS, JSON_BYTES, JSON_DEPTH, JSON_VALUES, OBJECT_MEMBERS, PAYMENTS, PIECES,
    SizeBound, VARIANTS,
};
use checkout_fees::{CheckoutFeesError, DisplayText, FeeCalculator, ProblemCode};
use serde_json::json;

const START: &str = "<!-- bounds -->";
const END: &str = "<!-- end of bounds -->";

/// A whole number with a comma between groups of three digits.
fn grouped(number: usize) -> String {
    let digits = number.to_string();
    let groups = digits.as_bytes().rchunks(3).rev();
    groups.map(|group| str::from_utf8(group).unwrap()).collect::<Vec<_>>().join(",")
}

fn table() -> String {
    let mut table = "| input | at most | beyond it |\n| --- | --- | --- |\n".to_owned();
    for SizeBound { input, counted, most, refusal } in BOUNDS {
        let most = grouped(*most);
        writeln!(table, "| {input} | {most} {counted} | {} |", refusal.text()).unwrap();
    }
    table
}

#[test]
fn the_documented_table_lists_the_constants() {
    for name in ["docs/bounds.md", "SECURITY.md"] {
        let path = format!("{}/{name}", env!("CARGO_MANIFEST_DIR"));
        let text = std::fs::read_to_string(path).unwrap();
        let (_, rest) = text.split_once(START).unwrap();
        let (documented, _) = rest.split_once(END).unwrap();
        assert!(
            documented.trim() == table().trim(),
            "{name} is out of date; the table is\n\n{}",
            table()
        );
    }
}

/// WebAssembly's reader of JSON is JavaScript.
#[test]
fn the_bounds_in_javascript_are_the_same() {
    let script = include_str!("../src/crossing.js");
    let bounds =
        [JSON_BYTES, JSON_DEPTH, OBJECT_MEMBERS, JSON_VALUES].map(|bound| bound.to_string());
    let line = format!("const BOUNDS = [{}];", bounds.join(", "));
    assert!(script.replace('_', "").contains(&line), "crossing.js has not the line {line}");
}

/// An order, refused or not, with a further member whose value is `value`; and the problems of a schedule
/// with that member.
fn read(value: &str) -> [Vec<(ProblemCode, String)>; 2] {
    let calculator = FeeCalculator::standard().unwrap();
    let problems = |refusal: Option<CheckoutFeesError>| {
        let problems = refusal.iter().flat_map(CheckoutFeesError::problems);
        problems.map(|problem| (problem.code, problem.message.to_string())).collect()
    };
    let order = format!(r#"{{"amount":"5000","currency":"USD","more":{value}}}"#);
    let schedule = format!(r#"{{"more":{value}}}"#);
    [
        problems(calculator.compare(&order).err()),
        problems(FeeCalculator::from_schedule(&schedule).err()),
    ]
}

/// `{"0":0,"1":0,…}`, the names in descending order.
fn object(members: usize) -> String {
    let members: Vec<String> = (0..members).rev().map(|name| format!("\"{name}\":0")).collect();
    format!("{{{}}}", members.join(","))
}

#[test]
fn json_beyond_a_bound_is_refused_as_a_whole_and_the_bound_is_named() {
    let list = |items: usize| format!("[{}0]", "0,".repeat(items - 1));
    let deep = |levels: usize| "[".repeat(levels) + &"]".repeat(levels);
    let cases = [
        // the largest that is read, one that is larger, the bound
        (
            deep(JSON_DEPTH - 1),
            deep(JSON_DEPTH),
            format!("{JSON_DEPTH} levels of lists and objects"),
        ),
        (
            object(OBJECT_MEMBERS),
            object(OBJECT_MEMBERS + 1),
            format!("{OBJECT_MEMBERS} members in an object"),
        ),
        // the object, its two other members and the list are values, too
        (list(JSON_VALUES - 4), list(JSON_VALUES - 1), format!("{JSON_VALUES} values")),
        // a number counts with its exponent written out
        (list(1), format!("[{}0]", "1e308,".repeat(4_000)), format!("{JSON_BYTES} bytes")),
        (list(1), format!("\"{}\"", "9".repeat(JSON_BYTES)), format!("{JSON_BYTES} bytes")),
    ];
    for (accepted, refused, bound) in cases {
        let [order, schedule] = read(&accepted);
        let unknown = (ProblemCode::FieldUnknown, "`more` is not one of".to_owned());
        assert_eq!(order.len(), 1, "{bound}");
        assert!(
            order[0].0 == unknown.0 && order[0].1.starts_with(&unknown.1),
            "{bound}: {order:?}"
        );
        assert!(schedule[0].1.starts_with("`more` is not one of"), "{bound}: {schedule:?}");

        let [order, schedule] = read(&refused);
        let message = |input: &str| format!("the {input} has more than {bound}");
        assert_eq!(order, [(ProblemCode::RequestMalformed, message("request"))]);
        assert_eq!(schedule, [(ProblemCode::ScheduleInvalid, message("schedule"))]);
    }
}

/// As in JavaScript, which sorts names by UTF-16: U+1F642 is before U+FFFF.
#[test]
fn of_two_members_of_one_name_the_last_counts_and_unknown_ones_are_reported_by_name() {
    let calculator = FeeCalculator::standard().unwrap();
    let names = ["\u{ffff}", "b", "\u{1f642}", "a", "b", "\u{ffff}", "1", "a"];
    let members: Vec<String> = names.iter().map(|name| format!("{}:0", json!(name))).collect();
    let order = format!(
        r#"{{"amount":"1","currency":"EUR",{},"currency":"USD","amount":"5000"}}"#,
        members.join(",")
    );
    let error = calculator.compare(&order).unwrap_err();
    let fields: Vec<&str> = error.problems().iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["1", "a", "b", "\u{1f642}", "\u{ffff}"]);
    let order =
        calculator.order(r#"{"amount":"1","currency":"EUR","currency":"USD","amount":"5"}"#);
    assert_eq!(json!(order.unwrap())["amount"], "5.00");
}

/// Else each source of a schedule would be looked up in a list as long as the schedule.
#[test]
fn documents_beyond_the_bound_are_not_looked_up() {
    let documents: Vec<_> = (0..=DOCUMENTS)
        .map(|place| json!({ "title": format!("D{place}"), "origin": "documents" }))
        .collect();
    let source =
        |place| json!({ "document": format!("D{place}"), "quote": "q", "origin": "documents" });
    let method = |id: &str, place| {
        json!({ "id": id, "name": id, "kind": "payment", "scope": "payment",
            "fee": { "type": "flat", "min": "1", "max": "2", "source": source(place) } })
    };
    let schedule = json!({
        "id": "own", "name": "Own", "currency": "USD", "documents": documents,
        "maxPayments": { "count": 1, "source": source(0) },
        "methods": [method("a", DOCUMENTS - 1), method("b", DOCUMENTS)],
    });
    let error = FeeCalculator::from_schedule(&schedule.to_string()).unwrap_err();
    let fields: Vec<&str> = error.problems().iter().map(|problem| problem.field.as_str()).collect();
    assert_eq!(fields, ["documents", "methods[1].fee.source.document"]);
}

/// A schedule of so many methods, each with 64 limits and up to 100 payments: 6,400 formulas a method.
fn many_limits(methods: usize) -> FeeCalculator {
    let source = json!({ "document": "D", "quote": "q", "origin": "documents" });
    let variants: Vec<_> = (0..VARIANTS)
        .map(|place| {
            // coprime, so that few multiples are the same
            let amount = format!("{}", 1_009 + 2 * place);
            json!({ "id": format!("v{place}"), "limit": { "amount": amount, "source": source } })
        })
        .collect();
    let methods: Vec<_> = (0..methods)
        .map(|place| {
            json!({ "id": format!("m{place}"), "name": "M", "kind": "payment", "scope": "payment",
                "fee": { "type": "percent", "rate": format!("0.0{}", place + 10), "source": source },
                "variants": variants })
        })
        .collect();
    let schedule = json!({
        "id": "own", "name": "Own", "currency": "USD", "documents": [{ "title": "D", "origin": "documents" }],
        "maxPayments": { "count": PAYMENTS, "source": source }, "methods": methods,
    });
    FeeCalculator::from_schedule(&schedule.to_string()).unwrap()
}

#[test]
fn fees_of_too_many_formulas_are_refused_and_the_bound_is_named() {
    let calculator = many_limits(20);
    let refusal = |error: CheckoutFeesError| {
        let problem = &error.problems()[0];
        (problem.code, problem.field.clone(), problem.message.clone())
    };
    let fault = |from: &str, to: &str| {
        let message = format!(
            "the fees have more than {PIECES} formulas from `{from}` to `{to}`: ask for less"
        );
        (ProblemCode::RangeInvalid, DisplayText::of("from"), DisplayText::of(&message))
    };
    let wide = r#"{"from":"1","to":"200000","currency":"USD"}"#;
    let error = calculator.cheapest_by_amount(wide).unwrap_err();
    assert_eq!(refusal(error), fault("1.00", "200000.00"));
    let narrow = r#"{"from":"1","to":"2000","currency":"USD"}"#;
    assert!(calculator.cheapest_by_amount(narrow).is_ok());
    // a chart has each fee up to its limit
    let chart = r#"{"from":"1","to":"2000","currency":"USD","width":800}"#;
    let error = calculator.chart(chart, &mut |_| String::new()).unwrap_err();
    assert_eq!(refusal(error), fault("1.00", "2000.00"));
    assert!(many_limits(10).chart(chart, &mut |_| String::new()).is_ok());
}
