//! The shape of a schedule's JSON document, member by member.

use crate::bounds::{
    ARRIVAL_TIME, CAVEATS as MOST_CAVEATS, CODES, DOCUMENTS, METHODS, MONTHLY_RATES, NOTES,
    PAYMENTS, TIERS, VARIANTS,
};
use crate::decimal::compare_decimals;
use crate::json::Object;
use crate::problem::{Path, Problems, clip};
use crate::shape::{Facts, Member, Shape, is_sound, optional, required};

pub(crate) const fn no_rule(_: &Object<'_>, _: &Facts, _: &mut Problems) {}

pub(crate) const ORIGINS: &[&str] = &["documents", "elsewhere"];
pub(crate) const KINDS: &[&str] = &["payment", "credit"];
pub(crate) const SCOPES: &[&str] = &["payment", "order"];
pub(crate) const TIME_UNITS: &[&str] = &["hour", "business-day"];
pub(crate) const CAVEATS: &[&str] =
    &["limit-may-be-lower", "fee-typical", "fee-depends-on-amount", "after-agreement"];

pub(crate) const QUOTED: Shape = Shape::Object(
    &[
        required("document", &Shape::Name),
        required("quote", &Shape::Name),
        required("origin", &Shape::Word(ORIGINS)),
    ],
    document_is_listed,
);

pub(crate) const SOURCE: Member = required("source", &QUOTED);

const SOURCED: Shape = Shape::Object(&[SOURCE], no_rule);

const fn codes(list: &'static Shape) -> [Member; 2] {
    [required("codes", list), SOURCE]
}
const CURRENCIES: Member = optional(
    "currencies",
    &Shape::Object(&codes(&Shape::List(1, CODES, &Shape::Currency)), no_rule),
);
const COUNTRIES: Member =
    optional("countries", &Shape::Object(&codes(&Shape::List(1, CODES, &Shape::Country)), no_rule));
const LIMIT: Member =
    optional("limit", &Shape::Object(&[required("amount", &Shape::Limit), SOURCE], no_rule));

const RATES: Shape = Shape::Either(
    &Shape::Rate,
    &Shape::Object(
        &[required("min", &Shape::Rate), required("max", &Shape::Rate)],
        |object, facts, problems| {
            ordered(object, "min", "max", &Shape::Rate, facts, problems);
        },
    ),
);

const TYPE: Member = required("type", &Shape::Name);
const PERCENT: Member = required("rate", &RATES);
const FLAT_MIN: Member = required("min", &Shape::Money);
const FLAT_MAX: Member = required("max", &Shape::Money);

fn flat_rule(object: &Object<'_>, facts: &Facts, problems: &mut Problems) {
    ordered(object, "min", "max", &Shape::Money, facts, problems);
}

const TIER: Shape = Shape::Object(
    &[
        optional("upTo", &Shape::Money),
        required(
            "fee",
            &Shape::ByType(&[
                ("percent", &[TYPE, PERCENT], no_rule),
                ("flat", &[TYPE, FLAT_MIN, FLAT_MAX], flat_rule),
            ]),
        ),
    ],
    no_rule,
);

const FEE: Shape = Shape::ByType(&[
    ("percent", &[TYPE, PERCENT, SOURCE], no_rule),
    ("flat", &[TYPE, FLAT_MIN, FLAT_MAX, SOURCE], flat_rule),
    (
        "clamped-percent",
        &[
            TYPE,
            required("rate", &Shape::Rate),
            required("least", &Shape::Money),
            required("most", &Shape::Money),
            optional("bankFee", &Shape::Word(&["unknown"])),
            SOURCE,
        ],
        |object, facts, problems| {
            ordered(object, "least", "most", &Shape::Money, facts, problems);
        },
    ),
    ("tiered", &[TYPE, required("tiers", &Shape::List(1, TIERS, &TIER)), SOURCE], tiers_follow),
    (
        "instalments",
        &[TYPE, required("monthlyRates", &Shape::List(1, MONTHLY_RATES, &RATES)), SOURCE],
        no_rule,
    ),
]);

const ARRIVAL: Shape = Shape::Object(
    &[
        required("min", &DAYS),
        required("max", &DAYS),
        required("unit", &Shape::Word(TIME_UNITS)),
        SOURCE,
    ],
    |object, facts, problems| ordered(object, "min", "max", &DAYS, facts, problems),
);
const DAYS: Shape = Shape::Count(0, ARRIVAL_TIME);

const VARIANT: Shape = Shape::Object(
    &[
        required("id", &Shape::Id),
        COUNTRIES,
        CURRENCIES,
        LIMIT,
        optional("someBanksOnly", &SOURCED),
    ],
    no_rule,
);

const CAVEAT: Shape = Shape::Object(&[required("code", &Shape::Word(CAVEATS)), SOURCE], no_rule);

const METHOD: Shape = Shape::Object(
    &[
        required("id", &Shape::Id),
        required("name", &Shape::Name),
        required("kind", &Shape::Word(KINDS)),
        required("scope", &Shape::Word(SCOPES)),
        optional("businessOnly", &SOURCED),
        CURRENCIES,
        COUNTRIES,
        LIMIT,
        required("fee", &FEE),
        optional("arrival", &ARRIVAL),
        optional("caveats", &Shape::List(0, MOST_CAVEATS, &CAVEAT)),
        optional("variants", &Shape::Ids(0, VARIANTS, &VARIANT)),
    ],
    formula_fits,
);

pub(crate) const DOCUMENT: Shape = Shape::Object(
    &[
        required("title", &Shape::Name),
        required("origin", &Shape::Word(ORIGINS)),
        optional("year", &Shape::Count(1900, 2999)),
        optional("dated", &Shape::Bool),
        optional("note", &Shape::Text),
    ],
    no_rule,
);

const MAX_PAYMENTS: Shape =
    Shape::Object(&[required("count", &Shape::Count(1, PAYMENTS)), SOURCE], no_rule);

/// A whole schedule.
pub(crate) const SCHEDULE: Shape = Shape::Object(
    &[
        optional("$schema", &Shape::Text),
        required("id", &Shape::Id),
        required("name", &Shape::Name),
        optional("asOf", &Shape::Day),
        optional("validFrom", &Shape::Day),
        required("currency", &Shape::Currency),
        required("documents", &Shape::List(0, DOCUMENTS, &DOCUMENT)),
        optional("notes", &Shape::List(0, NOTES, &Shape::Text)),
        required("maxPayments", &MAX_PAYMENTS),
        required("methods", &Shape::Ids(1, METHODS, &METHOD)),
    ],
    no_rule,
);

/// The member `least` is not above the member `most`.
fn ordered(
    object: &Object<'_>,
    least: &'static str,
    most: &'static str,
    shape: &Shape,
    facts: &Facts,
    problems: &mut Problems,
) {
    let (Some(from), Some(to)) = (object.get(least), object.get(most)) else { return };
    if !is_sound(&from, shape, facts) || !is_sound(&to, shape, facts) {
        return;
    }
    if let (Some(from_text), Some(to_text)) = (from.plain(), to.plain())
        && compare_decimals(from_text, to_text).is_some_and(std::cmp::Ordering::is_gt)
    {
        problems.invalid(
            &from.path,
            format!("`{}` is above {most}, `{}`", clip(from_text), clip(to_text)),
        );
    }
}

/// Every tier but the last ends, each above the one before.
fn tiers_follow(object: &Object<'_>, facts: &Facts, problems: &mut Problems) {
    let Some(list) = object.get("tiers") else { return };
    let tiers = list.entries();
    let mut before: Option<&str> = None;
    for (place, tier) in tiers.iter().enumerate() {
        let Some(members) = tier.members() else { continue };
        let is_last = place.saturating_add(1) == tiers.len();
        let Some(end) = members.get("upTo") else {
            if !is_last {
                members.required("upTo", problems);
            }
            continue;
        };
        if is_last {
            problems.invalid(&end.path, "must be absent in the last tier, which has no end");
        } else if let Some(text) = end.plain().filter(|_| is_sound(&end, &Shape::Money, facts)) {
            let above =
                |before| compare_decimals(text, before).is_some_and(std::cmp::Ordering::is_gt);
            if let Some(before) = before.filter(|before| !above(before)) {
                let message =
                    format!("`{}` is not above the tier before it, `{}`", clip(text), clip(before));
                problems.invalid(&end.path, message);
            }
            before = Some(text);
        }
    }
}

/// A loan is of kind credit and nothing else is; a loan and a clamped fee are of the whole order.
fn formula_fits(object: &Object<'_>, _: &Facts, problems: &mut Problems) {
    let word = |name| object.get(name).and_then(|node| node.plain());
    let formula = object.get("fee").and_then(|fee| fee.member_text("type"));
    let loan = formula == Some("instalments");
    match (word("kind"), loan) {
        (Some("payment"), true) => {
            problems.invalid(&object.path_of("kind"), "must be credit: the fee is of instalments");
        }
        (Some("credit"), false) if formula.is_some() => {
            problems
                .invalid(&object.path_of("kind"), "must be payment: only instalments are credit");
        }
        _ => {}
    }
    if word("scope") == Some("payment") && (loan || formula == Some("clamped-percent")) {
        problems.invalid(&object.path_of("scope"), "must be order: the fee is of the whole order");
    }
}

fn document_is_listed(object: &Object<'_>, facts: &Facts, problems: &mut Problems) {
    let text = |name| object.get(name).and_then(|node| node.plain());
    let Some(title) = text("document").filter(|title| !title.is_empty()) else { return };
    let path: Path<'_> = object.path_of("document");
    match facts.documents.iter().find(|(known, _)| known == title) {
        None => problems.invalid(&path, "is not the title of one of the documents"),
        Some((_, origin)) if text("origin").is_some_and(|named| named != origin) => {
            if ORIGINS.iter().any(|known| Some(*known) == text("origin")) {
                problems.invalid(&path, "is listed with another origin");
            }
        }
        Some(_) => {}
    }
}
