//! What a number is: the amount, a deposit, what a bank charges, or the number of an invoice.

use crate::counted::{is_percent, starts_day, unit};
use crate::finding::Finding;
use crate::scene::Scene;
use crate::spoken_number::readings;
use crate::vocabulary::Meaning;

/// After these a number is a name.
pub(crate) const NAMES: &[&str] = &[
    "invoice",
    "no",
    "nr",
    "number",
    "ref",
    "reference",
    "po",
    "pi",
    "tel",
    "phone",
    "mobile",
    "fax",
    "call",
    "whatsapp",
    "id",
    "ticket",
    "case",
    "account",
    "iban",
    "zip",
    "code",
    "version",
    "room",
    "floor",
    "street",
    "lot",
    "sku",
    "item",
];
/// Words between a number and the word that says what it is.
const FILLERS: &[&str] = &[
    "of", "is", "a", "an", "about", "me", "us", "them", "our", "the", "around", "exactly", "are",
    ":", "=", "usually", "for", "it", "per", "wire", "transfer",
];
const CHARGES: &[&str] =
    &["charge", "charges", "charging", "fee", "fees", "asks", "takes", "wants", "costs"];
const DENIALS: &[&str] = &["no", "not", "without", "zero"];

#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Role {
    Amount,
    Deposit,
    BankFee,
    /// The number of an invoice, a telephone or the like.
    Name,
}

/// What the number from `start` to `end` is; where the words after it that say so end; and the
/// places of all words that say so.
pub(crate) fn role(
    scene: &Scene<'_>,
    (start, end): (usize, usize),
    values: &[String],
    found: &[Finding],
) -> (Role, usize, Vec<usize>) {
    if let Some(last) = deposit_after(scene, end)
        && !belongs_to_next(scene, last, values)
    {
        return (Role::Deposit, last, (end..last).collect());
    }
    let (role, by) = role_before(scene, start, found);
    (role, end, by)
}

/// Where `deposit`, `as a deposit` or `down` ends after a number.
fn deposit_after(scene: &Scene<'_>, end: usize) -> Option<usize> {
    let is_article = |skip: &usize| matches!(scene.word(end.saturating_add(*skip)), "as" | "a");
    let place = end.saturating_add((0..2).take_while(is_article).count());
    if scene.token(place).is_none_or(|token| token.starts_sentence) {
        return None;
    }
    match scene.meaning(place) {
        Some((Meaning::Deposit, length)) => Some(place.saturating_add(length)),
        _ => (scene.word(end) == "down").then(|| end.saturating_add(1)),
    }
}

/// Whether the word `deposit` that ends at `place` is said of the number after it rather than of the
/// one before: a share, or the smaller of two sums, as a deposit is never more than the amount.
fn belongs_to_next(scene: &Scene<'_>, place: usize, values: &[String]) -> bool {
    let is_joint = |skip: &usize| {
        matches!(scene.word(place.saturating_add(*skip)), "of" | "is")
            || scene.token(place.saturating_add(*skip)).is_some_and(|mark| mark.is_mark(":"))
    };
    let mut next = place.saturating_add((0..2).take_while(is_joint).count());
    if let Some(currency) = scene.currency(next, false) {
        next = next.saturating_add(currency.tokens);
    }
    let Some(token) = scene.token(next).filter(|_| scene.is_number(next)) else { return false };
    if token.starts_sentence {
        return false;
    }
    if is_percent(scene, next.saturating_add(1)) {
        return true;
    }
    if unit(scene, next).is_some() || starts_day(scene, next) {
        return false;
    }
    match (values, &*readings(&token.text, 0)) {
        ([before], [after]) => is_larger(before, after),
        ([], _) => false,
        _ => true,
    }
}

fn is_larger(one: &str, other: &str) -> bool {
    let digits = |text: &str| text.split('.').next().unwrap_or_default().len();
    (digits(one), one) > (digits(other), other)
}

fn role_before(scene: &Scene<'_>, start: usize, found: &[Finding]) -> (Role, Vec<usize>) {
    let mut back = 1;
    while back < 6 && FILLERS.contains(&scene.before(start, back)) {
        back = back.saturating_add(1);
    }
    let word = scene.before(start, back);
    let place = |back: usize| start.checked_sub(back);
    let deposit = (0..3).find_map(|more| {
        let distance = back.saturating_add(more);
        let first = place(distance)?;
        let (meaning, length) = scene.meaning(first)?;
        let is_taken = found.iter().rev().take(3).any(|found| found.by.contains(&first));
        let is_denied = DENIALS.contains(&scene.before(start, distance.saturating_add(1)));
        (meaning == Meaning::Deposit && length == more.saturating_add(1) && !is_denied && !is_taken)
            .then(|| (first..first.saturating_add(length)).collect())
    });
    let charging = (1..5)
        .map(|more| back.saturating_add(more))
        .find(|more| CHARGES.contains(&word) && scene.before(start, *more) == "bank");
    match (deposit, charging) {
        (Some(by), _) => (Role::Deposit, by),
        (None, Some(other)) => {
            (Role::BankFee, [place(other), place(back)].into_iter().flatten().collect())
        }
        _ if back == 1 && NAMES.contains(&word) => (Role::Name, place(back).into_iter().collect()),
        _ => (Role::Amount, Vec::new()),
    }
}
