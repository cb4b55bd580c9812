//! What a buyer knows of an order's course: a question about its deadlines, checked.

use serde::Serialize;

use crate::bank_holidays::BankHolidays;
use crate::bounds::REFERENCE_BYTES;
use crate::date::Date;
use crate::display_text::DisplayText;
use crate::iso::Country;
use crate::json::{Node, Object};
use crate::order::{country, date, holidays};
use crate::problem::{Codes, Path, ProblemCode, Problems, clip};
use crate::protection_words::KnownDay;

/// The days that a buyer knows, and the day they are looked at.
#[derive(Clone, Debug)]
pub(crate) struct KnownDays {
    pub(crate) today: Date,
    /// What the buyer calls the order.
    pub(crate) order: Option<DisplayText>,
    days: Vec<(KnownDay, Date)>,
    /// Of whom it is known that no answer came.
    silent: Vec<KnownDay>,
    holidays: Option<Vec<Date>>,
    buyer: Option<Country>,
    supplier: Option<Country>,
}

/// Weekdays that are no business days.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CountedHolidays {
    pub days: Vec<Date>,
    /// Whether all of them are known.
    pub complete: bool,
}

const FIELDS: &[&str] = &[
    "today",
    "order",
    "deliveryPromised",
    "goodsReceived",
    "acceptanceEnds",
    "disputeOpened",
    "supplierAnswered",
    "proposalReceived",
    "buyerAnswered",
    "evidenceAsked",
    "holidays",
    "country",
    "supplier",
];

const DAYS: &[KnownDay] = &[
    KnownDay::DeliveryPromised,
    KnownDay::GoodsReceived,
    KnownDay::AcceptanceEnds,
    KnownDay::DisputeOpened,
    KnownDay::SupplierAnswered,
    KnownDay::ProposalReceived,
    KnownDay::BuyerAnswered,
    KnownDay::EvidenceAsked,
];

/// What cannot have come before what.
const ORDER: &[(KnownDay, KnownDay)] = &[
    (KnownDay::SupplierAnswered, KnownDay::DisputeOpened),
    (KnownDay::ProposalReceived, KnownDay::DisputeOpened),
    (KnownDay::BuyerAnswered, KnownDay::DisputeOpened),
    (KnownDay::BuyerAnswered, KnownDay::ProposalReceived),
    (KnownDay::EvidenceAsked, KnownDay::DisputeOpened),
];

/// Answers, which are known only once they came. The other days may be planned.
const ANSWERS: &[KnownDay] =
    &[KnownDay::SupplierAnswered, KnownDay::ProposalReceived, KnownDay::BuyerAnswered];

/// How far ahead bank holidays are looked for: no count of business days takes so long.
const AHEAD: u32 = 732;

impl KnownDays {
    pub(crate) fn get(&self, field: KnownDay) -> Option<Date> {
        self.days.iter().find(|(known, _)| *known == field).map(|(_, day)| *day)
    }

    /// Whether it is known that this has not happened.
    pub(crate) fn is_silent(&self, field: KnownDay) -> bool {
        self.silent.contains(&field)
    }

    /// The holidays after one day and before another: those that were given, or those known of the
    /// countries that were.
    pub(crate) fn closed_between(&self, from: Date, to: Date) -> Option<CountedHolidays> {
        let (mut days, complete) = match (&self.holidays, self.buyer) {
            (Some(days), _) => (days.clone(), true),
            (None, Some(_)) => {
                let to = from.plus(AHEAD).map_or(to, |far| far.min(to));
                let known = BankHolidays::of(self.buyer, self.supplier, from, to);
                (known.days, known.complete)
            }
            (None, None) => return None,
        };
        days.retain(|day| !day.is_weekend() && from < *day && *day < to);
        Some(CountedHolidays { days, complete })
    }
}

/// Reads a question. `None` when something was reported.
pub(crate) fn read(node: &Node<'_>, problems: &mut Problems) -> Option<KnownDays> {
    // the unknown fields are reported after the known ones
    let mut unknown = Problems::new(Codes::REQUEST);
    let object = node.object(FIELDS, &mut unknown)?;
    let today = object.required("today", problems).and_then(|node| date(&node, problems));
    let order = object.get("order").and_then(|node| name(&node, problems));
    let (mut days, mut silent) = (Vec::new(), Vec::new());
    for field in DAYS {
        let Some(node) = object.get(field.word()) else { continue };
        if ANSWERS.contains(field) && *field != KnownDay::ProposalReceived && node.is_false() {
            silent.push(*field);
        } else if let Some(day) = date(&node, problems) {
            days.push((*field, day));
        }
    }
    let holidays = object.get("holidays").map(|node| holidays(&node, problems));
    let buyer = object.get("country").and_then(|node| country(&node, problems));
    let supplier = object.get("supplier").and_then(|node| country(&node, problems));
    let known = KnownDays {
        today: today.unwrap_or(Date::of(1, 1, 1)),
        order,
        days,
        silent,
        holidays,
        buyer,
        supplier,
    };
    check_order(&object, &known, problems);
    if let Some(today) = today {
        check_answers(&object, &known, today, problems);
    }
    problems.append(unknown);
    today.map(|_| known)
}

fn name(node: &Node<'_>, problems: &mut Problems) -> Option<DisplayText> {
    let text = node.text(problems)?;
    let name = DisplayText::trimmed(text);
    if name.trim().is_empty() || text.len() > REFERENCE_BYTES {
        let message = format!("`{}` is not a name of 1 to {REFERENCE_BYTES} bytes", clip(text));
        problems.invalid(&node.path, message);
        return None;
    }
    Some(name)
}

fn check_order(object: &Object<'_>, known: &KnownDays, problems: &mut Problems) {
    for (later, earlier) in ORDER {
        if let (Some(after), Some(before)) = (known.get(*later), known.get(*earlier))
            && after < before
        {
            let message = format!("`{after}` is before {}, `{before}`", earlier.word());
            problems.report(ProblemCode::DateInvalid, &object.path_of(later.word()), message);
        }
    }
}

fn check_answers(object: &Object<'_>, known: &KnownDays, today: Date, problems: &mut Problems) {
    for field in ANSWERS {
        if let Some(day) = known.get(*field).filter(|day| *day > today) {
            let message = format!("`{day}` is after today, `{today}`");
            problems.report(ProblemCode::DateInvalid, &object.path_of(field.word()), message);
        }
    }
    let is_answered = known.get(KnownDay::ProposalReceived).is_some();
    if is_answered && known.is_silent(KnownDay::SupplierAnswered) {
        let path: Path<'_> = object.path_of(KnownDay::SupplierAnswered.word());
        problems.invalid(&path, "is false, yet a proposal was received");
    }
}
