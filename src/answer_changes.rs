//! For which orders another schedule gives another answer: those whose best way to pay, or its fee,
//! is another one.

use serde::Serialize;

use crate::by_amount::{Patience, cheapest_within};
use crate::changed_course::{ChangedAnswer, ChangedSegment, Course, changed};
use crate::exchange::{Exchange, ReferenceRates};
use crate::fee_curve::pieces;
use crate::iso::{Country, Currency};
use crate::money::Money;
use crate::order::{Order, Rank};
use crate::question::Orders;
use crate::schedule::{FeeSchedule, Method};

/// Orders whose answer changes in the same way: those of every currency, country and business
/// that is listed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AnswerChange<'s> {
    /// Several only where they differ in nothing but their names.
    pub currencies: Vec<Currency>,
    /// Where the buyer's account is; `None`: the order does not say.
    pub countries: Vec<Option<Country>>,
    /// Whether the buyer is a business; `None`: the order does not say.
    pub business: Vec<Option<bool>>,
    /// Not empty, in order, each as long as it can be.
    pub segments: Vec<ChangedSegment<'s>>,
    /// Whose answer it is, in words.
    pub message: String,
    /// How it changes, in words: a line a segment, but one for several that rounding alone divides.
    pub lines: Vec<String>,
}

/// So many fees are looked at in all, since schedules can be made of which a complete answer takes hours. The bundled one
/// with another wire fee takes 80,000.
const MOST_LOOKS: usize = 2_000_000;

/// The changes of all orders that say no more than amount, currency, country and business, at the
/// reference rates.
pub(crate) fn answer_changes<'s>(
    old: &'s FeeSchedule,
    new: &'s FeeSchedule,
    reference: &ReferenceRates,
) -> Vec<AnswerChange<'s>> {
    let classes = Classes::of(old, new, reference);
    let mut patience = Patience(MOST_LOOKS);
    let mut found = Vec::new();
    for currencies in classes.currencies {
        let Some(currency) = currencies.first().copied() else { continue };
        let mut of_currency: Vec<AnswerChange<'s>> = Vec::new();
        for business in &classes.businesses {
            for (countries, segments) in by_country(
                currency,
                business.first().copied().flatten(),
                &classes.countries,
                &mut |order| segments(order, (old, new), reference, &mut patience),
            ) {
                let alike = of_currency
                    .iter_mut()
                    .find(|one| one.countries == countries && one.segments == segments);
                match alike {
                    Some(one) => one.business.extend(business),
                    None => of_currency.push(AnswerChange {
                        currencies: currencies.clone(),
                        countries,
                        business: business.clone(),
                        segments,
                        message: String::new(),
                        lines: Vec::new(),
                    }),
                }
            }
        }
        found.append(&mut of_currency);
    }
    found
}

type OfCountries<'s> = Vec<(Vec<Option<Country>>, Vec<ChangedSegment<'s>>)>;

/// The countries whose answers change, those that do so in the same way together.
fn by_country<'s>(
    currency: Currency,
    business: Option<bool>,
    classes: &[Vec<Option<Country>>],
    segments: &mut dyn FnMut(&Order) -> Vec<ChangedSegment<'s>>,
) -> OfCountries<'s> {
    let mut found: OfCountries<'s> = Vec::new();
    for countries in classes {
        let country = countries.first().copied().flatten();
        let segments = segments(&order(currency, country, business));
        if segments.is_empty() {
            continue;
        }
        match found.iter_mut().find(|(_, others)| *others == segments) {
            Some((alike, _)) => alike.extend(countries),
            None => found.push((countries.clone(), segments)),
        }
    }
    for (countries, _) in &mut found {
        countries.sort_unstable();
    }
    found
}

fn order(currency: Currency, country: Option<Country>, business: Option<bool>) -> Order {
    Order {
        amount: Money::of_minor(1, currency),
        currency,
        country,
        business,
        rank: Rank::Cost,
        pay_on: None,
        holidays: None,
        rates: None,
        terms: None,
        initial_payment: None,
    }
}

fn segments<'s>(
    order: &Order,
    (old, new): (&'s FeeSchedule, &'s FeeSchedule),
    reference: &ReferenceRates,
    patience: &mut Patience,
) -> Vec<ChangedSegment<'s>> {
    let (from, to) = (order.amount, Money::most(order.currency));
    let old = courses(order, old, reference, to, patience);
    let new = courses(order, new, reference, to, patience);
    let changed = old.zip(new).and_then(|(old, new)| changed(&old, &new, patience));
    if let Some(changed) = changed {
        return changed;
    }
    let code = ChangedAnswer::Untold;
    vec![ChangedSegment { code, from, to, old: None, new: None }]
}

