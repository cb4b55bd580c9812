//! For which orders another schedule gives another answer: those whose best way to pay, or its fee,
//! is another one.

use serde::Serialize;

use crate::by_amount::{Cheapest, Patience, cheapest_within};
use crate::changed_course::{ChangedAnswer, ChangedSegment, Course, changed};
use crate::exchange::{Exchange, ReferenceRates};
use crate::fee_curve::Piece;
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

/// The most fees that are looked at in all, since schedules can be made of which a complete answer takes hours. The bundled
/// one with another wire fee takes 80,000.
const MOST_LOOKS: usize = 2_000_000;
/// The most segments that are listed in all; the answers after them are given as too many to list.
const MOST_CHANGED_SEGMENTS: usize = 20_000;

/// The changes of all orders that say no more than amount, currency, country and business, at the
/// reference rates.
pub(crate) fn answer_changes<'s>(
    old: &'s FeeSchedule,
    new: &'s FeeSchedule,
    reference: &ReferenceRates,
) -> Vec<AnswerChange<'s>> {
    let classes = Classes::of(old, new, reference);
    let mut search = Search {
        patience: Patience(MOST_LOOKS),
        segments_left: MOST_CHANGED_SEGMENTS,
        countries: &classes.countries,
    };
    let mut found = Vec::new();
    for currencies in classes.currencies {
        let Some(currency) = currencies.first().copied() else { continue };
        let order = order(currency, None, None);
        let sides = [old, new]
            .map(|schedule| Side { schedule, exchange: Exchange::of(&order, schedule, reference) });
        let mut of_currency: Vec<AnswerChange<'s>> = Vec::new();
        for business in &classes.businesses {
            let order = Order { business: business.first().copied().flatten(), ..order.clone() };
            for (countries, segments) in search.by_country(&order, &sides) {
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

/// A schedule with the rate at which it answers orders in a currency.
struct Side<'s, 'r> {
    schedule: &'s FeeSchedule,
    exchange: Exchange<'r>,
}

/// What may still be looked at and listed.
struct Search<'c> {
    patience: Patience,
    segments_left: usize,
    countries: &'c [Vec<Option<Country>>],
}

type OfCountries<'s> = Vec<(Vec<Option<Country>>, Vec<ChangedSegment<'s>>)>;

impl Search<'_> {
    /// The countries whose answers change, those that do so in the same way together.
    fn by_country<'s>(&mut self, order: &Order, sides: &[Side<'s, '_>; 2]) -> OfCountries<'s> {
        let mut found: OfCountries<'s> = Vec::new();
        for countries in self.countries {
            let order = Order { country: countries.first().copied().flatten(), ..order.clone() };
            let mut segments = self.segments(&order, sides);
            if segments.is_empty() {
                continue;
            }
            let mut alike = found.iter_mut().find(|(_, others)| *others == segments);
            if alike.is_none() && !self.has_room(segments.len()) {
                segments = untold(&order);
                alike = found.iter_mut().find(|(_, others)| *others == segments);
            }
            match alike {
                Some((alike, _)) => alike.extend(countries),
                None => found.push((countries.clone(), segments)),
            }
        }
        for (countries, _) in &mut found {
            countries.sort_unstable();
        }
        found
    }

    /// Whether so many more segments may be listed. Once they may not, nothing more is looked at.
    fn has_room(&mut self, segments: usize) -> bool {
        let left = self.segments_left.checked_sub(segments);
        self.segments_left = left.unwrap_or_default();
        if left.is_none() {
            self.patience = Patience(0);
        }
        left.is_some()
    }

    fn segments<'s>(
        &mut self,
        order: &Order,
        [old, new]: &[Side<'s, '_>; 2],
    ) -> Vec<ChangedSegment<'s>> {
        let patience = &mut self.patience;
        let changed = courses(order, old, patience)
            .zip(courses(order, new, patience))
            .and_then(|(old, new)| changed(&old, &new, patience));
        changed.unwrap_or_else(|| untold(order))
    }
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

/// One segment of all amounts, whose answers are not listed.
fn untold<'s>(order: &Order) -> Vec<ChangedSegment<'s>> {
    let (from, to) = (order.amount, Money::most(order.currency));
    vec![ChangedSegment { code: ChangedAnswer::Untold, from, to, old: None, new: None }]
}

/// What is best at which amount, and its fee; `None` where that takes too many turns.
fn courses<'s>(
    order: &Order,
    side: &Side<'s, '_>,
    patience: &mut Patience,
) -> Option<Vec<Course<'s>>> {
    let orders =
        Orders { order: order.clone(), from: order.amount, to: Money::most(order.currency) };
    let Cheapest { segments, fees } =
        cheapest_within(&orders, side.schedule, &side.exchange, patience)?;
    let mut fees: Vec<Fees<'s>> =
        fees.into_iter().map(|(method, pieces)| Fees { method, pieces, place: 0 }).collect();
    let mut courses = Vec::new();
    for segment in segments {
        let best = fees.iter_mut().find(|fees| segment.method == Some(&fees.method.id));
        match best {
            Some(fees) => fees.push_courses(segment.from, segment.to, &mut courses),
            None => courses.push(Course { from: segment.from, to: segment.to, best: None }),
        }
    }
    Some(courses)
}

/// A method's fee by amount.
struct Fees<'s> {
    method: &'s Method,
    pieces: Vec<Piece>,
    /// The pieces before it end before the amounts that are asked for next.
    place: usize,
}

impl<'s> Fees<'s> {
    /// Adds the pieces from one amount to another. Ranges are asked for in order.
    fn push_courses(&mut self, from: Money, to: Money, courses: &mut Vec<Course<'s>>) {
        while let Some(piece) = self.pieces.get(self.place).filter(|piece| piece.from <= to) {
            if piece.to >= from {
                let best = piece.max.clone().map(|max| (self.method, piece.min.clone(), max));
                courses.push(Course { from: piece.from.max(from), to: piece.to.min(to), best });
            }
            if piece.to > to {
                break;
            }
            self.place = self.place.saturating_add(1);
        }
    }
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
    let mut named = Vec::new();
    for method in methods {
        let of_variants = method.variants.iter().filter_map(|variant| variant.currencies.as_ref());
        for list in method.currencies.as_ref().into_iter().chain(of_variants) {
            named.extend(list.codes.iter().copied());
        }
    }
    named.sort_unstable();
    let is_known = |currency: Currency, schedule: &FeeSchedule| {
        let order = order(currency, None, None);
        !Exchange::of(&order, schedule, reference).is_missing()
    };
    let (mut known, mut others): (Vec<Vec<Currency>>, Vec<Vec<Currency>>) =
        (Vec::new(), Vec::new());
    for currency in Currency::all() {
        let is_named = named.binary_search(&currency).is_ok();
        if is_named || is_known(currency, old) || is_known(currency, new) {
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
        let mut listed = list.codes.clone();
        listed.sort_unstable();
        let mut split = Vec::new();
        for class in classes {
            let is_listed =
                |one: &Option<Country>| one.is_some_and(|one| listed.binary_search(&one).is_ok());
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

#[cfg(test)]
mod tests;
