//! What is written in the chart, in English.

use std::fmt::Write as _;

use checkout_fees::{
    Charge, ChartEnd, ChartFee, ChartMethod, ChartSegment, ChartWord, Money, Range, Rank,
};

use crate::sums::{grouped, percentage};

pub(crate) fn chart_word(word: &ChartWord<'_>) -> String {
    match word {
        ChartWord::AmountTick { amount: sum } | ChartWord::FeeTick { fee: sum } => round(sum),
        ChartWord::Marker { amount, short: true } | ChartWord::Until { amount } => grouped(amount),
        ChartWord::Marker { amount, short: false } => format!("your order, {}", grouped(amount)),
        ChartWord::Name { methods, short } => names(methods, ", ", *short),
        ChartWord::Note { charge, end: None } => self::charge(charge),
        ChartWord::Note { charge, end: Some(_) } if matches!(charge, Charge::AtLeast { .. }) => {
            self::charge(charge)
        }
        ChartWord::Note { charge, end: Some(ChartEnd::NoLimit) } => {
            format!("{}, no limit", self::charge(charge))
        }
        ChartWord::Note { charge, end: Some(ChartEnd::Limit { limit }) } => {
            format!("{}, ends at {}", self::charge(charge), round(limit))
        }
        ChartWord::EndsAt { limit } => format!("ends at {}", round(limit)),
        ChartWord::Caption { rank, short } => caption(*rank, *short),
        ChartWord::Best { methods, short } => or_none(methods, *short),
        ChartWord::From { amount, methods } => {
            format!("from {}: {}", grouped(amount), in_a_sentence(&or_none(methods, false)))
        }
        ChartWord::Title { currency, country, from, to } => {
            let account = country.map(|country| format!(", account in {}", country.code()));
            format!(
                "Fee against amount from {} to {} {currency}{}, logarithmic scales",
                round(from),
                round(to),
                account.unwrap_or_default()
            )
        }
        ChartWord::Description { rank, segments, amount, fees } => {
            description(*rank, segments, *amount, fees)
        }
    }
}

/// Grouped, without a fraction that is zero.
fn round(sum: &Money) -> String {
    let text = grouped(sum);
    match text.split_once('.') {
        Some((whole, fraction)) if fraction.bytes().all(|digit| digit == b'0') => whole.to_owned(),
        _ => text,
    }
}

fn charge(charge: &Charge) -> String {
    match charge {
        Charge::Share { min, max } if min == max => percentage(max),
        Charge::Share { min, max } => {
            format!("{}–{}", percentage(min).trim_end_matches(" %"), percentage(max))
        }
        Charge::Flat { min, max } | Charge::Varying { min, max } if min == max => round(max),
        Charge::Flat { min, max } | Charge::Varying { min, max } => {
            format!("{}–{}", round(min), round(max))
        }
        Charge::AtLeast { min } => format!("from {}, the rest unknown", round(min)),
    }
}

fn caption(rank: Rank, short: bool) -> String {
    let best = match rank {
        Rank::Cost => "Cheapest",
        Rank::Speed => "Fastest",
        Rank::Credit => "Cheapest credit",
    };
    if short { best.to_owned() } else { format!("{best} at this amount") }
}

/// A method's name without what stands in brackets; `short` in as few letters as can be.
fn name<'m>(named: &ChartMethod<'m>, short: bool) -> &'m str {
    match named.method {
        "wire-transfer" if short => "Wire",
        "letter-of-credit" if short => "L/C",
        _ => named.name.split(" (").next().unwrap_or(named.name),
    }
}

fn names(methods: &[ChartMethod<'_>], last: &str, short: bool) -> String {
    let mut text = String::new();
    for (place, named) in methods.iter().enumerate() {
        if place > 0 {
            text.push_str(if place.saturating_add(1) == methods.len() { last } else { ", " });
            text.push_str(&in_a_sentence(name(named, short)));
        } else {
            text.push_str(name(named, short));
        }
    }
    text
}

fn or_none(methods: &[ChartMethod<'_>], short: bool) -> String {
    if methods.is_empty() {
        return "none".to_owned();
    }
    names(methods, if short { ", " } else { " or " }, short)
}

/// Without the capital a name starts with, unless it is one that has others.
fn in_a_sentence(name: &str) -> String {
    let mut letters = name.chars();
    let Some(first) = letters.next() else { return String::new() };
    if letters.as_str().chars().any(char::is_uppercase) {
        return name.to_owned();
    }
    first.to_lowercase().chain(letters).collect()
}

fn description(
    rank: Rank,
    segments: &[ChartSegment<'_>],
    amount: Option<Money>,
    fees: &[ChartFee<'_>],
) -> String {
    let best = match rank {
        Rank::Cost => "cheapest",
        Rank::Speed => "fastest",
        Rank::Credit => "the cheapest credit",
    };
    let mut sentences = Vec::new();
    for ChartSegment { from, to, methods } in segments {
        let (who, from, to) = (names(methods, " or ", false), grouped(from), grouped(to));
        sentences.push(if methods.is_empty() {
            format!("no method is certain from {from} to {to}")
        } else {
            format!("{who} is {best} from {from} to {to}")
        });
    }
    let mut text = format!("{}.", sentences.join("; "));
    if let Some(amount) = amount {
        let fee = |fee: &ChartFee<'_>| {
            let Range { min, max } = fee.fee;
            let fees = match max {
                Some(max) if max == min => grouped(&max),
                Some(max) => format!("{} to {}", grouped(&min), grouped(&max)),
                None => format!("from {}", grouped(&min)),
            };
            format!("{} {fees}", names(fee.methods, " or ", false))
        };
        let listed = fees.iter().map(fee).collect::<Vec<_>>().join(", ");
        let listed = if listed.is_empty() { "no method".to_owned() } else { listed };
        // writing to a string cannot fail
        _ = write!(text, " Fees at {}: {listed}.", grouped(&amount));
    }
    text
}
