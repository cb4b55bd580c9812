//! Goes through a text once, left to right, and finds what says something of an order.

use crate::amount_role::NAMES;
use crate::fillers::is_stop_word;
use crate::finding::{AskedField, AssumedBecause, Finding, Weight};
use crate::scene::Scene;
use crate::spoken_day;
use crate::spoken_place;
use crate::spoken_sum;
use crate::vocabulary::Meaning;

/// Words of a sentence, as against those of a short question.
const MANY: usize = 4;
const SHORT_WORDS: &[&str] =
    &["by", "with", "via", "on", "pay", "paying", "from", "in", "and", "the", "to"];
const ARTICLES: &[&str] = &["a", "an", "my", "our", "any", "of", "use", "using"];
const DENIALS: &[&str] = &[
    "not",
    "no",
    "without",
    "except",
    "excluding",
    "never",
    "nor",
    "dont",
    "cannot",
    "cant",
    "avoid",
    "instead",
];
/// What a day is of when it is not the day of paying.
const OTHER_DAYS: &[&str] = &[
    "arrive",
    "arrives",
    "arrived",
    "arriving",
    "receive",
    "received",
    "ship",
    "ships",
    "shipped",
    "deliver",
    "delivered",
    "due",
    "deadline",
    "there",
    "ready",
    "leave",
    "leaves",
    "ordered",
    "invoiced",
    "issued",
    "expires",
    "valid",
    "takes",
];
/// After these a day is a bound, about right, or not the one that is meant.
const BEFORE_OTHER_DAYS: &[&str] = &[
    "by",
    "before",
    "until",
    "till",
    "due",
    "since",
    "than",
    "around",
    "about",
    "circa",
    "approx",
    "approximately",
    "near",
    "through",
    "except",
    "to",
    "or",
    "starting",
    "beginning",
    "effective",
    "latest",
    "dated",
    "week",
];
/// After these, too, what looks like a day is the name of something; an amount may follow `order`.
const OTHER_NAMES: &[&str] = &["order", "v", "release", "build"];
/// What joins the parts of a name.
const JOINTS: &[&str] = &["-", "/", "_", "@", "#", "&", "="];
const PAYING: &[&str] = &["pay", "pays", "paid", "paying", "payment", "send", "transfer", "wire"];

/// All findings, in the order of the text; no two have a token in common.
pub(crate) fn hear(scene: &Scene<'_>) -> Vec<Finding> {
    let mut all: Vec<Finding> = Vec::new();
    let (mut place, mut passed, mut end) = (0_usize, 0_usize, 0_usize);
    while let Some(token) = scene.token(place) {
        let heard = day(scene, place)
            .or_else(|| spoken_sum::read(scene, place, &all))
            .or_else(|| country(scene, place, all.last()))
            .or_else(|| phrase(scene, place));
        let Some((taken, findings)) = heard else {
            let counts =
                !scene.word(place).is_empty() && !SHORT_WORDS.contains(&token.text.as_str());
            passed = passed.saturating_add(usize::from(counts));
            place = place.saturating_add(1);
            continue;
        };
        for mut finding in findings {
            if is_denied(scene, &finding) {
                finding = finding.weighing(Weight::Offered);
            }
            finding.tokens.0 = finding.tokens.0.max(end);
            end = end.max(finding.tokens.1);
            all.push(finding);
        }
        place = place.saturating_add(taken.max(1));
    }
    all.retain_mut(|finding| {
        if finding.because != Some(AssumedBecause::MayBePronoun) {
            return true;
        }
        let (is_short, is_offered) = (passed < MANY, finding.weight == Weight::Offered);
        if is_short || is_offered || finding.field == Some(AskedField::Supplier) {
            finding.because = None;
        }
        is_short || !is_offered
    });
    all
}

