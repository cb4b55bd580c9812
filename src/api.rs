//! JSON in, answer out: what every surface calls.

use serde::Serialize;

use crate::compare::{Comparison, compare};
use crate::date::Date;
use crate::eligibility::add_new;
use crate::exchange::ReferenceRates;
use crate::iso::{Country, Currency};
use crate::json::{Json, Node};
use crate::order::{self, Order};
use crate::problem::{CheckoutFeesError, ProblemCode};
use crate::problem::{Codes, Problems};
use crate::schedule::{Currencies, Document, FeeSchedule, Kind};
use crate::schedule_reader;

pub(crate) const STANDARD_SCHEDULE: &str =
    include_str!("../schedules/alibaba-trade-assurance.json");
pub(crate) const REFERENCE_RATES: &str = include_str!("../schedules/reference-rates.json");

/// A schedule and the bundled reference rates, ready to answer.
#[derive(Clone, Debug)]
pub struct FeeCalculator {
    schedule: FeeSchedule,
    reference: ReferenceRates,
}

/// From text, for callers outside of JavaScript.
#[cfg(not(target_arch = "wasm32"))]
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
        let parse = |json| {
            Json::parse(json).map_err(|fault| {
                CheckoutFeesError::single(
                    ProblemCode::ScheduleInvalid,
                    format!("the schedule {fault}"),
                )
            })
        };
        Self::of(&parse(json)?, &parse(REFERENCE_RATES)?)
    }

    /// Reads an order: `OrderInput` as JSON text of at most 1 MiB.
    ///
    /// # Errors
    ///
    /// Every problem of the request, each with its code and field.
    pub fn order(&self, json: &str) -> Result<Order, CheckoutFeesError> {
        self.read_order(&Json::parse(json).map_err(|fault| malformed(&fault))?)
    }

    /// Compares all methods for an order given as JSON text.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`].
    pub fn compare(&self, json: &str) -> Result<Comparison<'_>, CheckoutFeesError> {
        Ok(self.compare_order(self.order(json)?))
    }
}

impl FeeCalculator {
    pub(crate) fn of(schedule: &Json, reference: &Json) -> Result<Self, CheckoutFeesError> {
        let schedule = schedule_reader::read(schedule)?;
        let mut problems = Problems::new(Codes::SCHEDULE);
        let reference = ReferenceRates::read(&Node::root(reference), &mut problems);
        Ok(Self { schedule, reference: problems.finish(reference)? })
    }

    pub(crate) fn read_order(&self, json: &Json) -> Result<Order, CheckoutFeesError> {
        if !matches!(json, Json::Object(_)) {
            return Err(malformed("is not a JSON object"));
        }
        let mut problems = Problems::new(Codes::REQUEST);
        let order = order::read(&Node::root(json), &self.schedule, &mut problems);
        problems.finish(order)
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

pub(crate) fn malformed(fault: &str) -> CheckoutFeesError {
    CheckoutFeesError::single(ProblemCode::RequestMalformed, format!("the request {fault}"))
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
        let mut documents = Vec::new();
        for Document { title, year, dated, note, .. } in &schedule.documents {
            documents.push(DocumentInfo { title, year: *year, dated: *dated, note });
        }
        let (mut methods, mut named) = (Vec::new(), vec![schedule.currency]);
        for method in &schedule.methods {
            methods.push(MethodInfo { method: &method.id, name: &method.name, kind: method.kind });
            add_currencies(&mut named, method.currencies.as_ref());
            for variant in &method.variants {
                add_currencies(&mut named, variant.currencies.as_ref());
            }
        }
        let mut currencies = Vec::new();
        for currency in named {
            currencies.push(CurrencyInfo { currency, minor_units: currency.minor_units() });
        }
        Self {
            id: &schedule.id,
            name: &schedule.name,
            as_of: schedule.as_of,
            currency: schedule.currency,
            max_payments: schedule.max_payments.count,
            notes: &schedule.notes,
            documents,
            methods,
            currencies,
            countries: Country::all().collect(),
        }
    }
}

fn add_currencies(all: &mut Vec<Currency>, listed: Option<&Currencies>) {
    if let Some(listed) = listed {
        add_new(all, &listed.codes);
    }
}
