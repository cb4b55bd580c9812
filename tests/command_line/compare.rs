//! `compare`: one order.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::{TIERED, answer, file, run};

const ORDER: [&str; 6] = ["--amount", "5000", "--currency", "USD", "--country", "US"];

fn compare(args: &[&str]) -> crate::Run {
    run(&[&["compare"], args].concat())
}

#[test]
fn the_decisive_sentences_are_there() {
    let run = compare(&ORDER);
    let expected = [
        "5,000.00 USD, from an account in US",
        "Best: Online banking. Fee 15.00 to 30.00 USD, in all 5,015.00 to 5,030.00 USD.",
        "The money arrives in 4 to 5 business days.",
        "Wire transfer (T/T) could save up to 15.00 USD or cost up to 65.00 USD more.",
        "What Letter of credit costs in all is not known.",
        "    2.99 % of 5,000.00 = 149.50",
        "    only orders up to 2,500.00 USD",
    ];
    for line in expected {
        assert!(run.out.lines().any(|found| found == line), "`{line}` is not in\n{}", run.out);
    }
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn the_fastest_way_comes_with_its_price() {
    #[rustfmt::skip]
    let cases = [
        // order, line, because
        ("--amount 23000 --currency USD --country GB",
            "Cheapest: Wire transfer (T/T) costs 607.70 to 672.70 USD less; the money arrives in 3 to 7 business days.",
            "687.70 against 15 to 80"),
        ("--amount 5000 --currency USD --country GB --terms {\"wire-transfer\":{\"fee\":\"20\"}}",
            "Cheapest: Wire transfer (T/T) costs 129.50 USD less; the money arrives in 3 to 7 business days.",
            "149.50 against 20.00"),
        ("--amount 300 --currency USD --country GB", "It is also the cheapest.", "8.97 by PayPal"),
        ("--amount 2000 --currency USD --country GB --terms {\"paypal\":{\"limit\":\"0\"},\"card\":{\"limit\":\"0\"}}",
            "It is also the cheapest.", "a wire alone"),
        ("--amount 12000 --currency EUR --rates EUR=1.25",
            "Online transfer could save up to 346.80 EUR, if it is possible at all.", "358.80 against 12.00 to 20.00"),
        ("--amount 900 --currency USD --country US --terms {\"paypal\":{\"limit\":\"0\"},\"card\":{\"limit\":\"0\"}}",
            "Cheapest: Online banking could cost up to 29.10 USD less or up to 13.80 USD more; the money arrives in 4 to 5 business days.",
            "16.20 to 44.10 by Western Union against 15 to 30"),
    ];
    for (order, line, because) in cases {
        let run = compare(&format!("{order} --rank speed").split(' ').collect::<Vec<_>>());
        assert!(run.out.lines().any(|found| found == line), "{because}: {}", run.out);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
    }
    assert!(!compare(&ORDER).out.contains("Cheapest:"), "by cost there is no price of speed");
}

#[test]
fn an_order_that_nothing_can_pay_is_an_answer() {
    let run = compare(&["--amount", "5000", "--currency", "XOF", "--country", "US"]);
    assert!(run.out.contains("Best: none"), "{}", run.out);
    assert!(
        run.out.contains("a rate for XOF is missing; give it with --rates XOF="),
        "{}",
        run.out
    );
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn the_answer_as_json_is_that_of_the_crate() {
    let order = json!({ "amount": "5000", "currency": "USD", "country": "US" });
    let run = compare(&[&ORDER[..], &["--json"]].concat());
    assert_eq!(run.json(), answer(&order)["result"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(run.out.ends_with("}\n"), "the last line does not end");
}

#[test]
fn every_flag_reaches_its_field() {
    let terms = r#"{"wire-transfer":{"fee":"20"},"pay-later":{"months":2}}"#;
    #[rustfmt::skip]
    let cases = [
        // flags, field of the order, its value in the answer
        (&["--amount", "7000"][..],                 "amount",         json!("7000.00")),
        (&["--currency", "eur"],                    "currency",       json!("EUR")),
        (&["--country", "de"],                      "country",        json!("DE")),
        (&["--business", "true"],                   "business",       json!(true)),
        (&["--business", "false"],                  "business",       json!(false)),
        (&["--rank", "speed"],                      "rank",           json!("speed")),
        (&["--pay-on", "2026-11-23"],               "payOn",          json!("2026-11-23")),
        (&["--holidays", "2026-12-25,2026-12-24"],  "holidays",       json!(["2026-12-24", "2026-12-25"])),
        (&["--holidays", ""],                       "holidays",       json!([])),
        (&["--rates", "EUR=1.08,gbp=1.27"],         "rates",          json!({ "EUR": "1.08", "GBP": "1.27" })),
        (&["--terms", terms],                       "terms",          json!({ "wire-transfer": { "fee": "20.00" }, "pay-later": { "months": 2 } })),
        (&["--initial-payment", "1500"],            "initialPayment", json!("1500.00")),
    ];
    let mut reached = BTreeSet::new();
    for (flags, field, value) in cases {
        // a flag given again would be bad usage
        let others = ORDER.chunks(2).filter(|pair| pair[0] != flags[0]).flatten().copied();
        let args: Vec<&str> = others.chain(flags.iter().copied()).chain(["--json"]).collect();
        let run = compare(&args);
        assert_eq!(run.json()["order"][field], value, "{flags:?}: {}", run.err);
        reached.insert(field.to_owned());
    }
    let plain = compare(&[&ORDER[..], &["--json"]].concat()).json();
    let fields: BTreeSet<String> = plain["order"].as_object().unwrap().keys().cloned().collect();
    assert_eq!(reached, fields, "a field of the order has no flag");
}

#[test]
fn terms_are_read_from_a_file_as_well() {
    let terms = r#" {"wire-transfer": {"fee": "20"}}"#;
    let path = file("terms.json", terms);
    let given = |terms| compare(&[&ORDER[..], &["--json", "--terms", terms]].concat());
    assert_eq!(given(&path).json(), given(terms).json());
    assert_eq!(given(&path).json()["order"]["terms"]["wire-transfer"]["fee"], "20.00");
    let tiny = given(r#"{"paypal": {"rate": 5e-7}}"#).json();
    assert_eq!(tiny["order"]["terms"]["paypal"]["rate"], "0.0000005", "a number's decimal value");
}

#[test]
fn a_schedule_of_one_s_own_is_used() {
    let args = ["--amount", "50", "--currency", "EUR", "--schedule", TIERED, "--json"];
    let answer = compare(&args).json();
    assert_eq!(answer["schedule"]["id"], "tiered");
    assert_eq!(answer["best"]["method"], "cash-desk");
}

#[test]
fn a_refused_request_is_told_on_stderr_with_all_its_problems() {
    let run = compare(&["--amount", "-5", "--country", "UK", "--rank", "cheap"]);
    let lines: Vec<&str> = run.err.lines().collect();
    let fields: Vec<&str> = lines.iter().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(fields, ["amount", "currency", "country", "rank"], "{}", run.err);
    assert_eq!(lines[0], "amount: `-5` is below zero");
    assert_eq!((run.status, run.out.as_str()), (1, ""));
}

#[test]
fn a_refused_request_is_told_as_json_where_that_is_wanted() {
    let run = compare(&["--amount", "-5", "--currency", "USD", "--country", "UK", "--json"]);
    let order = json!({ "amount": "-5", "currency": "USD", "country": "UK" });
    assert_eq!(run.json(), answer(&order));
    assert_eq!(run.json()["error"]["problems"].as_array().map(Vec::len), Some(2));
    assert_eq!((run.status, run.err.as_str()), (1, ""));
}

#[test]
fn a_refused_schedule_is_told_in_the_same_way() {
    let path = file("refused-schedule.json", "{}");
    let args = [&ORDER[..], &["--schedule", &path]].concat();
    let run = compare(&args);
    assert!(run.err.contains("methods: "), "{}", run.err);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    let run = compare(&[&args[..], &["--json"]].concat());
    assert_eq!(run.json()["error"]["code"], "schedule-invalid");
    assert_eq!((run.status, run.err.as_str()), (1, ""));
}

#[test]
fn bad_usage_is_told_apart() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let not_json = file("not-json.txt", "5000 USD");
    let twice = file("twice.csv", "amount,AMOUNT\n1,2\n");
    let not_text = file("not-text.csv", b"amount,\xff\n1,2\n");
    #[rustfmt::skip]
    let cases = [
        // arguments, because
        (&[][..], "no command"),
        (&["pay"], "no such command"),
        (&["compare", "--price", "5000"], "no such flag"),
        (&["compare", "5000"], "an amount without its flag"),
        (&["compare", "--amount"], "a flag without a value"),
        (&["compare", "--amount", "5", "--amount", "6"], "a flag twice"),
        (&["compare", "--rates", "EUR"], "a currency without its rate"),
        (&["compare", "--rates", "EUR=1.08,EUR=1.09"], "a rate twice"),
        (&["compare", "--rates", "EUR=1.08,eur=1.09"], "a rate twice, in another case"),
        (&["compare", "--terms", "{wire-transfer: 20}"], "not JSON"),
        (&["compare", "--terms", &not_json], "a file of something else"),
        (&["compare", "--terms", "no-such-file.json"], "no such file"),
        (&["compare", "--schedule", "no-such-file.json"], "no such file"),
        (&["compare", "--schedule", folder], "a folder"),
        (&["plan", "50100"], "an amount without its flag"),
        (&["plan", "--terms", "no-such-file.json"], "no such file"),
        (&["map", "--amount", "5"], "a range has no amount"),
        (&["map", "--initial-payment", "5"], "nor an initial payment"),
        (&["map", "--rates", "EUR"], "a currency without its rate"),
        (&["afford", "--amount", "5"], "a budget is no amount"),
        (&["afford", "--initial-payment", "5"], "nor has it an initial payment"),
        (&["afford", "--schedule", folder], "a folder"),
        (&["batch", "no-such-file.ndjson"], "no such file"),
        (&["batch", folder], "a folder"),
        (&["batch", "--format", "xml"], "no such format"),
        (&["batch", &twice], "two columns for one field"),
        (&["batch", &not_text], "a header that is not UTF-8"),
        (&["schedule"], "no command of it"),
        (&["schedule", "check"], "no file"),
        (&["schedule", "check", "no-such-file.json"], "no such file"),
    ];
    for (args, because) in cases {
        let run = run(args);
        assert_eq!(run.status, 2, "{args:?}, {because}: {run:?}");
        assert_eq!(run.out, "", "{args:?}, {because}");
        assert!(!run.err.trim().is_empty(), "{args:?}, {because}: not a word");
    }
}

#[test]
fn a_value_that_begins_with_a_hyphen_is_a_value() {
    #[rustfmt::skip]
    let cases = [
        ("compare", "--amount"), ("compare", "--initial-payment"),
        ("map", "--from"), ("map", "--to"), ("afford", "--budget"),
    ];
    for (command, flag) in cases {
        let run = run(&[command, "--currency", "USD", flag, "-5", "--json"]);
        let problems = run.json()["error"]["problems"].clone();
        let codes: Vec<&Value> =
            problems.as_array().unwrap().iter().map(|problem| &problem["code"]).collect();
        assert!(codes.contains(&&json!("amount-not-positive")), "{command} {flag}: {problems}");
    }
}
