//! A request into a checked [`Order`], or every refusal with its code and field.

use serde::{Serialize, Serializer};

use crate::bounds::{HOLIDAYS, RATES};
use crate::country_names;
use crate::date::Date;
use crate::decimal::Rate;
use crate::iso::{Country, Currency};
use crate::json::{Node, Object};
use crate::money::{Money, MoneyError};
use crate::problem::{Codes, Path, ProblemCode, Problems, clip};
use crate::schedule::{FeeSchedule, MAY_BE_OWN, Method};
use crate::terms::{self, Terms};
use crate::text::{message, whole_text};

/// What a buyer owes a supplier and what is known of the buyer. It serialises as the request was
/// understood, and reading that again gives the same order.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct Order {
    pub amount: Money,
    pub currency: Currency,
    /// Where the buyer's account is.
    pub country: Option<Country>,
    /// Whether the buyer is a business; `None`: not known.
    pub business: Option<bool>,
    pub rank: Rank,
    pub pay_on: Option<Date>,
    /// Sorted, each once. `Some` and empty: it is known that there are none.
    pub holidays: Option<Vec<Date>>,
    /// The price of one unit of a currency in the schedule's currency.
    pub rates: Option<Listing<Currency, Rate>>,
    /// The buyer's own figures by method.
    pub terms: Option<Listing<String, Terms>>,
    pub initial_payment: Option<Money>,
}

/// What the options are ranked by.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Rank {
    #[default]
    Cost,
    Speed,
    Credit,
}

/// A short list of things by name; it serialises as an object.
#[derive(Clone, Debug, PartialEq)]
pub struct Listing<K, V>(pub Vec<(K, V)>);

impl<K: PartialEq, V> Listing<K, V> {
    /// What stands under a name.
    #[must_use]
    pub fn get(&self, name: &K) -> Option<&V> {
        self.0.iter().find(|(listed, _)| listed == name).map(|(_, value)| value)
    }
}

impl<K: Serialize, V: Serialize> Serialize for Listing<K, V> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(name, value)| (name, value)))
    }
}

impl Order {
    pub(crate) fn terms_of(&self, method: &Method) -> Option<&Terms> {
        self.terms.as_ref()?.get(&method.id)
    }
}

impl Rank {
    pub(crate) fn parse(text: &str) -> Option<Self> {
        RANKS.iter().find(|(name, _)| *name == text).map(|(_, rank)| *rank)
    }

    /// As it stands in an order.
    pub(crate) fn name(self) -> &'static str {
        RANKS.iter().find(|(_, rank)| *rank == self).map_or("", |(name, _)| name)
    }

    /// As a buyer says it.
    pub(crate) fn word(self) -> &'static str {
        match self {
            Self::Cost => "cheapest",
            Self::Speed => "fastest",
            Self::Credit => "credit",
        }
    }
}

const RANKS: &[(&str, Rank)] =
    &[("cost", Rank::Cost), ("speed", Rank::Speed), ("credit", Rank::Credit)];
const FIELDS: &[&str] = &[
    "amount",
    "currency",
    "country",
    "business",
    "rank",
    "payOn",
    "holidays",
    "rates",
    "terms",
    "initialPayment",
];

/// Reads a request. `None` when something was reported.
pub(crate) fn read(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) -> Option<Order> {
    Some(read_about(node, (FIELDS, 1), schedule, problems, &mut |_, _, _, _| {})?.0)
}

/// The fields of an order, and what a question says beyond them.
pub(crate) fn all_fields<'f>(last: &[&'f str]) -> Vec<&'f str> {
    [FIELDS, last].concat()
}

