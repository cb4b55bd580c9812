//! Times of day in a text: `09:15 CET`, `at 5pm`, `in the morning`. They change no day and are no amounts.

use crate::scene::Scene;

const ZONES: &[&str] = &[
    "z", "utc", "gmt", "cet", "cest", "met", "wet", "west", "eet", "eest", "bst", "msk", "est",
    "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "mt", "pst", "pdt", "pt", "ist", "pkt", "gst",
    "jst", "kst", "hkt", "sgt", "aest", "aedt", "acst", "awst", "nzst", "nzdt", "uhr",
];
const PARTS_OF_DAY: &[&str] =
    &["morning", "afternoon", "evening", "night", "noon", "midday", "lunchtime", "noontime"];

/// The place after the time that begins here. `is_after_day`: whether a day was read before it, so that
/// `morning` is a time, too.
pub(crate) fn end(scene: &Scene<'_>, place: usize, is_after_day: bool) -> Option<usize> {
    let first = place.saturating_add(usize::from(scene.word(place) == "at"));
    let is_at = first > place;
    let end = precise(scene, first)
        .or_else(|| to_half(scene, first))
        .or_else(|| past_hour(scene, first))
        .or_else(|| if is_at { bare_hour(scene, first) } else { None })
        .or_else(|| {
            let is_part = PARTS_OF_DAY.contains(&scene.word(first));
            (is_part && (is_at || is_after_day)).then(|| first.saturating_add(1))
        })?;
    Some(after_range(scene, end))
}

/// A number of at most this many digits and of at most this value.
fn small(scene: &Scene<'_>, place: usize, digits: usize, most: u32) -> Option<u32> {
    let text =
        scene.token(place).filter(|_| scene.is_number(place)).map(|token| token.text.as_str())?;
    let is_plain = text.len() <= digits && text.bytes().all(|byte| byte.is_ascii_digit());
    text.parse().ok().filter(|value| is_plain && *value <= most)
}

fn is_mark(scene: &Scene<'_>, place: usize, mark: &str) -> bool {
    scene.token(place).is_some_and(|token| token.is_mark(mark))
}

/// `09:15`, `9 am`, `9.30 pm`, `17h30`, `0915 hrs`, `9 o’clock`, and `T09:15` after a date.
fn precise(scene: &Scene<'_>, place: usize) -> Option<usize> {
    let next = place.saturating_add(1);
    if let Some(end) = minutes(scene, next).filter(|_| is_hour(scene, place)) {
        return Some(zone(scene, half_of_day(scene, end).unwrap_or(end)));
    }
    let is_hour_before = small(scene, place, 2, 24).is_some();
    if (is_hour_before || is_hour_with_point(scene, place))
        && let Some(end) = half_of_day(scene, next)
    {
        return Some(zone(scene, end));
    }
    let word = scene.word(next);
    if is_hour_before && scene.is_glued(next) {
        let digits = word.strip_prefix('h').unwrap_or("-");
        if digits.len() <= 2 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return Some(zone(scene, next.saturating_add(1)));
        }
    }
    if small(scene, place, 4, 2400).is_some() && matches!(word, "hrs" | "hours") {
        let is_four = scene.token(place).is_some_and(|token| token.text.len() == 4);
        return is_four.then(|| zone(scene, next.saturating_add(1)));
    }
    if !is_hour_before {
        return None;
    }
    match word {
        "oclock" | "uhr" => Some(zone(scene, next.saturating_add(1))),
        "o" => {
            let clock = next.saturating_add(if is_mark(scene, next.saturating_add(1), "'") {
                2
            } else {
                1
            });
            (scene.word(clock) == "clock").then(|| zone(scene, clock.saturating_add(1)))
        }
        _ => None,
    }
}

/// An hour, or `t09` as ISO 8601 writes it after a date.
fn is_hour(scene: &Scene<'_>, place: usize) -> bool {
    let after_date = || {
        let digits = scene.word(place).strip_prefix('t')?;
        (digits.len() == 2 && scene.is_glued(place)).then(|| digits.parse::<u32>().ok())?
    };
    small(scene, place, 2, 24).is_some() || after_date().is_some_and(|hour| hour <= 24)
}

/// `9.30` before `am` or `pm`.
fn is_hour_with_point(scene: &Scene<'_>, place: usize) -> bool {
    let text = scene
        .token(place)
        .filter(|_| scene.is_number(place))
        .map_or("", |token| token.text.as_str());
    text.split_once('.').is_some_and(|(hour, minute)| {
        let is_minute = minute.len() == 2 && minute.parse::<u32>().is_ok_and(|minute| minute < 60);
        is_minute && hour.len() <= 2 && hour.parse::<u32>().is_ok_and(|hour| hour <= 24)
    })
}

