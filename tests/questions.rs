//! What an order's echo shows, how long its lists may be, what questions say beyond an order, and how
//! long an answer may be.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use checkout_fees::{CheckoutFeesError, FeeCalculator, Segment, to_json};
use serde_json::{Value, json};

#[test]
fn lists_stand_in_order_whatever_order_they_were_given_in() {
    let order = r#"{
        "amount": "5", "currency": "EUR",
        "rates": { "usd": "1", "eur": "1.1", "JPY": "0.007", "GBP": "1.3" },
        "holidays": ["2026-05-01", "2026-01-01", "2026-12-25", "2026-05-01"]
    }"#;
    let echo = to_json(&FeeCalculator::standard().unwrap().order(order).unwrap());
    for part in [
        r#""rates":{"EUR":"1.1","GBP":"1.3","JPY":"0.007","USD":"1"}"#,
        r#""holidays":["2026-01-01","2026-05-01","2026-12-25"]"#,
    ] {
        assert!(echo.contains(part), "{part} is not in {echo}");
    }
}

#[test]
fn a_list_too_long_to_be_meant_is_refused_as_a_whole() {
    let rates = |count: usize| {
        let member = |number: usize| format!(r#""n{number}":"1""#);
        format!(r#""rates":{{{}}}"#, (0..count).map(member).collect::<Vec<_>>().join(","))
    };
    let holidays = |count: usize| format!(r#""holidays":[{}]"#, vec!["0"; count].join(","));
    #[rustfmt::skip]
    let cases = [
        // a list of nothing that could be meant, what is reported of it, first in the message
        (rates(300), 300, "`n0` is not an ISO 4217 currency with minor units"),
        (rates(301), 1, "`rates` has more than 300 entries"),
        (holidays(10_000), 1_000, "`holidays[0]` is not text"),
        (holidays(10_001), 1, "`holidays` has 10001 entries, not 0 to 10000"),
    ];
    for (list, count, first) in cases {
        let order = format!(r#"{{"amount":"5","currency":"USD",{list}}}"#);
        let error = FeeCalculator::standard().unwrap().compare(&order).unwrap_err();
        assert_eq!((error.problems().len(), error.to_string().as_str()), (count, first));
    }
}

/// What is asked about dollars, with members of its own: its refusal, each problem on a line.
fn refusal(
    members: &Value,
    ask: impl Fn(&FeeCalculator, &str) -> Option<CheckoutFeesError>,
) -> String {
    let mut question = json!({ "currency": "USD" });
    question.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    let error = ask(&FeeCalculator::standard().unwrap(), &question.to_string());
    let lines = error.iter().flat_map(CheckoutFeesError::problems).map(|problem| {
        format!("{} at {}: {}", problem.code.code(), problem.field, problem.message)
    });
    lines.collect::<Vec<_>>().join("\n")
}

#[test]
fn a_range_ends_where_it_begins_or_later() {
    #[rustfmt::skip]
    let cases = [
        // from, to, what is said
        ("5", "5",    ""),
        ("5", "5.01", ""),
        ("5.01", "5", "range-invalid at from: `5.01` is above the end of the range, `5.00`"),
    ];
    for (from, to, said) in cases {
        let range = json!({ "from": from, "to": to });
        assert_eq!(
            refusal(&range, |calculator, json| calculator.cheapest_by_amount(json).err()),
            said
        );
        let range = json!({ "from": from, "to": to, "points": 2 });
        assert_eq!(refusal(&range, |calculator, json| calculator.curves(json).err()), said);
    }
}

#[test]
fn a_curve_has_from_two_to_ten_thousand_points() {
    #[rustfmt::skip]
    let cases = [
        // points, what is said
        (json!(2), ""),
        (json!(10_000), ""),
        (json!(1), "range-invalid at points: `1` is not a whole number from 2 to 10000"),
        (json!(10_001), "range-invalid at points: `10001` is not a whole number from 2 to 10000"),
        (json!(-5), "range-invalid at points: `-5` is not a whole number from 2 to 10000"),
        (json!(1e21), "range-invalid at points: `1000000000000000000000` is not a whole number from 2 to 10000"),
        (json!(9e-7), "field-invalid at points: `0.0000009` is not a whole number from 2 to 10000"),
        (json!(2.5), "field-invalid at points: `2.5` is not a whole number from 2 to 10000"),
        (json!("5"), "field-invalid at points: `points` is not a number"),
        (json!(null), "field-missing at points: `points` is missing"),
    ];
    for (points, said) in cases {
        let question = json!({ "from": "1", "to": "2", "points": points });
        assert_eq!(refusal(&question, |calculator, json| calculator.curves(json).err()), said);
    }
}

#[test]
fn the_points_of_a_curve_are_as_many_times_as_large_as_the_one_before() {
    let question = json!({ "from": "1", "to": "10000", "points": 5, "currency": "USD" });
    let calculator = FeeCalculator::standard().unwrap();
    let curves = calculator.curves(&question.to_string()).unwrap();
    assert_eq!(curves.amounts, [1.0, 10.0, 100.0, 1_000.0, 10_000.0]);
}

#[test]
fn a_written_answer_is_of_a_known_method_and_leads_to_an_address() {
    let link = |length: usize| json!({ "link": format!("https://{}", "x".repeat(length - 8)) });
    let refused = |link: &str| {
        let what =
            "an address that begins with https://, http:// or /, without a user name and spaces";
        format!("field-invalid at link: `{link}` is not {what}")
    };
    #[rustfmt::skip]
    let cases = [
        // members, what is said
        (json!({ "method": "card", "format": "html", "quotes": false, "protection": true }), String::new()),
        (json!({ "method": "cheque" }), "field-invalid at method: `cheque` is not a method of the schedule".to_owned()),
        (json!({ "format": "pdf" }), "field-invalid at format: `pdf` is not one of text, markdown, html".to_owned()),
        (json!({ "quotes": 1 }), "field-invalid at quotes: `quotes` is neither true nor false".to_owned()),
        (json!({ "protection": 1 }), "field-invalid at protection: `protection` is neither true nor false".to_owned()),
        (link(2_000), String::new()),
        (link(2_001), refused(&format!("https://{}…", "x".repeat(52)))),
        (json!({ "link": "HTTP://fees.example:8080/a?b#c" }), String::new()),
        (json!({ "link": "https://fees.example/@shop?user=a@b" }), String::new()),
        (json!({ "link": "a b" }), refused("a b")),
        (json!({ "link": "https://a b/" }), refused("https://a b/")),
        (json!({ "link": "https://a\u{7f}b" }), refused("https://a�b")),
        (json!({ "link": "https://a\u{202e}b" }), refused("https://a�b")),
        (json!({ "link": "https://a\u{200d}b" }), refused("https://a�b")),
        (json!({ "link": "https://fees.example@evil.example/" }), refused("https://fees.example@evil.example/")),
        (json!({ "link": "https://user:pw@fees.example/" }), refused("https://user:pw@fees.example/")),
        (json!({ "link": "https://user@evil.example\\.fees.example" }), refused("https://user@evil.example\\.fees.example")),
        (json!({ "link": "https:/\\user@evil.example" }), refused("https:/\\user@evil.example")),
        (json!({ "link": "https:///user@evil.example" }), refused("https:///user@evil.example")),
        (json!({ "link": "https://" }), refused("https://")),
        (json!({ "link": "javascript:alert(1)" }), refused("javascript:alert(1)")),
        (json!({ "link": "data:text/html,x" }), refused("data:text/html,x")),
        (json!({ "link": "/pay?a=1#b" }), String::new()),
        (json!({ "link": "//fees.example" }), refused("//fees.example")),
        (json!({ "link": "/\\fees.example" }), refused("/\\fees.example")),
        (json!({ "link": "/pay\u{2066}" }), refused("/pay�")),
    ];
    for (mut members, said) in cases {
        members["amount"] = json!("5");
        assert_eq!(
            refusal(&members, |calculator, json| calculator.written(json, &mut |_| None).err()),
            said
        );
    }
}

#[test]
fn a_loan_runs_no_longer_than_its_schedule_has_rates() {
    let source = json!({ "document": "List", "quote": "words", "origin": "documents" });
    let schedule = json!({
        "id": "loans", "name": "Loans", "currency": "USD",
        "maxPayments": { "count": 2, "source": source },
        "documents": [{ "title": "List", "origin": "documents" }],
        "methods": [{
            "id": "loan", "name": "Loan", "kind": "credit", "scope": "order",
            "fee": { "type": "instalments", "monthlyRates": ["0.02", "0.01", "0.01"], "source": source },
        }],
    });
    let calculator = FeeCalculator::from_schedule(&schedule.to_string()).unwrap();
    #[rustfmt::skip]
    let cases = [
        // the buyer's terms, what is said of them
        (json!({ "months": 3 }), ""),
        (json!({ "months": 4 }), "`4` is not a whole number from 1 to 3"),
        (json!({ "monthlyRates": ["0", "0", "0"] }), ""),
        (json!({ "monthlyRates": ["0", "0", "0", "0"] }), "`terms.loan.monthlyRates` has 4 entries, not 1 to 3"),
    ];
    for (terms, said) in cases {
        let order = json!({ "amount": "5", "currency": "USD", "terms": { "loan": terms } });
        let error = calculator.compare(&order.to_string()).err();
        assert_eq!(error.map(|error| error.to_string()).unwrap_or_default(), said);
    }
}

fn source() -> Value {
    json!({ "document": "List", "quote": "words", "origin": "documents" })
}

fn limit(amount: &str) -> Value {
    json!({ "amount": amount, "source": source() })
}

fn flat(min: &str, max: &str) -> Value {
    json!({ "type": "flat", "min": min, "max": max, "source": source() })
}

fn percent(rate: &str) -> Value {
    json!({ "type": "percent", "rate": rate, "source": source() })
}

/// A method that takes single payments, with members of its own.
fn method(id: &str, fee: &Value, members: &Value) -> Value {
    let mut method =
        json!({ "id": id, "name": id, "kind": "payment", "scope": "payment", "fee": fee });
    method.as_object_mut().unwrap().extend(members.as_object().unwrap().clone());
    method
}

/// Methods in dollars, and in how many payments an order may be paid.
fn calculator(payments: u32, methods: &[Value]) -> FeeCalculator {
    let schedule = json!({
        "id": "methods", "name": "Methods", "currency": "USD",
        "maxPayments": { "count": payments, "source": source() },
        "documents": [{ "title": "List", "origin": "documents" }], "methods": methods,
    });
    FeeCalculator::from_schedule(&schedule.to_string()).unwrap()
}

/// Methods in dollars, each a share of every payment.
fn shares(methods: &[(&str, &str, Option<&str>)]) -> FeeCalculator {
    let method = |(id, rate, most): &(&str, &str, Option<&str>)| {
        method(id, &percent(rate), &json!({ "limit": most.map(limit) }))
    };
    calculator(2, &methods.iter().map(method).collect::<Vec<_>>())
}

fn segments(calculator: &FeeCalculator, from: &str, to: &str) -> Result<Vec<String>, String> {
    segments_by("cost", calculator, from, to)
}

fn segments_by(
    rank: &str,
    calculator: &FeeCalculator,
    from: &str,
    to: &str,
) -> Result<Vec<String>, String> {
    let range = json!({ "from": from, "to": to, "currency": "USD", "rank": rank });
    let answer = calculator.cheapest_by_amount(&range.to_string());
    let answer = answer.map_err(|error| format!("{}: {error}", error.code().code()))?;
    let segment = |segment: &Segment<'_>| {
        let Segment { from, to, method, ties } = segment;
        format!("{from}-{to} {} {}", method.unwrap_or_default(), ties.join(" "))
    };
    Ok(answer.segments.iter().map(segment).collect())
}

/// 1 % of a whole and 1 % of its two halves are rounded apart. Of 200 cents and r more, the whole's
/// fee rises at r = 50 and 150, the larger half's at 99, the other's at 100: from 50 on the halves
/// cost less, at 99 the same, from 100 on the whole costs less, from 150 on both the same again.
#[test]
fn a_best_method_may_change_ten_thousand_times() {
    let calculator = shares(&[("whole", "0.01", None), ("halves", "0.01", Some("10000"))]);
    let of_two_dollars = [
        "10000.50-10000.98 halves ",
        "10000.99-10000.99 whole halves",
        "10001.00-10001.49 whole ",
        "10001.50-10002.49 whole halves",
    ];
    assert_eq!(segments(&calculator, "10000.50", "10002.49").unwrap(), of_two_dollars);
    // 2,500 times four of them, and the first of the next four: so many changes, less one
    assert_eq!(segments(&calculator, "10000.50", "15000.98").unwrap().len(), 10_001);
    let refusal = "range-invalid: the best method changes more than 10000 times from `10000.50` to \
                   `15000.99`: ask for less";
    assert_eq!(segments(&calculator, "10000.50", "15000.99").unwrap_err(), refusal);
}

/// A rate 10⁻¹² higher makes no cent of difference here, which only a look at each cent of the fees
/// can tell: they rise at 50 cents of each dollar.
#[test]
fn fees_may_be_looked_at_thirty_thousand_times() {
    let calculator = shares(&[("one", "0.01", None), ("other", "0.010000000001", None)]);
    let (from, to) = ("0.50", "30000.49");
    assert_eq!(segments(&calculator, from, to).unwrap(), ["0.50-30000.49 one other"]);
    assert!(segments(&calculator, from, "30000.50").is_err(), "the 30,001st");
}

/// At 4,000 dollars the fees are a cent apart, which is all that rounding can make of them; beyond
/// they need not be looked at. At 3,999.50 they are the same for the last time: 39.995 and 40.0049.
#[test]
fn fees_further_apart_than_their_rounding_are_not_looked_at() {
    let calculator = shares(&[("one", "0.01", None), ("other", "0.0100025", None)]);
    let found = segments(&calculator, "0.01", "999999999999.99").unwrap();
    let last = ["3999.50-3999.50 one other", "3999.51-999999999999.99 one "];
    assert!(found.ends_with(&last.map(str::to_owned)), "{:?}", found.last());
}

/// No two limits from 1,000.00 to 1,001.27 have the same multiple up to a hundred times. Up to 79
/// times 1,000.15 there are 78 multiples of all 128, and the 79th of sixteen.
#[test]
fn ways_of_paying_may_change_ten_thousand_times() {
    let variants = |from: u32| {
        let variant = |cents: u32| {
            let id = format!("v{cents}");
            json!({ "id": id, "limit": limit(&format!("100{}.{:02}", cents / 100, cents % 100)) })
        };
        json!({ "variants": (from..from + 64).map(variant).collect::<Vec<_>>() })
    };
    let free = method("free", &flat("0", "0"), &variants(0));
    let dear = method("dear", &flat("1", "1"), &variants(64));
    let calculator = calculator(100, &[free, dear]);
    assert_eq!(segments(&calculator, "0.01", "79011.85").unwrap(), ["0.01-79011.85 free "]);
    assert!(segments(&calculator, "0.01", "79011.86").is_err(), "the 10,001st");
}

#[test]
fn a_tie_has_the_same_fee_at_worst_and_at_best() {
    let way = |id, min, max| method(id, &flat(min, max), &json!({}));
    let ways = [
        way("best", "1", "2"),
        way("same-at-best", "1", "3"),
        way("same-at-worst", "1.50", "2"),
        way("same", "1", "2"),
    ];
    assert_eq!(segments(&calculator(1, &ways), "5", "10").unwrap(), ["5.00-10.00 best same"]);
}

#[test]
fn among_the_fastest_the_cheaper_is_best() {
    let within = |hours: u32| json!({ "arrival": { "min": 1, "max": hours, "unit": "hour", "source": source() } });
    let ways = [
        method("free", &flat("0", "0"), &within(2)),
        method("flat", &flat("1", "1"), &within(1)),
        method("share", &percent("0.01"), &within(1)),
    ];
    // 1 % is rounded to a dollar from 99.50 to 100.49
    let wanted = ["5.00-99.49 share ", "99.50-100.49 flat share", "100.50-200.00 flat "];
    assert_eq!(segments_by("speed", &calculator(1, &ways), "5", "200").unwrap(), wanted);
}

#[test]
fn what_a_budget_pays_hangs_on_what_the_order_would() {
    let variants = json!({ "variants": [
        { "id": "any-bank", "limit": limit("100") },
        { "id": "some-banks", "limit": limit("200"), "someBanksOnly": { "source": source() } },
    ] });
    let calculator = calculator(1, &[method("bank", &flat("1", "1"), &variants)]);
    #[rustfmt::skip]
    let cases = [
        // budget, order, status, because
        ("101",    "100.00", "available",   "any bank pays 100"),
        ("101.01", "100.01", "conditional", "a cent more is paid by some banks alone"),
        ("0.50",   "0.00",   "available",   "for nothing, what any order would hang on"),
    ];
    for (budget, order, status, because) in cases {
        let question = json!({ "budget": budget, "currency": "USD" });
        let answer = json!(calculator.affordable(&question.to_string()).unwrap());
        let option = &answer["options"][0];
        assert_eq!(
            (&option["guaranteed"], &option["status"]),
            (&json!(order), &json!(status)),
            "{because}"
        );
    }
}

/// Three payments of 90.00 cost 1 each; each cent more takes one of them to a fee of 3.
#[test]
fn the_best_method_may_change_while_payments_go_on_to_the_next_tier() {
    let tier = |up_to: Option<&str>, fee: &str| json!({ "upTo": up_to, "fee": { "type": "flat", "min": fee, "max": fee } });
    let tiers = [tier(Some("90"), "1"), tier(None, "3")];
    let fee = json!({ "type": "tiered", "tiers": tiers, "source": source() });
    let ways = [
        method("tiered", &fee, &json!({ "limit": limit("100") })),
        method("flat", &flat("6", "6"), &json!({})),
    ];
    let wanted = ["200.01-270.01 tiered ", "270.02-300.00 flat "];
    assert_eq!(segments(&calculator(3, &ways), "200.01", "300").unwrap(), wanted);
}