/// The fields of a question that leaves the order's amount open: its own amounts, what every
/// order says, and what comes last.
pub(crate) fn fields<'f>(amounts: &[&'f str], last: &[&'f str]) -> Vec<&'f str> {
    let of_all = FIELDS.get(1..FIELDS.len().saturating_sub(1)).unwrap_or_default();
    [amounts, of_all, last].concat()
}

/// What reads further members: given the amounts, in their order, and their currency.
pub(crate) type ReadMore<'r> =
    dyn FnMut(&Object<'_>, &[Option<Money>], Option<Currency>, &mut Problems) + 'r;

/// Reads a question about orders, of which the first fields are amounts. The order's amount is the
/// first of them.
pub(crate) fn read_about(
    node: &Node<'_>,
    (fields, amounts): (&[&str], usize),
    schedule: &FeeSchedule,
    problems: &mut Problems,
    more: &mut ReadMore<'_>,
) -> Option<(Order, Vec<Money>)> {
    // the unknown fields are reported after the known ones
    let mut unknown = Problems::new(Codes::REQUEST);
    let object = node.object(fields, &mut unknown)?;
    // an amount is read in its currency, but reported before it
    let mut of_currency = Problems::new(Codes::REQUEST);
    let currency = object
        .required("currency", &mut of_currency)
        .and_then(|node| currency(&node, &mut of_currency));
    let mut read = Vec::new();
    for name in fields.iter().take(amounts) {
        let amount = object.required(name, problems);
        read.push(amount.and_then(|node| positive_amount(&node, currency, problems)));
    }
    problems.append(of_currency);
    let country = object.get("country").and_then(|node| country(&node, problems));
    let business = object.get("business").and_then(|node| node.boolean(problems));
    let rank = object.get("rank").and_then(|node| node.word(RANKS, problems));
    let pay_on = object.get("payOn").and_then(|node| pay_on(&node, schedule, problems));
    let holidays = object.get("holidays").map(|node| holidays(&node, problems));
    let rates = object.get("rates").map(|node| rates(&node, schedule.currency, problems));
    let terms = object.get("terms").map(|node| terms(&node, schedule, currency, problems));
    let initial_payment = if fields.contains(&"initialPayment") {
        object.get("initialPayment").and_then(|node| {
            initial_payment(&node, read.first().copied().flatten(), currency, problems)
        })
    } else {
        None
    };
    more(&object, &read, currency, problems);
    if let (Some(rates), Some(currency)) = (&rates, currency) {
        fees_convert(&object, rates, currency, schedule, problems);
    }
    problems.append(unknown);
    let amounts: Vec<Money> = read.into_iter().flatten().collect();
    let order = Order {
        amount: *amounts.first()?,
        currency: currency?,
        country,
        business,
        rank: rank.unwrap_or_default(),
        pay_on,
        holidays,
        rates,
        terms,
        initial_payment,
    };
    Some((order, amounts))
}

fn currency(node: &Node<'_>, problems: &mut Problems) -> Option<Currency> {
    let text = node.text(problems)?;
    let currency = Currency::parse(text);
    if currency.is_none() {
        unknown_currency(node, text, problems);
    }
    currency
}

fn unknown_currency(node: &Node<'_>, text: &str, problems: &mut Problems) {
    let message = message!["`", clip(text), "` is not an ISO 4217 currency with minor units"];
    problems.report(ProblemCode::CurrencyUnknown, &node.path, message);
}

pub(crate) fn country(node: &Node<'_>, problems: &mut Problems) -> Option<Country> {
    let text = node.text(problems)?;
    let country = Country::parse(text);
    if country.is_none() {
        let meant = meant_country(text);
        let hint = meant.map_or(String::new(), |code| message!["; did you mean `", code, "`?"]);
        let message = message!["`", clip(text), "` is not an ISO 3166-1 country code", hint];
        problems.report(ProblemCode::CountryUnknown, &node.path, message);
    }
    country
}

/// The code of the country that a text may mean. The module of a first view knows the two codes that the European
/// Union and people use in place of the ISO's; the whole one knows other codes and names.
fn meant_country(text: &str) -> Option<&'static str> {
    if MAY_BE_OWN {
        return country_names::meant(text).map(Country::code);
    }
    match text {
        "UK" | "uk" => Some("GB"),
        "EL" | "el" => Some("GR"),
        _ => None,
    }
}

pub(crate) fn date(node: &Node<'_>, problems: &mut Problems) -> Option<Date> {
    let text = node.text(problems)?;
    let date = Date::parse(text);
    if date.is_none() {
        let message = message!["`", clip(text), "` is not a day of the form YYYY-MM-DD"];
        problems.report(ProblemCode::DateInvalid, &node.path, message);
    }
    date
}

/// A day on which the schedule is in force. Of several it is the one of that day, or the first.
fn pay_on(node: &Node<'_>, schedule: &FeeSchedule, problems: &mut Problems) -> Option<Date> {
    let day = date(node, problems)?;
    if let Some(from) = schedule.valid_from.filter(|from| MAY_BE_OWN && *from > day) {
        let message = message![
            "`",
            day.text(),
            "` is before any schedule is in force: the first is from ",
            from.text()
        ];
        problems.report(ProblemCode::DateInvalid, &node.path, message);
    }
    Some(day)
}

pub(crate) fn holidays(node: &Node<'_>, problems: &mut Problems) -> Vec<Date> {
    let nodes = node.items(0, HOLIDAYS, problems).unwrap_or_default();
    let mut days: Vec<Date> = Vec::with_capacity(nodes.len());
    for day in nodes.iter().filter_map(|node| date(node, problems)) {
        // mostly they come in order, so that this appends
        if let Err(place) = days.binary_search(&day) {
            days.insert(place, day);
        }
    }
    days
}

fn rates(
    node: &Node<'_>,
    schedule_currency: Currency,
    problems: &mut Problems,
) -> Listing<Currency, Rate> {
    let mut rates = Listing(Vec::new());
    let Some(object) = node.map(problems) else { return rates };
    if object.len() > RATES {
        problems.invalid(&node.path, message!["has more than ", whole_text(RATES), " entries"]);
        return rates;
    }
    for (name, node) in object.members() {
        let Some(currency) = Currency::parse(name) else {
            unknown_currency(&node, name, problems);
            continue;
        };
        let Some(rate) = price(&node, problems) else { continue };
        if currency == schedule_currency && rate != Rate::ONE {
            let message = message![
                "`",
                rate.text(),
                "` is not 1, the price of ",
                currency.code(),
                " in itself"
            ];
            problems.report(ProblemCode::RateInvalid, &node.path, message);
        } else if rates.get(&currency).is_some() {
            let message = message!["`", clip(name), "` is given twice"];
            problems.report(ProblemCode::RateInvalid, &node.path, message);
        } else {
            let place = rates.0.partition_point(|(listed, _)| *listed < currency);
            rates.0.insert(place, (currency, rate));
        }
    }
    rates
}

/// Whether the schedule's flat fees, at the order's rate, are sums that money can be.
fn fees_convert(
    object: &Object<'_>,
    rates: &Listing<Currency, Rate>,
    currency: Currency,
    schedule: &FeeSchedule,
    problems: &mut Problems,
) {
    let (Some(rate), Some(node)) = (rates.get(&currency), object.get("rates")) else { return };
    if !schedule.fees_convert_into(currency, *rate) {
        let message = message![
            "`",
            rate.text(),
            "` makes fees of this schedule too large to state in ",
            currency.code()
        ];
        let path = Path::Field(&node.path, currency.code());
        problems.report(ProblemCode::RateInvalid, &path, message);
    }
}

fn price(node: &Node<'_>, problems: &mut Problems) -> Option<Rate> {
    let text = node.decimal(problems)?;
    let rate = Rate::parse_price(text);
    if rate.is_none() {
        let message = message![
            "`",
            clip(text),
            "` is not a price from 0.000000001 to 1000000000 with at most 12 decimals"
        ];
        problems.report(ProblemCode::RateInvalid, &node.path, message);
    }
    rate
}

/// An amount above zero.
pub(crate) fn positive_amount(
    node: &Node<'_>,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Option<Money> {
    let text = node.decimal(problems)?;
    let fault = match Money::parse_in(text, currency) {
        Ok(Some(amount)) if amount.is_zero() => MoneyError::Negative,
        Ok(amount) => return amount.filter(|_| currency.is_some()),
        Err(fault) => fault,
    };
    problems.report(fault.code(), &node.path, fault.message(text, currency));
    None
}

fn initial_payment(
    node: &Node<'_>,
    amount: Option<Money>,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Option<Money> {
    let payment = positive_amount(node, currency, problems)?;
    if let Some(amount) = amount
        && payment > amount
    {
        let message = message!["`", payment.text(), "` is above the order, `", amount.text(), "`"];
        problems.report(ProblemCode::InitialPaymentTooLarge, &node.path, message);
    }
    Some(payment)
}

fn terms(
    node: &Node<'_>,
    schedule: &FeeSchedule,
    currency: Option<Currency>,
    problems: &mut Problems,
) -> Listing<String, Terms> {
    let mut all = Listing(Vec::new());
    let Some(object) = node.map(problems) else { return all };
    problems.with_codes(Codes::TERM, |problems| {
        for (name, node) in object.members() {
            if let Some(method) = schedule.methods.iter().find(|method| method.id == name) {
                let terms = terms::read(&node, method, currency, problems);
                all.0.push((name.to_owned(), terms));
            } else {
                let message = message!["`", clip(name), "` is not a method of the schedule"];
                problems.invalid(&node.path, message);
            }
        }
    });
    all
}
