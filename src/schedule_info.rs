//! What a schedule says of itself.

use serde::Serialize;

use crate::date::Date;
use crate::display_text::DisplayText;
use crate::eligibility::add_new;
use crate::iso::{Country, Currency};
use crate::schedule::{Currencies, Document, FeeSchedule, Kind};

/// What a schedule says of itself, for those who show it.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleInfo<'s> {
    pub id: &'s str,
    pub name: &'s DisplayText,
    pub as_of: Option<Date>,
    pub currency: Currency,
    pub max_payments: u32,
    pub notes: &'s [DisplayText],
    pub documents: Vec<DocumentInfo<'s>>,
    pub methods: Vec<MethodInfo<'s>>,
    /// The currencies the methods name, each once.
    pub currencies: Vec<CurrencyInfo>,
    /// Every country an order may name.
    pub countries: Vec<Country>,
}

/// A schedule and since when it is in force; `None`: since ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ScheduleInForce<'s> {
    pub id: &'s str,
    pub name: &'s DisplayText,
    pub as_of: Option<Date>,
    pub valid_from: Option<Date>,
}

impl<'s> ScheduleInForce<'s> {
    pub(crate) fn of(schedule: &'s FeeSchedule) -> Self {
        let FeeSchedule { id, name, as_of, valid_from, .. } = schedule;
        Self { id, name, as_of: *as_of, valid_from: *valid_from }
    }
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct DocumentInfo<'s> {
    pub title: &'s DisplayText,
    pub year: Option<u32>,
    pub dated: bool,
    pub note: &'s DisplayText,
}

#[derive(Clone, Copy, Debug, Serialize)]
pub struct MethodInfo<'s> {
    pub method: &'s str,
    pub name: &'s DisplayText,
    pub kind: Kind,
}

#[derive(Clone, Copy, Debug, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CurrencyInfo {
    pub currency: Currency,
    pub minor_units: u8,
}

impl<'s> ScheduleInfo<'s> {
    pub(crate) fn of(schedule: &'s FeeSchedule) -> Self {
        let mut documents = Vec::new();
        for Document { title, year, dated, note, .. } in &schedule.documents {
            documents.push(DocumentInfo { title, year: *year, dated: *dated, note });
        }
        let mut methods = Vec::new();
        for method in &schedule.methods {
            methods.push(MethodInfo { method: &method.id, name: &method.name, kind: method.kind });
        }
        let mut currencies = Vec::new();
        for currency in currencies_of(schedule) {
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

/// The schedule's own and those its methods name, each once.
pub(crate) fn currencies_of(schedule: &FeeSchedule) -> Vec<Currency> {
    let mut named = vec![schedule.currency];
    for method in &schedule.methods {
        add_currencies(&mut named, method.currencies.as_ref());
        for variant in &method.variants {
            add_currencies(&mut named, variant.currencies.as_ref());
        }
    }
    named
}

fn add_currencies(all: &mut Vec<Currency>, listed: Option<&Currencies>) {
    if let Some(listed) = listed {
        add_new(all, &listed.codes);
    }
}
