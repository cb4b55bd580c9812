//! JSON in, answer out: what every surface calls.

use serde::Serialize;
use serde_json::Value;

use crate::compare::{Comparison, compare};
use crate::date::Date;
use crate::exchange::ReferenceRates;
use crate::json::{Codes, MAX_TEXT, Node, Problems};
use crate::money::{Country, Currency};
use crate::order::{self, Order};
use crate::problem::{CheckoutFeesError, ProblemCode};
use crate::schedule::{FeeSchedule, Kind};
use crate::schedule_reader;

const STANDARD_SCHEDULE: &str = include_str!("../schedules/alibaba-trade-assurance.json");
const REFERENCE_RATES: &str = include_str!("../schedules/reference-rates.json");

/// A schedule and the bundled reference rates, ready to answer.
#[derive(Clone, Debug)]
pub struct FeeCalculator {
    schedule: FeeSchedule,
    reference: ReferenceRates,
}

impl FeeCalculator {
    /// The bundled schedule.
    ///
    /// # Errors
    ///
    /// None as built: a test holds the bundled files sound.
    pub fn standard() -> Result<Self, CheckoutFeesError> {
        Self::from_schedule(STANDARD_SCHEDULE)
    }

    /// A schedule of one's own, as JSON text of at most 1 MiB.
    ///
    /// # Errors
    ///
    /// [`ProblemCode::ScheduleInvalid`] with every problem and its path.
    pub fn from_schedule(json: &str) -> Result<Self, CheckoutFeesError> {
        let schedule = schedule_reader::read(json)?;
        let reference = ReferenceRates::parse(REFERENCE_RATES).ok_or_else(|| {
            let message = "the bundled reference rates are broken".to_owned();
            CheckoutFeesError::single(ProblemCode::ScheduleInvalid, "", message)
        })?;
        Ok(Self { schedule, reference })
    }

    /// Reads an order: `OrderInput` as JSON text of at most 1 MiB.
    ///
    /// # Errors
    ///
    /// Every problem of the request, each with its code and field.
    pub fn order(&self, json: &str) -> Result<Order, CheckoutFeesError> {
        let value = request(json)?;
        let mut problems = Problems::new(Codes::REQUEST);
        let order = order::read(&Node::root(&value), &self.schedule, &mut problems);
        match (order, CheckoutFeesError::of(problems.into_list())) {
            (Some(order), None) => Ok(order),
            (_, Some(error)) => Err(error),
            (None, None) => Err(malformed("the request is not an order".to_owned())),
        }
    }

    /// Compares all methods for an order given as JSON text.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`].
    pub fn compare(&self, json: &str) -> Result<Comparison<'_>, CheckoutFeesError> {
        Ok(self.compare_order(self.order(json)?))
    }

    /// Compares all methods for an order that was read with this calculator.
    #[must_use]
    pub fn compare_order(&self, order: Order) -> Comparison<'_> {
        compare(order, &self.schedule, &self.reference)
    }

    /// The schedule in use.
    #[must_use]
    pub fn schedule(&self) -> &FeeSchedule {
        &self.schedule
    }

    /// What the schedule says of itself.
    #[must_use]
    pub fn schedule_info(&self) -> ScheduleInfo<'_> {
        ScheduleInfo::of(&self.schedule)
    }
}

/// A request's JSON text as an object.
fn request(json: &str) -> Result<Value, CheckoutFeesError> {
    if json.len() > MAX_TEXT {
        return Err(malformed(format!(
            "the request has {} bytes, {MAX_TEXT} are the most",
            json.len()
        )));
    }
    let value: Value = serde_json::from_str(json)
        .map_err(|error| malformed(format!("the request is not JSON: {error}")))?;
    if !value.is_object() {
        return Err(malformed("the request is not a JSON object".to_owned()));
    }
    Ok(value)
}

fn malformed(message: String) -> CheckoutFeesError {
    CheckoutFeesError::single(ProblemCode::RequestMalformed, "", message)
}

/// What a schedule says of itself, for those who show it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleInfo<'s> {
    pub id: &'s str,
    pub name: &'s str,
    pub as_of: Option<Date>,
    pub currency: Currency,
    pub max_payments: u32,
    pub notes: &'s [String],
    pub documents: Vec<DocumentInfo<'s>>,
    pub methods: Vec<MethodInfo<'s>>,
    /// The currencies the methods name, each once.
    pub currencies: Vec<CurrencyInfo>,
    /// Every country an order may name.
    pub countries: Vec<Country>,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct DocumentInfo<'s> {
    pub title: &'s str,
    pub year: Option<u32>,
    pub dated: bool,
    pub note: &'s str,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct MethodInfo<'s> {
    pub method: &'s str,
    pub name: &'s str,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CurrencyInfo {
    pub currency: Currency,
    pub minor_units: u8,
}

impl<'s> ScheduleInfo<'s> {
    fn of(schedule: &'s FeeSchedule) -> Self {
        let documents = schedule.documents.iter().map(|document| DocumentInfo {
            title: &document.title,
            year: document.year,
            dated: document.dated,
            note: &document.note,
        });
        let methods = schedule.methods.iter().map(|method| MethodInfo {
            method: &method.id,
            name: &method.name,
            kind: method.kind,
        });
        Self {
            id: &schedule.id,
            name: &schedule.name,
            as_of: schedule.as_of,
            currency: schedule.currency,
            max_payments: schedule.max_payments.count,
            notes: &schedule.notes,
            documents: documents.collect(),
            methods: methods.collect(),
            currencies: named_currencies(schedule),
            countries: Country::all().collect(),
        }
    }
}

fn named_currencies(schedule: &FeeSchedule) -> Vec<CurrencyInfo> {
    let mut all = vec![schedule.currency];
    let variants = schedule.methods.iter().flat_map(|method| &method.variants);
    let listed = schedule
        .methods
        .iter()
        .filter_map(|method| method.currencies.as_ref())
        .chain(variants.filter_map(|variant| variant.currencies.as_ref()));
    for currency in listed.flat_map(|listed| &listed.codes) {
        if !all.contains(currency) {
            all.push(*currency);
        }
    }
    all.into_iter()
        .map(|currency| CurrencyInfo { currency, minor_units: currency.minor_units() })
        .collect()
}
