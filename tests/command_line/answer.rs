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
