//! Several schedules: which of them answers an order.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use checkout_fees::{FeeCalculator, ProblemCode};
use serde_json::{Value, json};

/// A schedule of one flat fee.
fn flat(fee: &str, valid_from: Option<&str>) -> String {
    flat_in("USD", fee, valid_from).to_string()
}

fn flat_in(currency: &str, fee: &str, valid_from: Option<&str>) -> Value {
    let source = json!({ "document": "List", "quote": "as listed", "origin": "documents" });
    json!({
        "id": format!("fee-{fee}"), "name": "List", "currency": currency, "validFrom": valid_from,
        "documents": [{ "title": "List", "origin": "documents" }],
        "maxPayments": { "count": 2, "source": source },
        "methods": [{
            "id": "flat", "name": "Flat", "kind": "payment", "scope": "payment",
            "fee": { "type": "flat", "min": fee, "max": fee, "source": source },
        }],
    })
}

/// Out of their order, since that must not matter.
fn three() -> FeeCalculator {
    let texts = [flat("3", Some("2026-07-01")), flat("1", None), flat("2", Some("2026-01-01"))];
    FeeCalculator::from_schedules(&texts).unwrap()
}

fn order(pay_on: Option<&str>) -> Value {
    json!({ "amount": "100", "currency": "USD", "payOn": pay_on })
}

#[test]
fn the_one_in_force_on_the_day_of_paying_answers() {
    #[rustfmt::skip]
    let cases = [
        // paid on,          by,      because
        (Some("2026-07-01"), "fee-3", "it holds on its first day"),
        (Some("2026-06-30"), "fee-2", "the day before, the one before it still does"),
        (Some("9999-12-31"), "fee-3", "the last holds without end"),
        (Some("2025-12-31"), "fee-1", "without a first day it has been in force since ever"),
        (Some("0001-01-01"), "fee-1", "on the first of all days, too"),
        (None,               "fee-3", "without a day the latest"),
    ];
    let calculator = three();
    for (pay_on, id, because) in cases {
        let answer = calculator.compare(&order(pay_on).to_string()).unwrap();
        assert_eq!(answer.schedule.id, id, "{pay_on:?}: {because}");
        let fee = answer.options[0].fee.unwrap().min.to_string();
        assert_eq!(format!("fee-{}", fee.trim_end_matches(".00")), id, "{pay_on:?}: {because}");
    }
}

#[test]
fn every_question_goes_by_it() {
    let calculator = three();
    let day = Some("2026-03-01");
    let plan = calculator.plan(&order(day).to_string()).unwrap();
    assert_eq!(plan.fee.unwrap().min.to_string(), "2.00");

    let ask = |more: Value| {
        let mut question = json!({ "currency": "USD", "payOn": day });
        question.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        question.to_string()
    };
    let affordable = calculator.affordable(&ask(json!({ "budget": "100" }))).unwrap();
    assert_eq!(affordable.options[0].guaranteed.unwrap().to_string(), "98.00");
    let curves = calculator.curves(&ask(json!({ "from": "1", "to": "9", "points": 2 }))).unwrap();
    assert_eq!(curves.methods[0].max, [2.0, 2.0]);
    let range = ask(json!({ "from": "100", "to": "300000", "width": 400 }));
    let mut fees = Vec::new();
    calculator
        .chart(&range, &mut |word| {
            fees.push(json!(word).to_string());
            String::new()
        })
        .unwrap();
    let charge = r#""charge":{"code":"flat","max":"2.00","min":"2.00"}"#;
    assert!(fees.iter().any(|word| word.contains(charge)), "{fees:?}");
}

#[test]
fn a_map_is_of_the_schedule_in_force() {
    let source = json!({ "document": "List", "quote": "as listed", "origin": "documents" });
    let mut later = flat_in("USD", "3", Some("2026-07-01"));
    later["methods"].as_array_mut().unwrap().push(json!({
        "id": "share", "name": "Share", "kind": "payment", "scope": "payment",
        "fee": { "type": "percent", "rate": "0.03", "source": source },
    }));
    let calculator = FeeCalculator::from_schedules(&[flat("1", None), later.to_string()]).unwrap();
    let turns = |day: &str| {
        let range = json!({ "from": "1", "to": "200", "currency": "USD", "payOn": day });
        let map = calculator.cheapest_by_amount(&range.to_string()).unwrap();
        map.segments
            .iter()
            .filter_map(|segment| segment.method.map(str::to_owned))
            .collect::<Vec<_>>()
    };
    assert_eq!(turns("2026-06-30"), ["flat"]);
    // 3 % and 3.00 are the same from 99.84 to 100.16: the first of the schedule is best there
    assert_eq!(turns("2026-07-01"), ["share", "flat", "flat"]);
}

