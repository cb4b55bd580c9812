//! Numbers with their sizes: `5000`, `12.5k`, `2 million 300 thousand`, `forty-five`.

use crate::counted::{has_unit, is_deposit, is_percent};
use crate::number_words;
use crate::scene::Scene;
use crate::size_words::{Size, product, size};
use crate::spoken_number::readings;

/// A number in a text.
pub(crate) struct Quantity {
    /// The token after the last.
    pub(crate) end: usize,
    /// Every number that can be meant; none if it cannot be read.
    pub(crate) values: Vec<String>,
    /// Whether a word multiplies it.
    pub(crate) is_sized: bool,
    /// Whether it is written out: `five`.
    pub(crate) is_written_out: bool,
    /// The power of ten of the last size, if a smaller number may follow: `12 thousand 500`.
    power: usize,
}

/// Whether a number begins at this place, in digits or written out.
pub(crate) fn starts(scene: &Scene<'_>, place: usize) -> bool {
    let next = scene.word(place.saturating_add(1));
    scene.is_number(place)
        || part_of_size(scene, place).is_some()
        || number_words::is_number_word(scene.word(place)) && size(scene.word(place)).is_none()
        || scene.word(place) == "a" && number_words::is_number_word(next) && size(next).is_some()
}

/// The number at this place. `after_currency`: a currency comes before it.
pub(crate) fn read(scene: &Scene<'_>, place: usize, after_currency: bool) -> Option<Quantity> {
    if let Some(part) = part_of_size(scene, place) {
        return Some(part);
    }
    if !scene.is_number(place) {
        return written_out(scene, place);
    }
    let first = sized(scene, place, after_currency)?;
    Some(with_rest(scene, first, after_currency))
}

/// `half a million`, `a quarter million`, `1/2 million`.
fn part_of_size(scene: &Scene<'_>, place: usize) -> Option<Quantity> {
    let article = usize::from(scene.word(place) == "a");
    let first = place.saturating_add(article);
    let (mut end, part) = match scene.word(first) {
        "half" => (first.saturating_add(1), "0.5"),
        "quarter" => (first.saturating_add(1), "0.25"),
        _ => (first.saturating_add(3), fraction(scene, first)?),
    };
    for joint in ["of", "a"] {
        end = end.saturating_add(usize::from(scene.word(end) == joint));
    }
    let power = match size(scene.word(end))? {
        Size::Word(power) if power > 2 => power,
        _ => return None,
    };
    let values = readings(part, power);
    let end = end.saturating_add(1);
    Some(Quantity { end, values, is_sized: true, is_written_out: false, power: 0 })
}

