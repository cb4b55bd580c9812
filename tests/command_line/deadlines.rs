//! `deadlines` and `protection`: the pages, the JSON and the calendar's file.

use std::fs;

use checkout_fees::Protection;
use serde_json::json;

use crate::{TIERED, outcome, run};

fn deadlines(flags: &str) -> Vec<&str> {
    [&["deadlines", "--today", "2026-11-23"], flags.split(' ').collect::<Vec<_>>().as_slice()]
        .concat()
}

#[test]
fn a_day_has_what_is_left_who_acts_and_how_it_comes_about() {
    let flags = "--opened 2026-11-18 --proposal 2026-11-19 --evidence-asked 2026-11-20";
    let known =
        run(&[deadlines(flags), vec!["--country", "US", "--promised", "2026-11-22"]].concat());
    let page = known.page();
    #[rustfmt::skip]
    let rows = [
        " from 2026-11-23            today     you        The goods are late, and you can ask for a refund, if the goods haven’t arrived",
        " 2026-11-25 or 2026-11-26   2 days    you        Last day to answer the supplier’s proposal before the dispute is cancelled, unless you have answered it",
        " 2026-11-27 or 2026-11-30   4 days    you        Last day to hand in evidence",
        " 2026-12-18                 25 days   platform   The platform steps in, if there is no agreement",
    ];
    for row in rows {
        assert!(page.lines().any(|line| line == row), "`{row}` is not in\n{page}");
    }
    known.assert_lines(&[
        "How the days come about",
        "  The goods are late, and you can ask for a refund: the day after 2026-11-22, delivery promised",
        "  Last day to hand in evidence: 5 business days after 2026-11-20, evidence asked for",
        "No longer matters",
        "  You can escalate the dispute: proposal received on 2026-11-19",
        "Cannot be worked out",
        "  without --received: Last day to ask for a refund",
        "  Holidays counted for the other date: 2026-11-26.",
        "Sources",
    ]);
}

#[test]
fn what_is_past_is_told() {
    #[rustfmt::skip]
    let cases = [
        // flags, how much is left
        ("--received 2026-10-01", "past"),
        ("--received 2026-10-24", "today"),
        ("--received 2026-10-25", "1 day "),
        ("--promised 2026-10-01", "since then"),
        ("--opened 2026-11-10 --proposal 2026-11-17 --replied no", "perhaps past"),
    ];
    for (flags, left) in cases {
        let page = run(&deadlines(flags)).page();
        assert!(page.contains(&format!("   {left}")), "{flags}: {page}");
    }
}

#[test]
fn days_on_a_weekend_are_explained_where_there_are_any() {
    let cases = [
        // flags, whether a day is on a weekend
        ("--received 2026-11-12", true),  // 30 days on, a Saturday
        ("--received 2026-11-13", true),  // a Sunday
        ("--received 2026-11-14", false), // a Monday
    ];
    for (flags, is_weekend) in cases {
        let page = run(&deadlines(flags)).page();
        let said = "A day on a weekend is not moved to Monday: act before it.";
        assert_eq!(page.contains(said), is_weekend, "{flags}: {page}");
    }
}

