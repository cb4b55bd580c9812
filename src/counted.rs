//! Numbers that are no money: shares, months, days, pieces, times of day.

use crate::calendar_words;
use crate::finding::{AskedField, Finding};
use crate::scene::Scene;
use crate::spoken_day;
use crate::spoken_number::readings;
use crate::vocabulary::Meaning;

const MONTHS: &[&str] = &[
    "month",
    "months",
    "mo",
    "mos",
    "mth",
    "mths",
    "instalment",
    "instalments",
    "installment",
    "installments",
];
/// Before these a number counts something.
const UNITS: &[&str] = &[
    "day",
    "days",
    "week",
    "weeks",
    "hour",
    "hours",
    "hr",
    "hrs",
    "min",
    "mins",
    "minute",
    "minutes",
    "sec",
    "secs",
    "second",
    "seconds",
    "year",
    "years",
    "times",
    "x",
    "payment",
    "payments",
    "order",
    "orders",
    "invoice",
    "invoices",
    "option",
    "options",
    "question",
    "questions",
    "account",
    "accounts",
    "bank",
    "banks",
    "buyer",
    "buyers",
    "supplier",
    "suppliers",
    "seller",
    "sellers",
    "vendor",
    "vendors",
    "factory",
    "customer",
    "customers",
    "client",
    "clients",
    "card",
    "cards",
    "wire",
    "wires",
    "transfer",
    "transfers",
    "business",
    "businesses",
    "company",
    "method",
    "methods",
    "way",
    "ways",
    "fee",
    "fees",
    "pcs",
    "pc",
    "piece",
    "pieces",
    "pce",
    "unit",
    "units",
    "set",
    "sets",
    "pair",
    "pairs",
    "item",
    "items",
    "container",
    "containers",
    "pallet",
    "pallets",
    "box",
    "boxes",
    "carton",
    "cartons",
    "kg",
    "kgs",
    "g",
    "mg",
    "lb",
    "lbs",
    "ton",
    "tons",
    "tonnes",
    "mt",
    "cm",
    "km",
    "ft",
    "inch",
    "ml",
    "l",
    "am",
    "pm",
    "oclock",
    "h",
    "cet",
    "cest",
    "gmt",
    "utc",
    "est",
    "pst",
];
/// Words that are counted where the number is one, as in `1 wire`, or that are another thing after a
/// larger number, as in `5000 wire`.
const SINGULAR: &[&str] = &[
    "payment", "order", "invoice", "option", "question", "account", "bank", "buyer", "supplier",
    "seller", "vendor", "factory", "customer", "client", "card", "wire", "transfer", "business",
    "company", "method", "way", "fee",
];
const ZONES: &[&str] = &[
    "am", "pm", "h", "hrs", "hours", "oclock", "cet", "cest", "gmt", "utc", "est", "edt", "pst",
    "pdt", "bst", "ist", "cst", "jst",
];

/// Whether the number at this place belongs to words of its own, so that it is no part of the number
/// or the money before it.
pub(crate) fn is_of_its_own(scene: &Scene<'_>, place: usize) -> bool {
    let next = place.saturating_add(1);
    has_unit(scene, place) || is_deposit(scene, next)
}

/// Whether a word after a number says that it is the deposit.
pub(crate) fn is_deposit(scene: &Scene<'_>, place: usize) -> bool {
    scene.word(place) == "down" || matches!(scene.meaning(place), Some((Meaning::Deposit, _)))
}

/// Whether the number at this place is a share, a time, a day, or counts something.
pub(crate) fn has_unit(scene: &Scene<'_>, place: usize) -> bool {
    is_percent(scene, place.saturating_add(1))
        || unit(scene, place).is_some()
        || time(scene, place).is_some()
        || starts_day(scene, place)
}

/// Whether a day is written from this place on.
pub(crate) fn starts_day(scene: &Scene<'_>, place: usize) -> bool {
    spoken_day::read(scene, place).is_some()
}

/// Whether a word is the name of a month; `may` is not, alone.
pub(crate) fn is_month(word: &str) -> bool {
    word != "may" && calendar_words::month(word).is_some()
}

pub(crate) fn is_percent(scene: &Scene<'_>, place: usize) -> bool {
    scene.token(place).is_some_and(|token| token.is_mark("%"))
        || matches!(scene.word(place), "percent" | "pct")
}

/// The place after what the number at `place` counts, if it counts something: `3 boxes`, `20-foot`.
pub(crate) fn unit(scene: &Scene<'_>, place: usize) -> Option<usize> {
    let next = place.saturating_add(1);
    let token = scene.token(next).filter(|token| !token.starts_sentence)?;
    let is_hyphen = token.is_glued && token.is_mark("-");
    let unit = if is_hyphen { next.saturating_add(1) } else { next };
    let word = scene.word(unit);
    let is_day = scene.word(unit.saturating_add(1)).starts_with("day");
    if matches!(word, "business" | "working" | "calendar" | "banking") && is_day {
        return Some(unit.saturating_add(2));
    }
    let is_one = scene.token(place).is_some_and(|number| number.text == "1");
    let is_counted = MONTHS.contains(&word)
        || UNITS.contains(&word) && (is_one || is_hyphen || !SINGULAR.contains(&word));
    is_counted.then(|| unit.saturating_add(1))
}

/// A number of months, which credit may run.
pub(crate) fn months(scene: &Scene<'_>, place: usize) -> Option<(usize, Finding)> {
    let end = unit(scene, place)?;
    let word = end.checked_sub(1).map_or("", |last| scene.word(last));
    let text = scene.token(place).map(|token| token.text.as_str())?;
    if !MONTHS.contains(&word) {
        return None;
    }
    let values = readings(text, 0);
    let is_count = values.iter().all(|value| matches!(value.parse::<u32>(), Ok(1..=99)));
    let values = if is_count { values } else { Vec::new() };
    let finding = Finding::new(AskedField::Months, (place, end), values);
    let over = place.checked_sub(1).filter(|over| scene.word(*over) == "over");
    Some((end, finding.read_by(over.into_iter().collect())))
}

/// The place after a time of day or a duration: `09:15 CET`, `5 pm`, `15m from now`.
pub(crate) fn time(scene: &Scene<'_>, place: usize) -> Option<usize> {
    let mut end = place.saturating_add(1);
    let mut is_clock = false;
    while scene.is_glued(end)
        && scene.token(end).is_some_and(|token| token.is_mark(":"))
        && scene.is_number(end.saturating_add(1))
        && scene.is_glued(end.saturating_add(1))
    {
        is_clock = true;
        end = end.saturating_add(2);
    }
    let word = scene.word(end);
    if ZONES.contains(&word) && (is_clock || !matches!(word, "h" | "hours" | "hrs")) {
        let next = end.saturating_add(1);
        let has_zone = ZONES.contains(&scene.word(next));
        return Some(next.saturating_add(usize::from(has_zone)));
    }
    let is_short = matches!(word, "m" | "h" | "d" | "w" | "s" | "min" | "mins" | "hr" | "hrs");
    let next = end.saturating_add(1);
    let follows = match scene.word(next) {
        "ago" | "later" | "away" | "earlier" | "long" | "left" | "wait" => true,
        "from" => matches!(scene.word(next.saturating_add(1)), "now" | "today"),
        _ => false,
    };
    let is_duration = is_short && (follows || scene.before(place, 1) == "in");
    (is_clock || is_duration).then_some(if is_duration { next } else { end })
}
