//! Any text as a question in words.

use std::sync::LazyLock;

use checkout_fees::{Date, FeeCalculator, ProblemCode, Understanding, to_json};

use super::answers::{is_in_form, reads_back};

static CALCULATOR: LazyLock<FeeCalculator> = LazyLock::new(|| FeeCalculator::standard().unwrap());

pub fn check(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match CALCULATOR.understand(text, Date::parse("2026-11-23")) {
        Err(error) => is_in_form(&error),
        Ok(understood) => {
            reads_back(&understood);
            has_its_places(text, &understood);
            is_the_same_in_short(&understood);
            is_an_order(&understood);
        }
    }
}

/// Places lie in the text, apart and in order.
fn has_its_places(text: &str, understood: &Understanding) {
    let length = u32::try_from(text.encode_utf16().count()).unwrap_or(u32::MAX);
    let words = understood.words.iter().map(|word| (word.from, word.to));
    let unclear = understood.unclear.iter().map(|unclear| (unclear.from, unclear.to));
    let mut places: Vec<_> = words.chain(unclear).collect();
    places.sort_unstable();
    assert!(places.iter().all(|(from, to)| from < to && *to <= length), "{understood:?}");
    assert!(places.windows(2).all(|pair| pair[0].1 <= pair[1].0), "{understood:?}");
}

fn is_the_same_in_short(first: &Understanding) {
    let order = &first.order;
    // without a currency that of the country is assumed, whether none was said or too many
    if order.currency.is_none() && order.amount.is_some() && order.country.is_some() {
        return;
    }
    let again = CALCULATOR.understand(&first.question, None).unwrap();
    assert_eq!(&again.order, order, "by {:?}", first.question);
    assert_eq!((&again.method, again.supplier), (&first.method, first.supplier));
    assert_eq!(again.question, first.question);
    assert!(again.unclear.is_empty() && again.assumed.is_empty(), "{again:?}");
}

/// What was understood is written as an order is, though an amount may be none that it can have.
fn is_an_order(understood: &Understanding) {
    let text = to_json(&understood.order);
    let Err(error) = CALCULATOR.compare(&text) else { return };
    is_in_form(&error);
    for problem in error.problems() {
        let may_be = match problem.code {
            ProblemCode::FieldMissing => ["amount", "currency"].contains(&problem.field.as_str()),
            code => [
                ProblemCode::AmountNotPositive,
                ProblemCode::AmountTooPrecise,
                ProblemCode::AmountTooLarge,
                ProblemCode::InitialPaymentTooLarge,
                ProblemCode::TermInvalid,
            ]
            .contains(&code),
        };
        assert!(may_be, "{problem:?} of {text}");
    }
}