/// What is best at which amount, and its fee; `None` where that takes too many turns.
fn courses<'s>(
    order: &Order,
    schedule: &'s FeeSchedule,
    reference: &ReferenceRates,
    to: Money,
    patience: &mut Patience,
) -> Option<Vec<Course<'s>>> {
    let exchange = Exchange::of(order, schedule, reference);
    let orders = Orders { order: order.clone(), from: order.amount, to };
    let segments = cheapest_within(&orders, schedule, &exchange, patience)?;
    let mut courses = Vec::new();
    for segment in segments {
        let (from, to) = (segment.from, segment.to);
        let best = schedule.methods.iter().find(|method| segment.method == Some(&method.id));
        let Some(method) = best else {
            courses.push(Course { from, to, best: None });
            continue;
        };
        for piece in pieces(method, order, schedule, &exchange, (from, to)) {
            let best = piece.max.map(|max| (method, piece.min, max));
            courses.push(Course { from: piece.from, to: piece.to, best });
        }
    }
    Some(courses)
}

/// What can make a difference, each a list of those that make none among themselves.
struct Classes {
    currencies: Vec<Vec<Currency>>,
    countries: Vec<Vec<Option<Country>>>,
    businesses: Vec<Vec<Option<bool>>>,
}

impl Classes {
    fn of(old: &FeeSchedule, new: &FeeSchedule, reference: &ReferenceRates) -> Self {
        let methods: Vec<&Method> = old.methods.iter().chain(&new.methods).collect();
        let of_businesses = methods.iter().any(|method| method.business_only.is_some());
        let all = [Some(true), Some(false), None];
        let businesses = if of_businesses {
            all.map(|business| vec![business]).to_vec()
        } else {
            vec![all.to_vec()]
        };
        Self {
            currencies: currencies(&methods, (old, new), reference),
            countries: countries(&methods),
            businesses,
        }
    }
}

/// Those that are named or have a rate; the others by their minor units.
fn currencies(
    methods: &[&Method],
    (old, new): (&FeeSchedule, &FeeSchedule),
    reference: &ReferenceRates,
) -> Vec<Vec<Currency>> {
    let mut lists = Vec::new();
    for method in methods {
        lists.extend(method.currencies.as_ref());
        lists.extend(method.variants.iter().filter_map(|variant| variant.currencies.as_ref()));
    }
    let is_known = |currency: Currency, schedule: &FeeSchedule| {
        let order = order(currency, None, None);
        !Exchange::of(&order, schedule, reference).is_missing()
    };
    let (mut known, mut others): (Vec<Vec<Currency>>, Vec<Vec<Currency>>) =
        (Vec::new(), Vec::new());
    for currency in Currency::all() {
        let named = lists.iter().any(|list| list.codes.contains(&currency));
        if named || is_known(currency, old) || is_known(currency, new) {
            known.push(vec![currency]);
            continue;
        }
        let units = |list: &Vec<Currency>| list.first().map(|one| one.minor_units());
        match others.iter_mut().find(|list| units(list) == Some(currency.minor_units())) {
            Some(alike) => alike.push(currency),
            None => others.push(vec![currency]),
        }
    }
    known.append(&mut others);
    known
}

/// Those that stand in the same lists, and the order that does not say.
fn countries(methods: &[&Method]) -> Vec<Vec<Option<Country>>> {
    let mut classes: Vec<Vec<Option<Country>>> = vec![Country::all().map(Some).collect()];
    let mut lists = Vec::new();
    for method in methods {
        lists.extend(method.countries.as_ref());
        lists.extend(method.variants.iter().filter_map(|variant| variant.countries.as_ref()));
    }
    for list in lists {
        let mut split = Vec::new();
        for class in classes {
            let is_listed =
                |one: &Option<Country>| one.is_some_and(|one| list.codes.contains(&one));
            let (inside, outside): (Vec<_>, Vec<_>) = class.into_iter().partition(is_listed);
            split.extend([inside, outside].into_iter().filter(|class| !class.is_empty()));
        }
        classes = split;
    }
    // by their names, whichever lists they were split by
    classes.sort_unstable();
    classes.push(vec![None]);
    classes
}
