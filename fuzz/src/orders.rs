//! Any text as an order, and as every other question that is asked in JSON.

use std::sync::LazyLock;

use checkout_fees::{CheckoutFeesError, FeeCalculator, Protection, bank_holidays, to_json};

use super::answers::{is_answered, is_handled, is_in_form, reads_back};

/// The bundled schedule, and one that has fees by amount.
static CALCULATORS: LazyLock<[FeeCalculator; 2]> = LazyLock::new(|| {
    let tiered = include_str!("../../tests/golden/schedules/tiered.json");
    [FeeCalculator::standard(), FeeCalculator::from_schedule(tiered)].map(Result::unwrap)
});
static PROTECTION: LazyLock<Protection> = LazyLock::new(|| Protection::standard().unwrap());

pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    for calculator in &*CALCULATORS {
        ask(calculator, text);
    }
    is_handled(&bank_holidays(text));
    match PROTECTION.deadlines(text) {
        Err(error) => is_in_form(&error),
        Ok(deadlines) => {
            reads_back(&deadlines);
            let file = deadlines.calendar_file().unwrap_or_default();
            // RFC 5545: a line has at most 75 octets
            assert!(
                file.split("\r\n").all(|line| line.len() <= 75 && !line.contains(['\r', '\n']))
            );
        }
    }
}

/// Everything that can be asked of a calculator.
pub(super) fn ask(calculator: &FeeCalculator, text: &str) {
    match calculator.order(text) {
        Ok(order) => is_answered(calculator, &order),
        Err(error) => {
            is_in_form(&error);
            assert_eq!(calculator.compare(text).err(), Some(error.clone()));
            assert_eq!(calculator.plan(text).err(), Some(error));
        }
    }
    is_handled(&calculator.cheapest_by_amount(text));
    is_handled(&calculator.affordable(text));
    // infinities are no JSON
    is_in_form_if(calculator.curves(text).err().as_ref());
    is_handled(&calculator.chart(text, &mut |word| to_json(word)));
    is_in_form_if(calculator.written(text, &mut |word| Some(to_json(word))).err().as_ref());
    is_in_form_if(calculator.question(text, Some("wire-transfer")).err().as_ref());
}

fn is_in_form_if(error: Option<&CheckoutFeesError>) {
    error.into_iter().for_each(is_in_form);
}
