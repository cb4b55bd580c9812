//! Countries of a text: where the buyer's account is, or the supplier.

use crate::fillers::is_pronoun;
use crate::finding::{AskedField, AssumedBecause, Finding, Weight};
use crate::iso::Country;
use crate::scene::Scene;
use crate::spoken::Capitals;
use crate::vocabulary::Meaning;

/// Codes that are other words, or ends of companies' names.
const WORDS: &[&str] = &[
    "ag", "sa", "se", "co", "as", "id", "it", "am", "pm", "no", "in", "is", "at", "be", "by", "do",
    "me", "my", "so", "to", "ad", "ai", "ms", "mr", "hr", "tv", "pa", "ma",
];
/// Codes that in small letters are other words, too.
const SMALL: &[&str] =
    &["ca", "cm", "eg", "et", "ie", "kg", "km", "mg", "ml", "mm", "mt", "nr", "re", "st", "th"];
/// Names that are other words, too.
const NAMES: &[&str] =
    &["turkey", "chad", "jersey", "jordan", "georgia", "china", "america", "rsa"];
const ACCOUNTS: &[&str] = &[
    "account", "accounts", "bank", "business", "company", "buyer", "customer", "firm", "card",
    "client",
];

/// With these it is not the money that goes to a country.
const GOODS: &[&str] = &[
    "ship",
    "ships",
    "shipped",
    "shipping",
    "deliver",
    "delivered",
    "delivery",
    "goods",
    "freight",
];

/// The country at this place, and how many tokens it takes.
pub(crate) fn read(scene: &Scene<'_>, place: usize) -> Option<(usize, Finding)> {
    let is_longer = scene.meaning(place).is_some_and(|(_, length)| length > 1);
    let code = if is_longer { None } else { code(scene, place) };
    code.or_else(|| name(scene, place))
}

/// Whether money goes to this place: `5000 usd to china`, `from us to china`, by what stands before it.
pub(crate) fn is_paid_to(scene: &Scene<'_>, place: usize, last: Option<&Finding>) -> bool {
    let article = usize::from(scene.before(place, 1) == "the");
    let to = place.checked_sub(article.saturating_add(1));
    let is_to = scene.before(place, article.saturating_add(1)) == "to";
    let follows = last.is_some_and(|last| {
        let is_payment = matches!(
            last.field,
            Some(
                AskedField::Amount
                    | AskedField::Currency
                    | AskedField::Country
                    | AskedField::Method
            )
        );
        is_payment && to == Some(last.tokens.1)
    });
    let are_goods = (1..12).any(|back| GOODS.contains(&scene.before(place, back)));
    is_to && follows && !are_goods && scene.word(place) != "us"
}

/// How many tokens before a place lead to it: `in the`, `from`.
fn lead(scene: &Scene<'_>, place: usize) -> usize {
    let article = usize::from(matches!(scene.before(place, 1), "the" | "an" | "a" | "my" | "our"));
    let leads = matches!(scene.before(place, article.saturating_add(1)), "in" | "from");
    if leads { article.saturating_add(1) } else { 0 }
}

fn code(scene: &Scene<'_>, place: usize) -> Option<(usize, Finding)> {
    let word = scene.word(place);
    let country = Country::parse(word).filter(|_| word.len() == 2)?;
    let (lead, is_upper) = (lead(scene, place), scene.is_upper(place));
    let is_word = WORDS.contains(&word);
    if word == "no" && scene.is_number(place.saturating_add(1)) {
        return None;
    }
    let is_other = matches!(scene.meaning(place), Some((Meaning::Method(_), _)));
    if lead == 0 && is_other {
        return None;
    }
    let finding = at(scene, place, 1, country);
    if lead == 0 && !is_upper {
        let is_plain = !is_word && !SMALL.contains(&word) && !is_pronoun(scene.tokens, place);
        return is_plain.then(|| (1, in_small_letters(scene, place, finding)));
    }
    if is_word && (!is_upper || lead == 0) {
        // `in my account` is no country, `eur from it` may be one
        let next = scene.word(place.saturating_add(1));
        let ends = next.is_empty() || matches!(next, "by" | "with" | "via" | "in" | "for");
        return (is_upper || ends).then(|| (1, finding.weighing(Weight::Offered)));
    }
    let may_be_pronoun = word == "us"
        && !is_upper
        && finding.weight == Weight::Firm
        && scene.before(place, 1) != "the";
    Some((1, if may_be_pronoun { finding.because(AssumedBecause::MayBePronoun) } else { finding }))
}