/// `:15`, `:15:30`, `:15:30.000`.
fn minutes(scene: &Scene<'_>, place: usize) -> Option<usize> {
    let mut end = place;
    while is_mark(scene, end, ":") && scene.is_glued(end) && scene.is_glued(end.saturating_add(1)) {
        let part = end.saturating_add(1);
        let text =
            scene.token(part).filter(|_| scene.is_number(part)).map(|token| token.text.as_str())?;
        let whole = text.split(['.', ',']).next().unwrap_or_default();
        if whole.len() != 2 {
            return None;
        }
        end = part.saturating_add(1);
    }
    (end > place).then_some(end)
}

/// `am`, `p.m.`
fn half_of_day(scene: &Scene<'_>, place: usize) -> Option<usize> {
    let next = place.saturating_add(1);
    if matches!(scene.word(place), "am" | "pm") {
        return Some(next);
    }
    let last = next.saturating_add(1);
    let is_pointed = matches!(scene.word(place), "a" | "p")
        && is_mark(scene, next, ".")
        && scene.word(last) == "m"
        && scene.is_glued(next)
        && scene.is_glued(last);
    let after = last.saturating_add(1);
    is_pointed.then(|| if is_mark(scene, after, ".") { after.saturating_add(1) } else { after })
}

/// A time zone behind a time: `CET`, `GMT+1`, `+01:00`.
fn zone(scene: &Scene<'_>, place: usize) -> usize {
    let mut end = place;
    if matches!(scene.word(end), "hrs" | "hours" | "h") {
        end = end.saturating_add(1);
    }
    if ZONES.contains(&scene.word(end)) {
        end = end.saturating_add(1);
    }
    let number = end.saturating_add(1);
    // `+0200` stands apart, too
    let is_long = || scene.token(number).is_some_and(|token| token.text.len() == 4);
    let is_offset = (is_mark(scene, end, "+") || is_mark(scene, end, "-"))
        && scene.is_glued(number)
        && small(scene, number, 4, 1400).is_some()
        && (scene.is_glued(end) || is_long());
    if !is_offset {
        return end;
    }
    let after = number.saturating_add(1);
    minutes(scene, after).unwrap_or(after)
}

/// `8 - 11pm`, `6 in the morning`, `11 at night`, `11 tonight`.
fn to_half(scene: &Scene<'_>, place: usize) -> Option<usize> {
    small(scene, place, 2, 24).filter(|_| !scene.is_money(place))?;
    let next = place.saturating_add(1);
    if is_mark(scene, next, "-") || scene.word(next) == "to" {
        let hour = next.saturating_add(1);
        let half = half_of_day(scene, hour.saturating_add(1));
        return small(scene, hour, 2, 24).and(half).map(|end| zone(scene, end));
    }
    let part = match scene.word(next) {
        "at" => next.saturating_add(1),
        "in" if scene.word(next.saturating_add(1)) == "the" => next.saturating_add(2),
        "tonight" => return Some(next),
        _ => return None,
    };
    PARTS_OF_DAY.contains(&scene.word(part)).then(|| part.saturating_add(1))
}

/// `half past 9`, `quarter to 5`.
fn past_hour(scene: &Scene<'_>, place: usize) -> Option<usize> {
    let hour = place.saturating_add(2);
    let is_past = matches!(scene.word(place), "half" | "quarter")
        && matches!(scene.word(place.saturating_add(1)), "past" | "to")
        && small(scene, hour, 2, 24).is_some();
    is_past.then(|| half_of_day(scene, hour.saturating_add(1)).unwrap_or(hour.saturating_add(1)))
}

/// The 9 of `at 9`, where nothing beside it says that it is of something else.
fn bare_hour(scene: &Scene<'_>, place: usize) -> Option<usize> {
    small(scene, place, 2, 24).or_else(|| is_hour_with_point(scene, place).then_some(0))?;
    let end = place.saturating_add(1);
    let is_other = scene.is_glued(end)
        && scene
            .token(end)
            .is_some_and(|token| !matches!(token.text.as_str(), "." | "," | "?" | "!" | ")" | ";"));
    (!is_other && !scene.is_money(place) && scene.ends_phrase(end)).then_some(end)
}

/// `13:00 - 16:00` is one time.
fn after_range(scene: &Scene<'_>, end: usize) -> usize {
    let is_range = is_mark(scene, end, "-") || matches!(scene.word(end), "to" | "until" | "till");
    let second = end.saturating_add(1);
    let second =
        if is_range { precise(scene, second).or_else(|| bare_hour(scene, second)) } else { None };
    second.unwrap_or(end)
}
