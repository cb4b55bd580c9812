//! A number with the currency and the cents beside it: `$5,000 USD`, `80 EUR million`, `7 dollars and 20 cents`.

use crate::amount_role::NAMES;
use crate::counted::{is_month, is_of_its_own};
use crate::iso::Currency;
use crate::quantity;
use crate::quantity::Quantity;
use crate::quantity::{point_after, size_at};
use crate::scene::{Scene, SpokenCurrency};
use crate::size_words::{Size, size};
use crate::spoken_number::readings;

/// Minor units, each with the currencies that have them.
const MINOR_UNITS: &[(&[&str], &str)] = &[
    (&["cent", "cents", "¢"], "USD EUR CAD AUD HKD SGD NZD TWD"),
    (&["penny", "pennies", "pence"], "GBP"),
    (&["sen", "sens"], "MYR"),
    (&["paise", "paisa"], "INR PKR"),
];

/// A number in a text, with the currencies beside it.
pub(crate) struct MoneyText {
    /// The first token, of the currency before the number if there is one.
    pub(crate) start: usize,
    /// The number with its size.
    pub(crate) number: (usize, usize),
    pub(crate) before: Option<SpokenCurrency>,
    /// The currency after the number, and its place.
    pub(crate) after: Option<(usize, SpokenCurrency)>,
    /// The token after the last.
    pub(crate) end: usize,
    /// Every number that can be meant; none if it cannot be read.
    pub(crate) values: Vec<String>,
    /// Tokens apart from the number that it was read by: a size after the currency, cents.
    pub(crate) by: Vec<usize>,
    pub(crate) is_sized: bool,
    pub(crate) is_written_out: bool,
    /// Whether it is in a minor unit alone: `40 cents`.
    pub(crate) is_minor: bool,
}

impl MoneyText {
    /// Whether no currency says that the number is money.
    pub(crate) fn is_bare(&self) -> bool {
        self.before.is_none() && self.after.as_ref().is_none_or(|(_, after)| after.is_doubtful)
    }

    /// Whether one of the currencies is a code that is a common word, too.
    pub(crate) fn has_word_code(&self) -> bool {
        let after = self.after.as_ref().map(|(_, currency)| currency);
        self.before
            .as_ref()
            .into_iter()
            .chain(after)
            .any(|currency| currency.is_word && !currency.is_doubtful)
    }

    /// Takes the currencies away.
    pub(crate) fn without_currency(self) -> Self {
        let (start, end) = self.number;
        Self { start, end, before: None, after: None, ..self }
    }

    fn codes(&self) -> Vec<String> {
        let after = self.after.as_ref().map(|(_, currency)| currency);
        let both = self.before.as_ref().into_iter().chain(after);
        both.flat_map(|currency| currency.codes.iter().cloned()).collect()
    }

    /// Applies a size that comes after the currency: `80 USD million`.
    fn with_late_size(mut self, scene: &Scene<'_>) -> Self {
        if self.after.is_none() && self.before.is_none() {
            return self;
        }
        let Some(size) = size_at(scene, self.end, true).filter(|_| !self.is_sized) else {
            return self;
        };
        let power = match size {
            Size::Word(power) | Size::Letters(power) => Some(power),
            Size::Unknown => None,
        };
        let text = scene.token(self.number.0).map_or("", |token| &token.text);
        let is_read = !self.is_written_out && !self.values.is_empty();
        self.values =
            power.filter(|_| is_read).map_or_else(Vec::new, |power| readings(text, power));
        self.by.push(self.end);
        self.end = self.end.saturating_add(1);
        self.is_sized = true;
        self
    }

    /// Adds cents: `7 dollars and 20 cents`, `$7 20c`.
    fn with_minor_units(mut self, scene: &Scene<'_>) -> Self {
        let is_joint = scene.word(self.end) == "and"
            || scene.token(self.end).is_some_and(|mark| mark.is_glued && mark.is_mark(","));
        let place = self.end.saturating_add(usize::from(is_joint));
        let codes = self.codes();
        let Some((end, minor)) = minor_units(scene, place, &codes) else { return self };
        let total = match (&*self.values, minor) {
            ([whole], Some(minor)) if !whole.contains('.') && !self.is_sized => {
                readings(&format!("{whole}.{minor:02}"), 0)
            }
            _ => Vec::new(),
        };
        self.values = total;
        self.by.extend(self.end..end);
        self.end = end;
        self
    }
}

/// Minor units of these currencies at a place: where they end, and how many; `None` if more than
/// 99 or a part of one.
fn minor_units(scene: &Scene<'_>, place: usize, codes: &[String]) -> Option<(usize, Option<u32>)> {
    if codes.is_empty() || scene.token(place).is_none_or(|token| token.starts_sentence) {
        return None;
    }
    let quantity = quantity::read(scene, place, false)?;
    let name = quantity.end;
    let is_minor = minor_codes(scene, name)
        .is_some_and(|minor| minor.split(' ').any(|code| codes.iter().any(|other| other == code)))
        || scene.is_glued(name) && scene.word(name) == "c";
    let count = match &*quantity.values {
        [value] => value.parse().ok().filter(|count| *count < 100),
        _ => None,
    };
    is_minor.then(|| (name.saturating_add(1), count))
}

