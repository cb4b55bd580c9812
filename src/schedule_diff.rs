//! What changed from one schedule to another, and for whom that changes the answer, in words.

use serde::Serialize;

use crate::answer_changes::{AnswerChange, answer_changes};
use crate::changed_course::{BestFee, ChangedAnswer, ChangedSegment};
use crate::changed_fact::ScheduleChange;
use crate::english::{fee, grouped, listed, sum};
use crate::exchange::ReferenceRates;
use crate::iso::{Country, Currency};
use crate::money::{Money, Range};
use crate::schedule::FeeSchedule;
use crate::schedule_changes::changes;
use crate::schedule_info::ScheduleInForce;

/// What changed from one schedule to another.
#[derive(Clone, Debug, Serialize)]
pub struct ScheduleDiff<'s> {
    pub old: ScheduleInForce<'s>,
    pub new: ScheduleInForce<'s>,
    /// What the schedules say differently.
    pub changes: Vec<ScheduleChange<'s>>,
    /// For whom another way to pay is best, or the best has another fee: of all orders that say no
    /// more than amount, currency, country and business, ranked by cost, at the reference rates.
    /// For an order that is in none of them both are as they were.
    pub answers: Vec<AnswerChange<'s>>,
}

pub(crate) fn schedule_diff<'s>(
    old: &'s FeeSchedule,
    new: &'s FeeSchedule,
    reference: &ReferenceRates,
) -> ScheduleDiff<'s> {
    let mut answers = answer_changes(old, new, reference);
    for answer in &mut answers {
        answer.message = whose(answer);
        answer.lines = lines(&answer.segments);
    }
    ScheduleDiff {
        old: ScheduleInForce::of(old),
        new: ScheduleInForce::of(new),
        changes: changes(old, new),
        answers,
    }
}

/// More names than this are counted.
const MOST_NAMES: usize = 6;

fn whose(answer: &AnswerChange<'_>) -> String {
    let mut parts = vec![currencies(&answer.currencies), countries(&answer.countries)];
    parts.extend(business(&answer.business));
    parts.join(", ")
}

fn currencies(currencies: &[Currency]) -> String {
    let codes: Vec<&str> = currencies.iter().map(|currency| currency.code()).collect();
    if codes.len() <= MOST_NAMES {
        return listed(&codes, " or ");
    }
    format!("{} further currencies ({})", codes.len(), codes.join(", "))
}

/// The countries of Europe, as the United Nations group them, with Cyprus.
const EUROPE: &str = "AD AL AT AX BA BE BG BY CH CY CZ DE DK EE ES FI FO FR GB GG GI GR HR HU IE IM IS IT \
                      JE LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS RU SE SI SJ SK SM UA VA";

fn countries(countries: &[Option<Country>]) -> String {
    let codes: Vec<&str> = countries.iter().flatten().map(|country| country.code()).collect();
    let is_open = codes.len() < countries.len();
    let others: Vec<&str> =
        Country::all().map(Country::code).filter(|code| !codes.contains(code)).collect();
    let named = match (codes.len(), others.len()) {
        (0, _) => return "where the order names no country".to_owned(),
        (_, 0) if is_open => return "wherever the account is".to_owned(),
        (_, 0) => "from an account in any country".to_owned(),
        (inside, outside) if outside < inside => {
            format!("from an account anywhere but in {}", counted(&others, " and "))
        }
        _ => format!("from an account in {}", counted(&codes, " or ")),
    };
    if is_open { format!("{named}, or where the order names none") } else { named }
}

/// Some countries by name, many by their number first.
fn counted(codes: &[&str], last: &str) -> String {
    if codes.len() <= MOST_NAMES {
        return listed(codes, last);
    }
    let european = codes.iter().all(|code| EUROPE.contains(code));
    let kind = if european { "European countries" } else { "countries" };
    format!("{} {kind} ({})", codes.len(), codes.join(", "))
}

fn business(business: &[Option<bool>]) -> Option<String> {
    if business.len() == 3 {
        return None;
    }
    let mut buyers = Vec::new();
    for one in business {
        buyers.push(match one {
            Some(true) => "a business",
            Some(false) => "no business",
            None => "not known to be one or not",
        });
    }
    Some(format!("where the buyer is {}", listed(&buyers, " or ")))
}

/// Of fewer amounts than this is a segment that rounding may have divided from the next.
const NARROW: u64 = 100;

