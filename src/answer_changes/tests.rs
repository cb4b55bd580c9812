//! How much is looked at, and listed, to tell whose answers change. Counted, not timed.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

use std::fmt::Write as _;

use crate::FeeCalculator;
use crate::answer_changes::{AnswerChange, MOST_CHANGED_SEGMENTS, MOST_LOOKS};
use crate::changed_course::ChangedAnswer;
use crate::fee_curve::work::CUT;
use crate::iso::Country;

const SOURCE: &str = r#"{ "document": "D", "quote": "q", "origin": "documents" }"#;

fn schedule(methods: &str) -> FeeCalculator {
    FeeCalculator::from_schedule(&format!(
        r#"{{ "id": "s", "name": "S", "currency": "USD", "documents": [{{ "title": "D", "origin": "documents" }}],
             "maxPayments": {{ "count": 100, "source": {SOURCE} }}, "methods": [{methods}] }}"#
    ))
    .unwrap()
}

fn method(id: usize, scope: &str, fee: &str, more: &str) -> String {
    format!(
        r#"{{ "id": "m{id}", "name": "M", "kind": "payment", "scope": "{scope}", {more}
             "fee": {{ "source": {SOURCE}, {fee} }} }}"#
    )
}

/// Tiers of 100 each, whose rates go up and down so that the methods take turns being best.
fn tiers(method: usize, shift: usize) -> String {
    let mut tiers = String::new();
    for tier in 1..64_usize {
        let step =
            tier.saturating_mul(7).saturating_add(method.saturating_mul(5)).saturating_add(shift);
        let rate = step.rem_euclid(11).saturating_add(10);
        let end = tier.saturating_mul(100);
        write!(
            tiers,
            r#"{{ "upTo": "{end}", "fee": {{ "type": "percent", "rate": "0.0{rate}" }} }}, "#
        )
        .unwrap();
    }
    format!(
        r#""type": "tiered", "tiers": [{tiers} {{ "fee": {{ "type": "percent", "rate": "0.01" }} }}]"#
    )
}

/// The answers that change, and how many pieces were cut to find them.
fn changes<'s>(old: &'s FeeCalculator, new: &'s FeeCalculator) -> (Vec<AnswerChange<'s>>, usize) {
    CUT.set(0);
    let answers = old.changes_to(new).answers;
    (answers, CUT.get())
}

fn is_untold(answer: &AnswerChange<'_>) -> bool {
    answer.segments.iter().all(|segment| segment.code == ChangedAnswer::Untold)
}

#[test]
fn each_fee_is_cut_once_for_each_kind_of_order() {
    let currency = format!(r#""currencies": {{ "codes": ["USD"], "source": {SOURCE} }},"#);
    let all = |shift| {
        let one = |id| method(id, "order", &tiers(id, shift), &currency);
        schedule(&(0..4).map(one).collect::<Vec<_>>().join(","))
    };
    let (old, new) = (all(0), all(1));
    let (answers, cut) = changes(&old, &new);
    assert_eq!(answers.len(), 1);
    assert!(answers[0].segments.len() > 64, "the best method changes often");
    // orders that name a country, and those that name none; two schedules of four methods; 64 tiers, and the
    // crossings between them
    assert!(cut <= 2 * 2 * 4 * 127, "{cut} pieces");
}

/// A schedule in which each of 40 countries has a method of its own.
fn by_country(shifts: &dyn Fn(usize) -> usize) -> FeeCalculator {
    let one = |(id, country): (usize, Country)| {
        let code = country.code();
        let codes = format!(r#""countries": {{ "codes": ["{code}"], "source": {SOURCE} }},"#);
        method(id, "order", &tiers(id, shifts(id)), &codes)
    };
    schedule(&Country::all().take(40).enumerate().map(one).collect::<Vec<_>>().join(","))
}

#[test]
fn once_all_looks_are_spent_no_fee_is_cut() {
    let old = by_country(&|_| 0);
    let new = by_country(&|id| usize::from(id == 39));
    let (answers, cut) = changes(&old, &new);
    assert!(answers.iter().any(is_untold));
    // each piece is charged eight looks
    assert!(cut <= MOST_LOOKS / 8, "{cut} pieces");
}

#[test]
fn no_more_segments_are_listed_than_are_of_use() {
    let (old, new) = (by_country(&|_| 0), by_country(&|_| 1));
    let (answers, _) = changes(&old, &new);
    let told = answers.iter().filter(|answer| !is_untold(answer));
    let listed: usize = told.map(|answer| answer.segments.len()).sum();
    assert!(listed > MOST_CHANGED_SEGMENTS / 2, "{listed} segments");
    assert!(listed <= MOST_CHANGED_SEGMENTS, "{listed} segments");
    assert!(answers.iter().any(is_untold));
}
