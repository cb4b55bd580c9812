//! `answer`: golden texts, read by a person; `tests/node/written.test.mjs` holds the other surface
//! against this one.

use std::fs;

use serde_json::Value;

use crate::run;

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/golden/written");
const US: &str = "--currency USD --country US --pay-on 2026-11-23 --holidays 2026-11-26";

#[test]
fn answers_read_as_they_were_written_down() {
    #[rustfmt::skip]
    let cases = [
        // file, what is asked, because
        ("best.txt", "--amount 5000", "the best way, and a rival that hangs on the bank"),
        ("card.md", "--amount 18400 --method card --link https://fees.example/", "two payments of 275.08 each"),
        ("western-union.txt", "--amount 3000 --method western-union", "over its limit of 2,500"),
        ("western-union-range.html", "--amount 1234.56 --method western-union", "1.8 to 4.9 % are 22.22208 to 60.49344"),
        ("pay-later.html", "--amount 10000 --business true --method pay-later", "350 to 850: the APR of the platform's own example"),
        ("pay-later.de.txt", "--amount 10000 --business true --method pay-later --locale de", "the same in German"),
        ("plan.txt", "--amount 50100 --no-quotes", "49,970 with its fee of 30 keeps the limit of 50,000: 18.89 to 33.89 in place of 30 to 60"),
        ("first-payment.de.md", "--amount 5000 --initial-payment 100 --no-quotes --locale de --link https://fees.example/",
            "2.99 by PayPal and 15 to 30 in place of 30 to 60 by online banking alone"),
        ("card.ar.html", "--amount 18400 --method card --locale ar", "from right to left, figures as they are"),
    ];
    for (file, asked, because) in cases {
        let format = match file.rsplit('.').next().unwrap() {
            "md" => "markdown",
            "html" => "html",
            _ => "text",
        };
        let line = format!("answer {asked} {US} --format {format}");
        let run = run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{line}");
        let path = format!("{FOLDER}/{file}");
        assert_eq!(run.out, fs::read_to_string(&path).unwrap(), "{file}: {because}");
    }
}

/// What the web's reader of tags is held to as well.
const LANGUAGES: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/languages.json"));

#[test]
fn a_locale_names_its_language_or_is_refused_by_name() {
    let cases: Vec<Value> = serde_json::from_str(LANGUAGES).unwrap();
    let answer = |locale: &str| {
        let locale = format!("--locale={locale}");
        run(&["answer", "--amount", "5000", "--currency", "USD", "--country", "US", &locale])
    };
    let mut answers = std::collections::BTreeMap::new();
    for case in &cases {
        let [tag, because] = [&case["tag"], &case["because"]].map(|text| text.as_str().unwrap());
        let told = answer(tag);
        if let Some(language) = case["language"].as_str() {
            let plain = answers.entry(language).or_insert_with(|| answer(language).out);
            assert_eq!((told.status, &told.out), (0, &*plain), "{tag}: {because}");
        } else {
            let all = "ar, de, en, es, fr, hi, it, ja, ko, pl, pt-BR, ru, tr, vi, zh-Hans";
            let said = format!("checkout-fees: --locale: `{tag}` is not one of {all}\n");
            assert_eq!((told.status, told.err), (2, said), "{tag}: {because}");
        }
    }
    assert_eq!(answers.len(), 15, "each language is asked for");
    assert_eq!(answer("").out, answers["en"], "an empty one is absent");
}

/// Terms under which Western Union is the fastest.
const WU: &str = r#"{"paypal":{"limit":"0"},"card":{"limit":"0"}}"#;
const LEVEL: &str =
    r#"{"paypal":{"limit":"0"},"card":{"limit":"0"},"online-banking":{"fee":"16.2"}}"#;

#[test]
fn the_fastest_way_comes_with_its_price() {
    let euros = "--amount 12000 --currency EUR --rates EUR=1.25";
    #[rustfmt::skip]
    let cases = [
        // order, sentence, because
        (format!("--amount 20000 --method paypal {US}"),
            "Cheapest: Online banking costs 568.00–583.00\u{a0}USD less, supplier paid 30 November 2026 – 1 December 2026.",
            "the way that is asked for is the fastest"),
        (format!("--amount 20000 --method online-banking {US}"), "costs 568.00–583.00\u{a0}USD less", "another is asked for"),
        (format!("--amount 900 {US} --terms {WU}"),
            "could cost up to 29.10\u{a0}USD less or up to 13.80\u{a0}USD more", "16.20 to 44.10 by Western Union against 15 to 30"),
        (format!("--amount 900 {US} --terms {LEVEL}"), "costs up to 27.90\u{a0}USD less", "16.20 to 44.10 against 16.20"),
        (format!("--amount 300 {US}"), "It is also the cheapest.", "8.97 by PayPal"),
        (format!("{euros} --country DE"), "Cheapest: Online transfer costs 338.80–346.80\u{a0}EUR less, supplier paid in 1–3 business days.",
            "358.80 against 12.00 to 20.00; there is no day of paying"),
        (euros.to_owned(), "Cheapest: Wire transfer (T/T) costs 294.80–346.80\u{a0}EUR less", "64.00 at most"),
        (euros.to_owned(), "An online transfer could save you up to 346.80\u{a0}EUR", "if the account is in Europe"),
        (euros.to_owned(), "Letter of credit might be cheaper", "from 40.00, below 64.00"),
    ];
    for (order, sentence, because) in cases {
        let line = format!("answer {order} --rank speed");
        let run = run(&line.split(' ').collect::<Vec<_>>());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{line}");
        assert!(run.out.contains(sentence), "{because}: `{sentence}` is not in\n{}", run.out);
    }
}

#[test]
fn a_question_that_makes_no_sense_is_refused() {
    let run = run(&[
        "answer",
        "--amount",
        "5",
        "--currency",
        "USD",
        "--method",
        "cheque",
        "--format",
        "pdf",
    ]);
    assert_eq!((run.status, run.out.as_str()), (1, ""));
    assert_eq!(
        run.err,
        "method: `cheque` is not a method of the schedule\n\
         format: `pdf` is not one of text, markdown, html\n"
    );
}