/// A country, the supplier's where money goes there.
fn country(scene: &Scene<'_>, place: usize, last: Option<&Finding>) -> Heard {
    let (taken, finding) = spoken_place::read(scene, place)?;
    let is_offered =
        finding.weight == Weight::Offered && finding.field == Some(AskedField::Country);
    if is_offered && spoken_place::is_paid_to(scene, place, last) {
        let supplier = Finding { field: Some(AskedField::Supplier), because: None, ..finding };
        return Some((taken, vec![supplier.weighing(Weight::Firm)]));
    }
    Some((taken, vec![finding]))
}

/// `not by card`, `without paypal`: what is said is what is not meant.
fn is_denied(scene: &Scene<'_>, finding: &Finding) -> bool {
    let can_be = matches!(
        finding.field,
        Some(
            AskedField::Method
                | AskedField::Country
                | AskedField::Supplier
                | AskedField::Rank
                | AskedField::Business
                | AskedField::PayOn
        )
    );
    let first = finding.tokens.0;
    let is_passed = |word: &str| SHORT_WORDS.contains(&word) || ARTICLES.contains(&word);
    let back = (1..5).find(|back| !is_passed(scene.before(first, *back))).unwrap_or(1);
    let word = scene.before(first, back);
    // don’t, can’t
    let is_short = word == "t" && scene.before(first, back.saturating_add(1)) == "'";
    can_be && (is_short || DENIALS.contains(&word))
}

type Heard = Option<(usize, Vec<Finding>)>;

/// The day of paying, or another; times of day are passed over.
fn day(scene: &Scene<'_>, place: usize) -> Heard {
    let spoken = spoken_day::read(scene, place)?;
    let tokens = (place, spoken.end);
    let taken = spoken.end.saturating_sub(place);
    if spoken.is_time {
        return Some((taken, vec![Finding::strange(tokens)]));
    }
    let readings = spoken.readings.iter().map(ToString::to_string).collect();
    let mut finding = Finding::new(AskedField::PayOn, tokens, readings);
    let is_in_doubt = !spoken.is_sure
        || is_of_another(scene, place)
        || is_name(scene, place)
        || goes_on(scene, spoken.end)
        || spoken.is_next && has_late_year(scene, spoken.end);
    if is_in_doubt {
        finding = finding.weighing(Weight::Offered);
    }
    if spoken.is_next {
        finding = finding.because(AssumedBecause::NextSuchDay);
    }
    Some((taken, vec![finding]))
}

/// Whether what looks like a day is the end of a range, or part of a name: `invoice 20261127`, `INV-2026-11-27`, `version 1.12.2026`.
fn is_name(scene: &Scene<'_>, place: usize) -> bool {
    let back = if scene.before(place, 1) == ":" { 2 } else { 1 };
    let is_joined = scene.is_glued(place) && JOINTS.contains(&scene.before(place, 1));
    let is_glued =
        is_joined && (scene.before(place, 1) == "#" || scene.is_glued(place.saturating_sub(1)));
    // 2001- March 31
    let is_range = scene.before(place, 1) == "-" && scene.is_glued(place.saturating_sub(1));
    is_glued || is_range || scene.is_number(place) && is_named_by(scene.before(place, back))
}

fn is_named_by(word: &str) -> bool {
    NAMES.contains(&word) || OTHER_NAMES.contains(&word)
}

/// Whether a year follows a word that is not known: `14 декабря в 1989 году`.
fn has_late_year(scene: &Scene<'_>, end: usize) -> bool {
    let year = end.saturating_add(1);
    let is_year = |text: &str| text.len() == 4 && matches!(text.get(..2), Some("19" | "20" | "21"));
    let is_same =
        (end..=year).all(|place| scene.token(place).is_some_and(|token| !token.starts_sentence));
    is_same
        && !scene.word(end).is_empty()
        && scene.meaning(end).is_none()
        && !is_stop_word(scene.tokens, end)
        && scene.is_number(year)
        && scene.token(year).is_some_and(|token| is_year(&token.text))
        && !scene.is_money(year)
}

