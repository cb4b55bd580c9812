//! Numbers of a text: the amount, a deposit, what a bank charges, months, and what is none of these.

use crate::amount_role::{Role, role};
use crate::counted;
use crate::finding::{AskedField, Finding, Weight};
use crate::money_text;
use crate::money_text::MoneyText;
use crate::neighbours::{Candidate, is_one_of};
use crate::scene::Scene;
use crate::size_words::{Size, size};
use crate::spoken::TokenKind;
use crate::spoken_number::readings;

/// Words that may follow a code that is a common word, too.
const AFTER_CODES: &str = "from by to with via for and or on";

/// The number at this place, with its currency before or after it; and how many tokens that takes.
/// `found`: what was found before it.
pub(crate) fn read(
    scene: &Scene<'_>,
    place: usize,
    found: &[Finding],
) -> Option<(usize, Vec<Finding>)> {
    let taken = |end: usize, findings| Some((end.saturating_sub(place).max(1), findings));
    if scene.is_number(place) && is_part_of_code(scene, place) {
        return Some((1, Vec::new()));
    }
    if let Some((end, finding)) = no_money(scene, place, found) {
        return taken(end, vec![finding]);
    }
    let Some(mut money) = money_text::read(scene, place) else {
        return unattached_size(scene, place);
    };
    if money.is_bare() && money.is_written_out {
        return written_out(&money, place);
    }
    if money.has_word_code() && !is_sure(&Candidate::of(scene, &money, found)) {
        if money.before.is_some() {
            return None;
        }
        money = money.without_currency();
    }
    let (end, findings) = findings(&Candidate::of(scene, &money, found));
    taken(end, findings)
}

/// A share, months, pieces, or a time of day.
fn no_money(scene: &Scene<'_>, place: usize, found: &[Finding]) -> Option<(usize, Finding)> {
    if !scene.is_number(place) {
        return None;
    }
    let next = place.saturating_add(1);
    if counted::is_percent(scene, next) {
        return Some(share(scene, place, found));
    }
    if let Some(months) = counted::months(scene, place) {
        return Some(months);
    }
    let end = counted::time(scene, place).or_else(|| counted::unit(scene, place))?;
    Some((end, Finding::strange((place, end))))
}

/// `30 % deposit`, or a share of what is not known.
fn share(scene: &Scene<'_>, place: usize, found: &[Finding]) -> (usize, Finding) {
    let after = place.saturating_add(2);
    let values = scene.token(place).map_or_else(Vec::new, |token| readings(&token.text, 0));
    let (role, end, by) = role(scene, (place, after), &[], found);
    if role != Role::Deposit || values.is_empty() {
        return (after, Finding::strange((place, after)));
    }
    let values = values.iter().map(|value| format!("{value}%")).collect();
    (end, Finding::new(AskedField::InitialPayment, (place, end), values).read_by(by))
}

/// `in thousands`, `½ million`: a size without a number that is read.
fn unattached_size(scene: &Scene<'_>, place: usize) -> Option<(usize, Vec<Finding>)> {
    let Some(Size::Word(_)) = size(scene.word(place)) else { return None };
    let end = place.saturating_add(1);
    let before = scene.before(place, 1);
    let is_fraction = matches!(before, "½" | "¼" | "¾");
    let start = place.saturating_sub(usize::from(is_fraction));
    let is_stated = is_fraction
        || matches!(before, "in" | "(" | "half" | "quarter" | "quarters")
        || place.checked_sub(1).is_some_and(|before| scene.is_number(before))
        || scene.currency(end, false).is_some();
    is_stated.then(|| (1, vec![Finding::unreadable((start, end))]))
}

/// A number that is written out and has no currency is not read.
fn written_out(money: &MoneyText, place: usize) -> Option<(usize, Vec<Finding>)> {
    let end = money.number.1;
    let taken = end.saturating_sub(place);
    (taken > 1).then(|| (taken, vec![Finding::strange((place, end))]))
}

/// `A-2041`, `#2041`: the number belongs to a name.
fn is_part_of_code(scene: &Scene<'_>, at: usize) -> bool {
    let Some(mark) = at.checked_sub(1).filter(|_| scene.is_glued(at)) else { return false };
    let is_joined = scene.is_glued(mark)
        && mark.checked_sub(1).is_some_and(|word| !scene.word(word).is_empty());
    match scene.token(mark).map(|token| token.text.as_str()) {
        Some("#") => true,
        Some("-" | "/" | "_" | "@" | ".") => is_joined,
        _ => false,
    }
}