#[test]
fn the_answer_as_json_is_that_of_the_crate() {
    let known = json!({
        "today": "2026-11-23", "order": "A 1", "deliveryPromised": "2026-10-01", "goodsReceived": "2026-10-02",
        "acceptanceEnds": "2026-12-01", "disputeOpened": "2026-11-10", "supplierAnswered": "2026-11-12",
        "proposalReceived": "2026-11-13", "buyerAnswered": false, "evidenceAsked": "2026-11-20",
        "holidays": ["2026-11-24"], "country": "US", "supplier": "CN",
    });
    let flags = "--promised 2026-10-01 --received 2026-10-02 --acceptance-ends 2026-12-01 --opened 2026-11-10 \
                 --answered 2026-11-12 --proposal 2026-11-13 --replied no --evidence-asked 2026-11-20 \
                 --holidays 2026-11-24 --country US --supplier CN --json --order";
    let run = run(&[deadlines(flags), vec!["A 1"]].concat());
    let protection = Protection::standard().unwrap();
    assert_eq!(run.json(), outcome(protection.deadlines(&known.to_string()))["result"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn the_calendar_s_file_is_written_beside_the_answer() {
    let path = format!("{}/deadlines.ics", env!("CARGO_TARGET_TMPDIR"));
    let told = run(&deadlines(&format!("--received 2026-11-01 --ics {path}")));
    assert_eq!((told.status, told.err.as_str()), (0, ""));
    let known = json!({ "today": "2026-11-23", "goodsReceived": "2026-11-01" }).to_string();
    let file = Protection::standard().unwrap().deadlines(&known).unwrap().calendar_file();
    assert_eq!(fs::read_to_string(&path).ok(), file);

    let never = format!("{}/never.ics", env!("CARGO_TARGET_TMPDIR"));
    let past = run(&deadlines(&format!("--received 2026-01-01 --ics {never}")));
    let told = format!("Nothing lies ahead, so {never} was not written.\n");
    assert_eq!((past.status, past.err), (0, told));
    assert!(past.out.contains("past"), "the days themselves are told: {}", past.out);
    assert!(fs::metadata(&never).is_err());
}

#[test]
fn the_name_of_an_order_breaks_no_line() {
    let order = "Lamps\u{2028}red\u{2029}\u{85}\u{feff}\r\n\u{1b}[31m";
    let printed = run(&[deadlines("--received 2026-11-01"), vec!["--order", order]].concat());
    let first = printed.out.lines().next();
    assert_eq!(first, Some("Deadlines of Lamps red [31m as of 2026-11-23"));
}

#[test]
fn a_refused_question_is_told_with_all_its_problems() {
    let flags = ["deadlines", "--opened", "2026-11-20", "--answered", "never", "--country", "UK"];
    let told = run(&flags);
    let fields: Vec<&str> = told.err.lines().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(fields, ["today", "supplierAnswered", "country"], "{}", told.err);
    assert_eq!((told.status, told.out.as_str()), (1, ""));
}

#[test]
fn the_guarantee_is_told_whole() {
    let protection = Protection::standard().unwrap();
    let told = run(&["protection"]);
    for statement in &protection.statements {
        let line = format!("  {}", statement.text);
        assert!(told.out.lines().any(|found| found == line), "{line}");
        assert!(told.out.contains(statement.source.quote.as_str()), "{statement:?}");
    }
    for doubt in &protection.doubts {
        assert!(told.out.contains(doubt.text.as_str()), "{doubt:?}");
    }
    told.assert_lines(&[
        "Times",
        "  5 business days after “evidence asked for”: Last day to hand in evidence",
    ]);
    assert_eq!(run(&["protection", "--json"]).json(), json!(protection));
}

#[test]
fn a_written_answer_has_a_paragraph_of_it_where_asked_for() {
    let order = ["answer", "--amount", "5000", "--currency", "USD", "--country", "US"];
    let told = run(&[&order[..], &["--protection"]].concat());
    let paragraph = told.out.split("\nCovered\n").nth(1).unwrap().lines().next().unwrap();
    assert!(paragraph.starts_with("The guarantee is free."), "{paragraph}");
    assert!(paragraph.contains("up to 100% of the covered amount"), "{paragraph}");
    assert!(paragraph.contains("ask within 30 days of receiving them"), "{paragraph}");
    let german = run(&[&order[..], &["--protection", "--locale", "de"]].concat());
    assert!(german.out.contains("werden bis zu 100\u{a0}% des"), "{}", german.out);
    // neither where it is not asked for, nor for a schedule of one's own
    let without = run(&order);
    let own = run(&[&order[..], &["--protection", "--schedule", TIERED]].concat());
    for run in [without, own] {
        assert!(!run.out.contains("Covered"), "{}", run.out);
        assert_eq!((run.status, run.err.as_str()), (0, ""));
    }
}
