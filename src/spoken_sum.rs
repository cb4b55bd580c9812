//! Numbers of a text in their places: the amount, a deposit, what a bank charges, months.

use crate::finding::{AskedField, Finding, Weight};
use crate::scene::{Scene, SpokenCurrency};
use crate::spoken_number::readings;
use crate::vocabulary::Meaning;

const POWERS: &[(&str, usize)] = &[
    ("k", 3),
    ("thousand", 3),
    ("grand", 3),
    ("m", 6),
    ("mn", 6),
    ("mio", 6),
    ("mln", 6),
    ("million", 6),
    ("bn", 9),
    ("billion", 9),
];
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
/// After these a number counts something else.
const COUNTED: &[&str] = &[
    "day",
    "days",
    "week",
    "weeks",
    "hour",
    "hours",
    "minutes",
    "year",
    "years",
    "times",
    "x",
    "payments",
    "orders",
    "pcs",
    "pieces",
    "units",
    "containers",
    "pallets",
    "boxes",
    "kg",
    "tons",
    "am",
    "pm",
    "oclock",
];
/// After these a number is a name.
const NAMED: &[&str] = &[
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
    "id",
    "ticket",
    "case",
    "account",
    "iban",
    "zip",
];
const FILLERS: &[&str] = &[
    "of", "is", "a", "an", "about", "me", "us", "them", "our", "the", "around", "exactly", "are",
    ":", "=", "usually", "for", "it", "per", "wire", "transfer",
];
const CHARGES: &[&str] =
    &["charge", "charges", "charging", "fee", "fees", "asks", "takes", "wants", "costs"];

/// What a number is.
#[derive(Clone, Copy, PartialEq)]
enum Role {
    Amount,
    Deposit,
    BankFee,
    Name,
}

/// The number at this place, with its currency before or after it; and how many tokens that takes.
pub(crate) fn read(scene: &Scene<'_>, place: usize) -> Option<(usize, Vec<Finding>)> {
    let before = scene.currency(place, false).filter(|currency| {
        let next = place.saturating_add(currency.tokens);
        scene.is_number(next) && scene.token(next).is_some_and(|token| !token.starts_sentence)
    });
    let at = place.saturating_add(before.as_ref().map_or(0, |currency| currency.tokens));
    let text = scene.token(at).filter(|_| scene.is_number(at)).map(|token| token.text.as_str())?;
    let after_number = at.saturating_add(1);
    if before.is_none() && is_part_of_code(scene, at) {
        return Some((1, Vec::new()));
    }
    let (shift, suffix) = power(scene, after_number);
    let end = after_number.saturating_add(suffix);
    let values = readings(text, shift);
    let number = SpokenNumber { start: place, at, end, values };
    let (end, findings) = if is_negative(scene, at) {
        (end, vec![Finding::strange((place, end))])
    } else if before.is_none() {
        number.counted(scene).unwrap_or_else(|| number.sum(scene, None))
    } else {
        number.sum(scene, before)
    };
    Some((end.saturating_sub(place).max(1), findings))
}

/// `A-2041`, `#2041`: the number belongs to a name.
fn is_part_of_code(scene: &Scene<'_>, at: usize) -> bool {
    let Some(mark) = at.checked_sub(1).filter(|_| scene.is_glued(at)) else { return false };
    let is_joined = scene.is_glued(mark)
        && mark.checked_sub(1).is_some_and(|word| !scene.word(word).is_empty());
    match scene.token(mark).map(|token| token.text.as_str()) {
        Some("#") => true,
        Some("-" | "/" | "_" | "@") => is_joined,
        _ => false,
    }
}

fn is_negative(scene: &Scene<'_>, at: usize) -> bool {
    at.checked_sub(1).is_some_and(|mark| {
        let token = scene.token(mark).filter(|token| token.is_mark("-"));
        scene.is_glued(at) && token.is_some_and(|token| !token.is_glued)
    })
}

/// `k`, `m`, `million`: the power of ten, and how many tokens it takes.
fn power(scene: &Scene<'_>, place: usize) -> (usize, usize) {
    let word = scene.word(place);
    let found = POWERS.iter().find(|(name, _)| *name == word);
    match found.filter(|(name, _)| name.len() > 2 || scene.is_glued(place)) {
        Some((_, power)) => (*power, 1),
        None => (0, 0),
    }
}

struct SpokenNumber {
    start: usize,
    at: usize,
    end: usize,
    values: Vec<String>,
}