fn lines(segments: &[ChangedSegment<'_>]) -> Vec<String> {
    let is_narrow = |ChangedSegment { from, to, .. }: &ChangedSegment<'_>| {
        to.minor().saturating_sub(from.minor()) < NARROW
    };
    let mut lines = Vec::new();
    for alike in segments.chunk_by(|one, next| is_narrow(one) && is_narrow(next)) {
        match alike {
            [first, .., last] => lines.push(format!(
                "{} rounding decides, and some of the amounts have another answer",
                amounts(&first.from, &last.to)
            )),
            _ => lines.extend(alike.iter().map(told)),
        }
    }
    lines
}

fn amounts(from: &Money, to: &Money) -> String {
    if from == to {
        format!("At {}", sum(from))
    } else if *to == Money::most(to.currency()) {
        format!("From {} {} on", grouped(from), from.currency())
    } else {
        format!("From {} to {}", grouped(from), sum(to))
    }
}

fn told(segment: &ChangedSegment<'_>) -> String {
    let ChangedSegment { code, from, to, old, new } = segment;
    let amounts = amounts(from, to);
    let answer = match (code, old, new) {
        (ChangedAnswer::Untold, ..) => {
            "the best way to pay takes too many turns to be listed".to_owned()
        }
        (ChangedAnswer::Rounding, Some(old), _) => {
            format!("{} stays best; its fee may differ for some amounts, by rounding", old.name)
        }
        (ChangedAnswer::Fee, Some(old), Some(new)) => {
            format!("{} stays best and costs {}", old.name, costs(old, new, segment))
        }
        (_, Some(old), Some(new)) => {
            let is_same = old.at_from == new.at_from && old.at_to == new.at_to;
            let costs = if is_same {
                " for the same fee".to_owned()
            } else {
                format!(", and costs {}", costs(old, new, segment))
            };
            format!("{} is best instead of {}{costs}", new.name, old.name)
        }
        (_, Some(old), None) => format!(
            "no way to pay is sure to be best any more; {} was, for {}",
            old.name,
            alone(old, segment)
        ),
        (_, None, Some(new)) => format!(
            "{} is best, for {}; no way to pay was sure to be before",
            new.name,
            alone(new, segment)
        ),
        (_, None, None) => String::new(),
    };
    format!("{amounts} {answer}")
}

/// The fee of one schedule alone.
fn alone(best: &BestFee<'_>, segment: &ChangedSegment<'_>) -> String {
    let (from, to) = (fee(best.at_from), fee(best.at_to));
    if from == to {
        return from;
    }
    format!("{from} at {} and {to} at {}", grouped(&segment.from), grouped(&segment.to))
}

/// By how much a fee changes; at both ends where that differs.
fn costs(old: &BestFee<'_>, new: &BestFee<'_>, segment: &ChangedSegment<'_>) -> String {
    let from = more(old.at_from, new.at_from);
    let to = more(old.at_to, new.at_to);
    let sums = |old: Range, new: Range| format!("{}, before {}", fee(new), fee(old));
    if old.at_from == old.at_to && new.at_from == new.at_to {
        return format!("{from}: {}", sums(old.at_from, new.at_from));
    }
    let end = |more: &str, old, new, amount| {
        format!("{more} at {} ({})", grouped(amount), sums(old, new))
    };
    let first = end(&from, old.at_from, new.at_from, &segment.from);
    format!("{first} and {}", end(&to, old.at_to, new.at_to, &segment.to))
}

fn more(old: Range, new: Range) -> String {
    let min = difference(old.min, new.min);
    let max = match (old.max, new.max) {
        (Some(old), Some(new)) => difference(old, new),
        _ => None,
    };
    match (min, max) {
        (None, None) => "the same".to_owned(),
        (None, Some(max)) => format!("{max} at most"),
        (Some(min), None) => format!("{min} at least"),
        (Some(min), Some(max)) if min == max => max,
        (Some(min), Some(max)) => format!("{min} at least and {max} at most"),
    }
}

fn difference(old: Money, new: Money) -> Option<String> {
    match old.cmp(&new) {
        std::cmp::Ordering::Less => Some(format!("{} more", grouped(&new.less(old)))),
        std::cmp::Ordering::Equal => None,
        std::cmp::Ordering::Greater => Some(format!("{} less", grouped(&old.less(new)))),
    }
}