/// `1/2`, `1/4` and `3/4`.
fn fraction(scene: &Scene<'_>, place: usize) -> Option<&'static str> {
    let mark = place.saturating_add(1);
    let below = place.saturating_add(2);
    let is_slash = scene.token(mark).is_some_and(|token| token.is_glued && token.is_mark("/"));
    if !is_slash || !scene.is_glued(below) {
        return None;
    }
    match (scene.token(place)?.text.as_str(), scene.token(below)?.text.as_str()) {
        ("1", "2") => Some("0.5"),
        ("1", "4") => Some("0.25"),
        ("3", "4") => Some("0.75"),
        _ => None,
    }
}

fn written_out(scene: &Scene<'_>, place: usize) -> Option<Quantity> {
    let found = starts(scene, place).then(|| scene.tokens.get(place..))?;
    let number = number_words::read(found?)?;
    let value = number.value.filter(|value| *value > 0).map(|value| value.to_string());
    Some(Quantity {
        end: place.saturating_add(number.tokens),
        values: value.into_iter().collect(),
        is_sized: false,
        is_written_out: true,
        power: 0,
    })
}

/// Digits with the sizes that follow.
fn sized(scene: &Scene<'_>, place: usize, after_currency: bool) -> Option<Quantity> {
    let text = scene.token(place).map(|token| token.text.as_str())?;
    let mut end = place.saturating_add(1);
    let (mut power, mut rest_power) = (None, 0);
    let mut is_readable = true;
    while let Some(size) = size_at(scene, end, after_currency) {
        power = match (size, power) {
            (Size::Word(next) | Size::Letters(next), None) => Some(next),
            (Size::Word(next), Some(last)) => product(last, next),
            _ => None,
        };
        is_readable &= power.is_some();
        rest_power = if let Size::Word(_) = size { power.unwrap_or(0) } else { 0 };
        end = end.saturating_add(1);
        if !is_readable {
            break;
        }
    }
    let shift = power.unwrap_or(0);
    let values = if is_readable { readings(text, shift) } else { Vec::new() };
    let is_sized = end > place.saturating_add(1);
    let is_whole = readings(text, 0).iter().all(|value| !value.contains('.'));
    let power = if is_whole { rest_power } else { 0 };
    Some(Quantity { end, values, is_sized, is_written_out: false, power })
}

/// The size at a place, where it multiplies the number before it.
pub(crate) fn size_at(scene: &Scene<'_>, place: usize, after_currency: bool) -> Option<Size> {
    let token = scene.token(place).filter(|token| !token.starts_sentence)?;
    let found = size(scene.word(place))?;
    let next = point_after(scene, place);
    let has_currency = || {
        after_currency
            || scene.token(next).is_some_and(|token| !token.starts_sentence)
                && scene.currency(next, true).is_some()
    };
    let multiplies = !matches!(found, Size::Letters(_)) || token.is_glued || has_currency();
    multiplies.then_some(found)
}

/// The place after a word and after the point of its abbreviation: `Mio. EUR`.
pub(crate) fn point_after(scene: &Scene<'_>, place: usize) -> usize {
    let next = place.saturating_add(1);
    let is_point = scene.token(next).is_some_and(|mark| mark.is_glued && mark.is_mark("."));
    let goes_on = scene.token(next.saturating_add(1)).is_some_and(|token| !token.starts_sentence);
    if is_point && goes_on { next.saturating_add(1) } else { next }
}

/// `12 thousand 500`, `2 million and 300 thousand`: smaller numbers after a size are added.
fn with_rest(scene: &Scene<'_>, first: Quantity, after_currency: bool) -> Quantity {
    let joint = usize::from(scene.word(first.end) == "and");
    let place = first.end.saturating_add(joint);
    let goes_on = scene.is_number(place)
        && scene.token(place).is_some_and(|token| !token.starts_sentence)
        && first.power > 1
        && !has_unit(scene, place);
    let Some(rest) = goes_on.then(|| sized(scene, place, after_currency)).flatten() else {
        return first;
    };
    let rest = with_rest(scene, rest, after_currency);
    let limit = u32::try_from(first.power).ok().and_then(|power| 10_u128.checked_pow(power));
    let part = single(&rest).filter(|part| limit.is_some_and(|limit| *part < limit));
    let part = part.filter(|_| !is_own_deposit(scene, rest.end));
    let sum = single(&first).zip(part).and_then(|(whole, part)| whole.checked_add(part));
    Quantity {
        values: sum.map(|sum| sum.to_string()).into_iter().collect(),
        is_sized: true,
        ..rest
    }
}

/// Whether the smaller number may be the deposit: `12 thousand 500 upfront`, but not `500 deposit 10%`.
fn is_own_deposit(scene: &Scene<'_>, place: usize) -> bool {
    let next = place.saturating_add(1);
    let has_share = scene.is_number(next) && is_percent(scene, next.saturating_add(1));
    is_deposit(scene, place) && !has_share
}

/// The whole number that is meant, if there is but one.
fn single(quantity: &Quantity) -> Option<u128> {
    match &*quantity.values {
        [value] => value.parse().ok(),
        _ => None,
    }
}
