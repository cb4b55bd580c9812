//! `map`: the page.

use crate::run;

const RANGE: [&str; 9] =
    ["map", "--from", "1", "--to", "100000", "--currency", "USD", "--country", "US"];

#[test]
fn the_amounts_at_which_the_best_changes_are_told() {
    let expected = "\
Orders from 1.00 to 100,000.00 USD, from an account in US, ranked by cost

From 1.00: PayPal.
From 1,003.18: Online banking.

--------------------------------------------------------
 From, USD      To, USD   Best             Just as good
========================================================
      1.00     1,003.17   PayPal           Card
--------------------------------------------------------
  1,003.18   100,000.00   Online banking
--------------------------------------------------------";
    assert_eq!(run(&RANGE).page(), expected);
}

#[test]
fn the_rank_is_told() {
    #[rustfmt::skip]
    let cases = [
        // rank, first line, the best from 1.00 on
        ("speed",  "Orders from 1.00 to 100,000.00 USD, from an account in US, ranked by speed",      "From 1.00: PayPal."),
        ("credit", "Orders from 1.00 to 100,000.00 USD, from an account in US, loans ranked by cost", "From 1.00: none is sure."),
    ];
    for (rank, first, best) in cases {
        run(&[&RANGE[..], &["--rank", rank]].concat()).assert_lines(&[first, best]);
    }
}

/// The card's fee is one of two payments above 100, so that rounding makes it take turns with
/// `PayPal`.
fn with_two_card_payments(to: &str) -> crate::Run {
    let flags = ["--currency", "USD", "--terms", r#"{"card":{"limit":"100"}}"#];
    run(&[&["map", "--from", "1", "--to", to], &flags[..]].concat())
}

#[test]
fn a_turn_is_told_once_though_its_ties_change() {
    let run = with_two_card_payments("100.60");
    run.assert_lines(&["From 1.00: PayPal.", "From 100.51: Card.", ""]);
    assert_eq!(run.out.lines().filter(|line| line.starts_with("From ")).count(), 2, "{}", run.out);
}

#[test]
fn turns_too_many_to_read_are_counted() {
    let run = with_two_card_payments("105");
    run.assert_lines(&["The best changes 14 times."]);
    assert!(!run.out.lines().any(|line| line.starts_with("From ")), "{}", run.out);
}