/// The currencies whose minor unit is named at this place.
fn minor_codes(scene: &Scene<'_>, place: usize) -> Option<&'static str> {
    let text = scene.token(place).map(|token| token.text.as_str())?;
    MINOR_UNITS.iter().find(|(names, _)| names.contains(&text)).map(|(_, codes)| *codes)
}

/// The number at this place, with its currency before or after it.
pub(crate) fn read(scene: &Scene<'_>, place: usize) -> Option<MoneyText> {
    let before = currency_before(scene, place);
    let start_of_number = before.as_ref().map_or(place, |(number, _)| *number);
    let quantity = quantity::read(scene, start_of_number, before.is_some())?;
    let number = (start_of_number, quantity.end);
    let money =
        with_currency_after(scene, place, number, before.map(|(_, currency)| currency), quantity);
    if money.before.is_none() && money.after.is_none() {
        return Some(with_minor_unit_alone(scene, money));
    }
    Some(money.with_late_size(scene).with_minor_units(scene))
}

/// The currency at this place with a number after it, and the place of that number.
fn currency_before(scene: &Scene<'_>, place: usize) -> Option<(usize, SpokenCurrency)> {
    let currency = scene.currency(place, false)?;
    let number = place.saturating_add(currency.tokens);
    let is_next = scene.token(number).is_some_and(|token| !token.starts_sentence);
    (is_next && quantity::starts(scene, number)).then_some((number, currency))
}

fn with_currency_after(
    scene: &Scene<'_>,
    start: usize,
    number: (usize, usize),
    before: Option<SpokenCurrency>,
    quantity: Quantity,
) -> MoneyText {
    let text = scene.token(number.0).map_or("", |token| &token.text);
    let mut money = MoneyText {
        start,
        number,
        end: number.1,
        before,
        after: None,
        values: quantity.values,
        by: Vec::new(),
        is_sized: quantity.is_sized,
        is_written_out: quantity.is_written_out,
        is_minor: false,
    };
    let place = if quantity.is_sized {
        number.1.checked_sub(1).map_or(number.1, |last| point_after(scene, last))
    } else {
        number.1
    };
    if scene.token(place).is_none_or(|token| token.starts_sentence) {
        return money;
    }
    if let Some((power, currency)) = prefixed(scene, place).filter(|_| !quantity.is_sized) {
        money.values = readings(text, power);
        money.is_sized = true;
        money.end = place.saturating_add(1);
        money.after = Some((place, currency));
    } else if let Some(currency) =
        scene.currency(place, true).filter(|after| belongs(scene, &money, place, after))
    {
        money.end = place.saturating_add(currency.tokens);
        money.after = Some((place, currency));
    }
    money
}

/// `MEUR`, `kUSD`: a code after the letter of a size.
fn prefixed(scene: &Scene<'_>, place: usize) -> Option<(usize, SpokenCurrency)> {
    let (letter, code) = scene.word(place).split_at_checked(1)?;
    let power = match size(letter)? {
        Size::Letters(power) if matches!(letter, "k" | "m") => power,
        _ => return None,
    };
    let codes = vec![Currency::parse(code)?.code().to_owned()];
    let is_known = scene.meaning(place).is_none();
    is_known
        .then_some((power, SpokenCurrency { tokens: 1, codes, is_word: false, is_doubtful: false }))
}

/// Whether a currency after a number is that number's: it agrees with the one before, and is not
/// the one of a number that follows.
fn belongs(scene: &Scene<'_>, money: &MoneyText, place: usize, after: &SpokenCurrency) -> bool {
    let next = place.saturating_add(after.tokens);
    let leads = scene.is_number(next)
        && scene.token(next).is_some_and(|token| !token.starts_sentence)
        && !is_of_its_own(scene, next);
    let Some(before) = &money.before else {
        // `invoice 4711 $850`, `27 Nov 2026 USD 500`
        let word = scene.before(money.start, 1);
        let is_year = is_month(word) && scene.is_number(next);
        return !(is_year || leads && NAMES.contains(&word));
    };
    let agrees = after.codes.iter().any(|code| before.codes.contains(code));
    agrees && !leads
}

/// `40 cents`: money in a minor unit alone.
fn with_minor_unit_alone(scene: &Scene<'_>, mut money: MoneyText) -> MoneyText {
    let place = money.end;
    let is_next = scene.token(place).is_some_and(|token| !token.starts_sentence);
    let Some(codes) = minor_codes(scene, place).filter(|_| is_next) else { return money };
    money.values = match &*money.values {
        [count] if !count.contains('.') && !money.is_sized => {
            hundredth(count).into_iter().collect()
        }
        _ => Vec::new(),
    };
    let codes = codes.split(' ').map(str::to_owned).collect();
    let currency = SpokenCurrency { tokens: 1, codes, is_word: false, is_doubtful: false };
    money.after = Some((place, currency));
    money.end = place.saturating_add(1);
    money.is_minor = true;
    money
}

fn hundredth(count: &str) -> Option<String> {
    let count: u64 = count.parse().ok()?;
    let (whole, part) = (count.checked_div(100)?, count.checked_rem(100)?);
    readings(&format!("{whole}.{part:02}"), 0).pop()
}