/// Whether the words behind a day change it: `Friday's`, `Friday or later`, `27 Nov onwards`, `Friday-ish`.
fn goes_on(scene: &Scene<'_>, end: usize) -> bool {
    let next = end.saturating_add(1);
    let mark = scene.token(end).map_or("", |token| token.text.as_str());
    let is_joined = scene.is_glued(end) && scene.is_glued(next);
    match mark {
        "'" => scene.is_glued(end) && scene.word(next) == "s",
        "+" | "plus" | "minus" | "after" | "before" | "next" | "last" | "onwards" | "onward"
        | "latest" | "earliest" => true,
        "or" => {
            matches!(scene.word(next), "later" | "earlier" | "sooner" | "before" | "after" | "so")
        }
        "and" => matches!(scene.word(next), "later" | "after" | "onwards" | "beyond"),
        "at" => matches!(scene.word(next.saturating_add(1)), "latest" | "earliest"),
        mark => is_joined && (JOINTS.contains(&mark) || mark == ":"),
    }
}

/// Whether a day is one by which, or on which, something else happens.
fn is_of_another(scene: &Scene<'_>, place: usize) -> bool {
    if BEFORE_OTHER_DAYS.contains(&scene.before(place, 1)) {
        return true;
    }
    let mut verbs =
        (1..12).map(|back| scene.before(place, back)).take_while(|word| !word.is_empty());
    verbs
        .find(|word| OTHER_DAYS.contains(word) || PAYING.contains(word))
        .is_some_and(|word| OTHER_DAYS.contains(&word))
}

fn phrase(scene: &Scene<'_>, place: usize) -> Heard {
    if let Some(currency) = scene.currency(place, false) {
        let end = place.saturating_add(currency.tokens);
        if currency.is_word && !scene.is_alone(place, end) {
            return None;
        }
        return Some((
            currency.tokens,
            vec![Finding::new(AskedField::Currency, (place, end), currency.codes)],
        ));
    }
    let (meaning, length) = scene.meaning(place)?;
    let tokens = (place, place.saturating_add(length));
    let finding = match meaning {
        Meaning::Method(method) => method_at(scene, place, tokens, method),
        Meaning::OtherMethod => Finding::new(AskedField::Method, tokens, Vec::new()),
        Meaning::Transfer => transfer(scene, tokens)?,
        Meaning::Rank(rank) => Finding::one(AskedField::Rank, tokens, &rank.name()),
        Meaning::Business(business) => Finding::one(AskedField::Business, tokens, &business),
        Meaning::OurBusiness => Finding::one(AskedField::Business, tokens, &true)
            .weighing(Weight::Assumed)
            .because(AssumedBecause::SpeaksForBusiness),
        Meaning::Beyond => Finding::strange(tokens),
        _ => return Some((length, Vec::new())),
    };
    Some((length, vec![finding]))
}

/// `ideal` is a way to pay, and a word.
fn method_at(scene: &Scene<'_>, place: usize, tokens: (usize, usize), method: &str) -> Finding {
    let finding = Finding::one(AskedField::Method, tokens, &method);
    let is_word = scene.word(place) == "ideal"
        && matches!(
            scene.before(place, 1),
            "is" | "be" | "not" | "the" | "an" | "most" | "would" | "more"
        );
    if is_word { finding.weighing(Weight::Offered) } else { finding }
}

/// `by transfer` can be a bank's or an online one.
fn transfer(scene: &Scene<'_>, tokens: (usize, usize)) -> Option<Finding> {
    let is_way =
        matches!(scene.before(tokens.0, 1), "by" | "via" | "with" | "through" | "per" | "using");
    let both = ["wire-transfer", "online-transfer"].map(str::to_owned).to_vec();
    is_way.then(|| Finding::new(AskedField::Method, tokens, both))
}