impl SpokenNumber {
    /// A number of something else than money.
    fn counted(&self, scene: &Scene<'_>) -> Option<(usize, Vec<Finding>)> {
        let next = self.end;
        let after = next.saturating_add(1);
        let is_percent = scene.token(next).is_some_and(|token| token.is_mark("%"))
            || matches!(scene.word(next), "percent" | "pct");
        if is_percent {
            let (role, end, by) = self.role(scene, after);
            if role == Role::Deposit && !self.values.is_empty() {
                let values = self.values.iter().map(|value| format!("{value}%")).collect();
                let finding = Finding::new(AskedField::InitialPayment, (self.start, end), values);
                return Some((end, vec![finding.read_by(by)]));
            }
            return Some((after, vec![Finding::strange((self.start, after))]));
        }
        let is_joined =
            scene.is_glued(next) && scene.token(next).is_some_and(|token| token.is_mark("-"));
        let unit = if is_joined { after } else { next };
        if MONTHS.contains(&scene.word(unit)) {
            let end = unit.saturating_add(1);
            let is_count =
                self.values.iter().all(|value| matches!(value.parse::<u32>(), Ok(1..=99)));
            let values = if is_count { self.values.clone() } else { Vec::new() };
            let finding = Finding::new(AskedField::Months, (self.start, end), values);
            let over = self.start.checked_sub(1).filter(|over| scene.word(*over) == "over");
            return Some((end, vec![finding.read_by(over.into_iter().collect())]));
        }
        let is_glued_word = scene.is_glued(next)
            && !scene.word(next).is_empty()
            && scene.currency(next, true).is_none();
        if is_glued_word {
            return Some((after, vec![Finding::strange((self.start, after))]));
        }
        let is_day = scene.word(unit.saturating_add(1)).starts_with("day");
        let counts = match scene.word(unit) {
            "business" | "working" => is_day,
            word => COUNTED.contains(&word),
        };
        counts.then(|| {
            let end = unit.saturating_add(if is_day { 2 } else { 1 });
            (end, vec![Finding::strange((self.start, end))])
        })
    }

    fn sum(&self, scene: &Scene<'_>, before: Option<SpokenCurrency>) -> (usize, Vec<Finding>) {
        let next = scene.token(self.end).filter(|token| !token.starts_sentence);
        let agrees = |after: &SpokenCurrency| {
            before
                .as_ref()
                .is_none_or(|before| after.codes.iter().any(|code| before.codes.contains(code)))
        };
        let after = next.and_then(|_| scene.currency(self.end, true)).filter(agrees);
        let number_end = self.end;
        let end = number_end.saturating_add(after.as_ref().map_or(0, |currency| currency.tokens));
        let (role, last, by) = self.role(scene, end);
        let is_bare =
            before.is_none() && after.as_ref().is_none_or(|currency| currency.is_doubtful);
        let span = |end| (self.at, end);
        let mut findings = Vec::new();
        if let Some(currency) = before {
            findings.push(Finding::new(
                AskedField::Currency,
                (self.start, self.at),
                currency.codes,
            ));
        }
        let values = self.values.clone();
        let number = match role {
            _ if values.is_empty() => Finding::strange(span(number_end)),
            Role::Deposit => Finding::new(AskedField::InitialPayment, span(number_end), values),
            Role::BankFee => Finding::new(AskedField::Fee, span(number_end), values),
            Role::Name if is_bare => {
                Finding::strange((by.first().copied().unwrap_or(self.at), number_end))
            }
            _ if is_bare && scene.before(self.start, 1) == "order" => {
                Finding::new(AskedField::Amount, span(number_end), values).weighing(Weight::Offered)
            }
            _ if is_bare => {
                Finding::new(AskedField::Amount, span(number_end), values).weighing(Weight::Bare)
            }
            _ => Finding::new(AskedField::Amount, span(number_end), values),
        };
        // what is not understood explains no other word
        let explains = number.field.is_some() && role != Role::Name;
        findings.push(if explains { number.read_by(by) } else { number });
        if let Some(currency) = after {
            let finding = Finding::new(AskedField::Currency, (number_end, end), currency.codes);
            let weight = if currency.is_doubtful { Weight::Offered } else { Weight::Firm };
            findings.push(finding.weighing(weight));
        }
        (last, findings)
    }

    /// What the number is, by the words around it up to `end`; where those behind it end; and the
    /// places of those before it.
    fn role(&self, scene: &Scene<'_>, end: usize) -> (Role, usize, Vec<usize>) {
        let article = (0..2)
            .take_while(|skip| matches!(scene.word(end.saturating_add(*skip)), "as" | "a"))
            .count();
        let place = end.saturating_add(article);
        if let Some((Meaning::Deposit, length)) = scene.meaning(place) {
            let last = place.saturating_add(length);
            return (Role::Deposit, last, (end..last).collect());
        }
        if scene.word(end) == "down" {
            return (Role::Deposit, end.saturating_add(1), vec![end]);
        }
        let (role, by) = self.role_before(scene);
        (role, end, by)
    }

    fn role_before(&self, scene: &Scene<'_>) -> (Role, Vec<usize>) {
        let mut back = 1;
        while back < 6 && FILLERS.contains(&scene.before(self.start, back)) {
            back = back.saturating_add(1);
        }
        let word = scene.before(self.start, back);
        let place = |back: usize| self.start.checked_sub(back);
        let deposit = (0..3).find_map(|more| {
            let first = place(back.saturating_add(more))?;
            let (meaning, length) = scene.meaning(first)?;
            (meaning == Meaning::Deposit && length == more.saturating_add(1))
                .then(|| (first..first.saturating_add(length)).collect())
        });
        let charging = (1..5)
            .map(|more| back.saturating_add(more))
            .find(|more| CHARGES.contains(&word) && scene.before(self.start, *more) == "bank");
        match (deposit, charging) {
            (Some(by), _) => (Role::Deposit, by),
            (None, Some(other)) => {
                (Role::BankFee, [place(other), place(back)].into_iter().flatten().collect())
            }
            _ if back == 1 && NAMED.contains(&word) => {
                (Role::Name, place(back).into_iter().collect())
            }
            _ => (Role::Amount, Vec::new()),
        }
    }
}
