//! What a document's members must look like, as tables, and one walk that holds a document
//! against them and reports all that is wrong.

use crate::bounds::{ID_BYTES, TEXT_BYTES};
use crate::date::Date;
use crate::decimal::Rate;
use crate::display_text::DisplayText;
use crate::iso::{Country, Currency};
use crate::json::{Node, Object};
use crate::money::{Money, MoneyError};
use crate::problem::{Path, Problems, clip};

/// What a value must be.
pub(crate) enum Shape {
    Text,
    /// Text that is not empty.
    Name,
    /// 1 to 40 lower-case letters, digits and hyphens.
    Id,
    Day,
    Currency,
    Country,
    /// An amount in the document's currency.
    Money,
    /// An amount above zero.
    Limit,
    /// A fraction from 0 to below 1.
    Rate,
    /// A whole number from the first to the second.
    Count(u32, u32),
    Bool,
    Word(&'static [&'static str]),
    /// From the first to the second number of entries.
    List(usize, usize, &'static Shape),
    /// Entries with an `id` each, no two the same.
    Ids(usize, usize, &'static Shape),
    Object(&'static [Member], Rule),
    /// An object whose members depend on its `type`.
    ByType(&'static [(&'static str, &'static [Member], Rule)]),
    /// Decimal text as the first shape says, or an object as the second says.
    Either(&'static Shape, &'static Shape),
}

/// A member of an object.
pub(crate) struct Member {
    pub(crate) name: &'static str,
    pub(crate) required: bool,
    pub(crate) shape: &'static Shape,
}

/// What must hold among the members of an object.
pub(crate) type Rule = fn(&Object<'_>, &Facts, &mut Problems);

/// What the shapes of a document hang on.
pub(crate) struct Facts {
    /// The currency its amounts are in, where that is known.
    pub(crate) currency: Option<Currency>,
    /// The titles its sources may name, each with its origin.
    pub(crate) documents: Vec<(String, String)>,
}

pub(crate) const fn required(name: &'static str, shape: &'static Shape) -> Member {
    Member { name, required: true, shape }
}

pub(crate) const fn optional(name: &'static str, shape: &'static Shape) -> Member {
    Member { name, required: false, shape }
}

/// Holds a value against its shape.
pub(crate) fn check(node: &Node<'_>, shape: &Shape, facts: &Facts, problems: &mut Problems) {
    match shape {
        Shape::List(least, most, entry) => {
            for node in node.items(*least, *most, problems).unwrap_or_default() {
                check(&node, entry, facts, problems);
            }
        }
        Shape::Ids(least, most, entry) => ids(node, (*least, *most), entry, facts, problems),
        Shape::Object(members, rule) => {
            if let Some(object) = node.map(problems) {
                check_members(&object, members, *rule, facts, problems);
            }
        }
        Shape::ByType(types) => by_type(node, types, facts, problems),
        Shape::Either(text, object) => {
            let shape = if node.is_text() { text } else { object };
            check(node, shape, facts, problems);
        }
        Shape::Bool => _ = node.boolean(problems),
        Shape::Count(least, most) => _ = node.whole_number(*least, *most, problems),
        Shape::Money | Shape::Limit | Shape::Rate => decimal(node, shape, facts, problems),
        _ => text(node, shape, problems),
    }
}

/// Whether a value is as its shape says, without a word.
pub(crate) fn is_sound(node: &Node<'_>, shape: &Shape, facts: &Facts) -> bool {
    let mut problems = Problems::for_schedule();
    check(node, shape, facts, &mut problems);
    problems.is_empty()
}

fn check_members(
    object: &Object<'_>,
    members: &[Member],
    rule: Rule,
    facts: &Facts,
    problems: &mut Problems,
) {
    object.refuse_others(&members.iter().map(|member| member.name), problems);
    for member in members {
        if let Some(node) = object.get(member.name) {
            check(&node, member.shape, facts, problems);
        } else if member.required {
            object.required(member.name, problems);
        }
    }
    rule(object, facts, problems);
}

fn by_type(
    node: &Node<'_>,
    types: &'static [(&'static str, &'static [Member], Rule)],
    facts: &Facts,
    problems: &mut Problems,
) {
    let Some(object) = node.map(problems) else { return };
    let Some(named) = object.required("type", problems) else { return };
    let Some(name) = named.text(problems) else { return };
    match types.iter().find(|(known, ..)| *known == name) {
        Some((_, members, rule)) => check_members(&object, members, *rule, facts, problems),
        None => problems.not_one_of(&named.path, name, types.iter().map(|(known, ..)| *known)),
    }
}

fn ids(
    node: &Node<'_>,
    (least, most): (usize, usize),
    entry: &Shape,
    facts: &Facts,
    problems: &mut Problems,
) {
    let nodes = node.items(least, most, problems).unwrap_or_default();
    let mut seen: Vec<&str> = Vec::new();
    for node in &nodes {
        check(node, entry, facts, problems);
        let Some(id) = node.member_text("id") else { continue };
        if seen.contains(&id) {
            let message = format!("`{}` is the id of an earlier one", clip(id));
            problems.invalid(&Path::Field(&node.path, "id"), message);
        }
        seen.push(id);
    }
}

fn decimal(node: &Node<'_>, shape: &Shape, facts: &Facts, problems: &mut Problems) {
    let Some(text) = node.decimal(problems) else { return };
    let money = Money::parse(text, facts.currency.unwrap_or(Currency::STAND_IN));
    let shown = clip(text);
    let message = match (shape, money) {
        (Shape::Rate, _) if Rate::parse_fraction(text).is_some() => return,
        (Shape::Rate, _) => {
            format!("`{shown}` is not a fraction from 0 to below 1 with at most 12 decimals")
        }
        (Shape::Limit, Ok(limit)) if limit.is_zero() => {
            format!("`{shown}` is zero: nothing could be paid")
        }
        (_, Ok(_)) => return,
        (_, Err(MoneyError::TooPrecise)) => match facts.currency {
            Some(currency) => format!("`{shown}` has more decimals than {currency}"),
            None => return,
        },
        (_, Err(_)) => format!("`{shown}` is not an amount from 0 to below 1,000,000,000,000"),
    };
    problems.invalid(&node.path, message);
}

fn text(node: &Node<'_>, shape: &Shape, problems: &mut Problems) {
    let Some(text) = node.text(problems) else { return };
    let (sound, what) = match shape {
        Shape::Word(words) => {
            if !words.contains(&text) {
                problems.not_one_of(&node.path, text, words.iter().copied());
            }
            return;
        }
        Shape::Day => (Date::parse(text).is_some(), "a day of the form YYYY-MM-DD"),
        Shape::Currency => {
            (Currency::parse(text).is_some(), "an ISO 4217 currency with minor units")
        }
        Shape::Country => (Country::parse(text).is_some(), "an ISO 3166-1 country code"),
        Shape::Id => (is_id(text), "1 to 40 lower-case letters, digits and hyphens"),
        Shape::Name if DisplayText::trimmed(text).is_empty() => {
            problems.invalid(&node.path, "is empty");
            return;
        }
        _ => (text.len() <= TEXT_BYTES, "a text of at most 2,000 bytes"),
    };
    if !sound {
        problems.invalid(&node.path, format!("`{}` is not {what}", clip(text)));
    }
}

fn is_id(text: &str) -> bool {
    let known = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    (1..=ID_BYTES).contains(&text.len()) && text.bytes().all(known)
}