/// Whether a code that is a common word, too, stands like a code: `TRY 5000`, but not `ALL 9 pieces`.
fn is_sure(candidate: &Candidate<'_>) -> bool {
    let Candidate { scene, money, .. } = *candidate;
    let is_long = money.after.is_some() || money.values.iter().all(|value| value.len() > 2);
    let next = scene.token(money.end).filter(|token| !token.starts_sentence);
    let is_free = next
        .is_none_or(|token| token.kind != TokenKind::Word || is_one_of(AFTER_CODES, &token.text));
    is_long && is_free && candidate.strange_after().is_none()
}

/// What is found of a number, and where it ends.
fn findings(candidate: &Candidate<'_>) -> (usize, Vec<Finding>) {
    let Candidate { scene, money, is_bare, found } = *candidate;
    let (role, last, mut by) = role(scene, (money.start, money.end), &money.values, found);
    if role == Role::Name && is_bare {
        let first = by.first().copied().unwrap_or(money.number.0);
        return (last, vec![Finding::strange((first, money.number.1))]);
    }
    let strange = if last > money.end { None } else { candidate.strange_after() };
    let among_words = Candidate { is_bare: is_bare && role == Role::Amount, ..*candidate };
    let is_named = role != Role::Amount && by.iter().any(|place| *place < money.start);
    let is_understood = !money.values.is_empty()
        && strange.is_none()
        && is_single(scene, money)
        && among_words.is_understood_before(is_named);
    if !is_understood {
        let end = end_of_strange(scene, money, strange);
        let number = strange_number(candidate, strange, end);
        return (end.max(last), with_currencies(money, number));
    }
    by.extend(&money.by);
    (last, with_currencies(money, number_as(candidate, role).read_by(by)))
}

/// Money that is not understood allows no other amount; any other number does.
fn strange_number(candidate: &Candidate<'_>, strange: Option<usize>, end: usize) -> Finding {
    let tokens = (candidate.money.number.0, end);
    let is_money = !candidate.is_bare || looks_like_code(candidate.scene, strange);
    if is_money { Finding::unreadable(tokens) } else { Finding::strange(tokens) }
}

fn number_as(candidate: &Candidate<'_>, role: Role) -> Finding {
    let Candidate { scene, money, is_bare, .. } = *candidate;
    let finding = |field| Finding::new(field, money.number, money.values.clone());
    match role {
        Role::Deposit => finding(AskedField::InitialPayment),
        Role::BankFee => finding(AskedField::Fee),
        _ if is_bare && scene.before(money.start, 1) == "order" => {
            finding(AskedField::Amount).weighing(Weight::Offered)
        }
        _ if is_bare => finding(AskedField::Amount).weighing(Weight::Bare),
        _ => finding(AskedField::Amount),
    }
}

/// `one euro account`: one is no amount unless nothing else follows.
fn is_single(scene: &Scene<'_>, money: &MoneyText) -> bool {
    let is_one = money.is_written_out && money.values.iter().all(|value| value == "1");
    !is_one || scene.word(money.end).is_empty() || scene.word(money.end) == "and"
}

/// Where what is not understood ends: with the number, or with the word after it.
fn end_of_strange(scene: &Scene<'_>, money: &MoneyText, strange: Option<usize>) -> usize {
    let word = strange.and_then(|end| end.checked_sub(1));
    let is_word = word.is_some_and(|word| !scene.word(word).is_empty());
    match strange {
        Some(end) if is_word && money.after.is_none() => end,
        _ => money.number.1,
    }
}

/// `5000 BTC`: three capitals after a number may be a currency.
fn looks_like_code(scene: &Scene<'_>, strange: Option<usize>) -> bool {
    let word = strange.and_then(|end| end.checked_sub(1));
    word.is_some_and(|word| scene.word(word).len() == 3 && scene.is_upper(word))
}

/// The findings of the currencies around that of the number.
fn with_currencies(money: &MoneyText, number: Finding) -> Vec<Finding> {
    let mut all = Vec::new();
    if let Some(currency) = &money.before {
        let tokens = (money.start, money.number.0);
        all.push(Finding::new(AskedField::Currency, tokens, currency.codes.clone()));
    }
    all.push(number);
    if let Some((place, currency)) = &money.after {
        let tokens = (*place, place.saturating_add(currency.tokens));
        let finding = Finding::new(AskedField::Currency, tokens, currency.codes.clone());
        let weight = if currency.is_doubtful { Weight::Offered } else { Weight::Firm };
        all.push(finding.weighing(weight));
    }
    all
}