#[test]
fn a_day_before_them_all_is_refused_with_all_else_that_is_wrong() {
    let texts = [flat("2", Some("2026-01-01")), flat("3", Some("2026-07-01"))];
    let calculators = [
        FeeCalculator::from_schedules(&texts).unwrap(),
        FeeCalculator::from_schedule(&texts[0]).unwrap(),
    ];
    for calculator in calculators {
        let question =
            json!({ "amount": "0", "currency": "USD", "payOn": "2025-12-31", "rank": "best" });
        let error = calculator.compare(&question.to_string()).unwrap_err();
        let problems: Vec<_> =
            error.problems().iter().map(|problem| (problem.code, problem.field.as_str())).collect();
        let expected = [
            (ProblemCode::AmountNotPositive, "amount"),
            (ProblemCode::FieldInvalid, "rank"),
            (ProblemCode::DateInvalid, "payOn"),
        ];
        assert_eq!(problems, expected);
        let told = "`2025-12-31` is before any schedule is in force: the first is from 2026-01-01";
        assert_eq!(error.problems()[2].message, told);
    }
}

#[test]
fn an_order_is_read_by_the_schedule_of_its_day() {
    let euro = flat_in("EUR", "2", Some("2026-07-01")).to_string();
    let calculator = FeeCalculator::from_schedules(&[flat("1", None), euro]).unwrap();
    #[rustfmt::skip]
    let cases = [
        // paid on,     problems, because
        ("2026-06-30",  0,        "the price of a euro in dollars"),
        ("2026-07-01",  1,        "the price of a euro in euro is 1"),
        ("2026-06-31",  2,        "no such day: that is told, and the rate is read by the latest"),
    ];
    for (day, count, because) in cases {
        let question =
            json!({ "amount": "5", "currency": "EUR", "payOn": day, "rates": { "EUR": "1.1" } });
        let problems = match calculator.compare(&question.to_string()) {
            Ok(_) => Vec::new(),
            Err(error) => error.problems().to_vec(),
        };
        assert_eq!(problems.len(), count, "{day}: {because}: {problems:?}");
    }
}

#[test]
fn some_methods_alone_are_so_in_each() {
    let answer = three()
        .only("none")
        .compare(&order(Some("2026-03-01")).to_string())
        .map(|answer| answer.options.len());
    assert_eq!(answer, Ok(0));
}

#[test]
fn lists_that_make_no_sense_are_refused_with_the_path_of_each_fault() {
    let day = Some("2026-01-01");
    let mut broken = flat_in("USD", "1", None);
    broken["methods"][0]["fee"]["min"] = json!("2");
    broken["name"] = Value::Null;
    #[rustfmt::skip]
    let cases: [(Vec<String>, &[&str], &str); 6] = [
        (vec![], &[""], "none at all"),
        (vec![flat("1", day), flat("2", day)], &["[1].validFrom"], "two from the same day"),
        (vec![flat("1", None), flat("2", day), flat("3", None)], &["[2].validFrom"], "two since ever"),
        (vec![flat("1", day), broken.to_string()], &["[1].name", "[1].methods[0].fee.min"], "what is wrong with the second"),
        (vec!["{".into(), flat("1", day), "[".into()], &["[0]", "[2]"], "what is not JSON"),
        (vec![flat("1", day); 101], &[""], "too many"),
    ];
    for (texts, fields, because) in cases {
        let error = FeeCalculator::from_schedules(&texts).unwrap_err();
        let found: Vec<&str> =
            error.problems().iter().map(|problem| problem.field.as_str()).collect();
        assert_eq!(found, fields, "{because}: {:?}", error.problems());
        let is_schedule = |code| code == ProblemCode::ScheduleInvalid;
        assert!(error.problems().iter().all(|problem| is_schedule(problem.code)), "{because}");
    }
}

#[test]
fn all_are_named_in_the_order_of_their_days() {
    let calculator = three();
    let days = json!(calculator.schedules_in_force());
    assert_eq!(days[0], json!({ "id": "fee-1", "name": "List", "asOf": null, "validFrom": null }));
    assert_eq!([&days[1]["validFrom"], &days[2]["validFrom"]], ["2026-01-01", "2026-07-01"]);
    assert_eq!(calculator.schedule().id, "fee-3");
}