/// `us wire`, `de account`, `to cn`: a country where the words around it say so, else perhaps one.
fn in_small_letters(scene: &Scene<'_>, place: usize, finding: Finding) -> Finding {
    let next = scene.word(place.saturating_add(1));
    let is_firm = match finding.field {
        Some(AskedField::Supplier) => scene.word(place) != "us",
        _ => matches!(next, "account" | "accounts" | "bank"),
    };
    let finding = if is_firm { finding } else { finding.weighing(Weight::Offered) };
    finding.because(AssumedBecause::MayBePronoun)
}

fn name(scene: &Scene<'_>, place: usize) -> Option<(usize, Finding)> {
    match scene.meaning(place)? {
        (Meaning::Country(country), length) => {
            let finding = at(scene, place, length, country);
            let is_plain =
                length == 1 && NAMES.contains(&scene.word(place)) && lead(scene, place) == 0;
            let is_small = scene.capitals(place) == Capitals::None;
            let is_doubtful = is_plain && is_small && finding.field == Some(AskedField::Country);
            // the state of the United States
            if scene.word(place) == "georgia" && length == 1 {
                let both = Finding { readings: vec!["GE".to_owned(), "US".to_owned()], ..finding };
                return Some((length, both));
            }
            Some((length, if is_doubtful { finding.weighing(Weight::Offered) } else { finding }))
        }
        (Meaning::Adjective(country), length) => {
            Some((length, adjective(scene, place, length, country)))
        }
        _ => None,
    }
}

/// `a German account`, `our Chinese supplier`.
fn adjective(scene: &Scene<'_>, place: usize, length: usize, country: Country) -> Finding {
    let end = place.saturating_add(length);
    let near = |words: &dyn Fn(usize) -> bool| {
        (0..2).map(|skip| end.saturating_add(skip)).find(|next| words(*next))
    };
    if near(&|next| is_supplier(scene, next)).is_some() {
        return Finding::one(AskedField::Supplier, (place, end), &country.code());
    }
    let account = near(&|next| ACCOUNTS.contains(&scene.word(next)));
    let finding = Finding::one(AskedField::Country, (place, end), &country.code());
    if account.is_some() { finding } else { finding.weighing(Weight::Offered) }
}

fn is_supplier(scene: &Scene<'_>, place: usize) -> bool {
    matches!(scene.meaning(place), Some((Meaning::Supplier, _)))
}

/// Whose country it is: the buyer's, the supplier's, or that of neither.
fn at(scene: &Scene<'_>, place: usize, length: usize, country: Country) -> Finding {
    let lead = lead(scene, place);
    let end = place.saturating_add(length);
    let tokens = (place.saturating_sub(lead), end);
    let before =
        (1..4).map(|back| lead.saturating_add(back)).filter_map(|back| place.checked_sub(back));
    let mut behind = before.take_while(|other| {
        !scene.word(*other).is_empty()
            && !scene.token(other.saturating_add(1)).is_some_and(|token| token.starts_sentence)
    });
    let passes = |other: &usize| matches!(scene.word(*other), "is" | "based" | "located" | "bank");
    let nearest = behind.find(|other| !passes(other));
    let of_supplier =
        nearest.is_some_and(|other| is_supplier(scene, other)) || is_supplier(scene, end);
    let goes_to = matches!(scene.before(place, 1), "to" | "towards")
        || (scene.before(place, 1) == "the" && scene.before(place, 2) == "to");
    let pays = (2..5).any(|back| {
        matches!(
            scene.before(place, back),
            "pay" | "paying" | "payment" | "payments" | "wire" | "transfer" | "send" | "sending"
        )
    });
    if of_supplier || (goes_to && pays) {
        return Finding::one(AskedField::Supplier, tokens, &country.code());
    }
    let finding = Finding::one(AskedField::Country, tokens, &country.code());
    if goes_to { finding.weighing(Weight::Offered) } else { finding }
}
