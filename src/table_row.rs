//! A row of a table as a request, and what is wrong with its cells.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::cell_day::is_time;
use crate::cell_money::{MoneyCell, MoneyFault, RowCurrency, currency_of};
use crate::cell_number::is_shortened;
use crate::cell_truth::{TAKEN, truth};
use crate::column::{Column, Holds, TableFormat};
use crate::display_text::DisplayText;
use crate::iso::Currency;
use crate::json::Json;
use crate::order::Order;
use crate::problem::{CheckoutFeesError, Problem, ProblemCode, clip};
use crate::text::{message, whole_text};

pub(crate) struct Row {
    format: TableFormat,
    currency: RowCurrency,
    request: Vec<(String, Json)>,
    /// Cells that no column has a name for, in their order.
    beyond: Vec<(String, Json)>,
    problems: Vec<Problem>,
}

impl Row {
    pub(crate) fn new(format: TableFormat, currency: RowCurrency) -> Self {
        Self { format, currency, request: Vec::new(), beyond: Vec::new(), problems: Vec::new() }
    }

    /// Whether no cell held anything.
    pub(crate) fn is_empty(&self) -> bool {
        self.request.is_empty() && self.beyond.is_empty() && self.problems.is_empty()
    }

    /// Whether a cell was read as that field.
    pub(crate) fn has(&self, column: &Column) -> bool {
        let field = column.path.first();
        self.request.iter().any(|(name, _)| Some(name) == field)
    }

    /// Reads a cell; `text` is what it says.
    pub(crate) fn read(&mut self, column: &Column, cell: &str, text: &str) {
        let value = match column.holds {
            Holds::Nothing => return,
            Holds::Text => Json::Text(text.to_owned()),
            Holds::Currency => {
                let code = currency_of(text).map(|currency| currency.code().to_owned());
                Json::Text(code.unwrap_or_else(|| text.to_owned()))
            }
            Holds::PayDay => self.day(column.field(), text),
            Holds::Truth => self.truth(column, cell, text),
            Holds::Days => self.days(column, text),
            Holds::Amount | Holds::Money => self.money(column, cell, text),
            Holds::Rate => self.number(column, column.field(), cell, text, false),
            Holds::Fraction => self.number(column, column.field(), cell, text, true),
            Holds::Fractions => self.fractions(column, text),
        };
        insert(&mut self.request, &column.path, value);
    }

    /// A cell that no column has a name for.
    pub(crate) fn beyond(&mut self, index: usize, text: &str) {
        let name = message!["column ", whole_text(index.saturating_add(1))];
        self.beyond.push((name, Json::Text(text.to_owned())));
    }

    fn truth(&mut self, column: &Column, cell: &str, text: &str) -> Json {
        if let Some(truth) = truth(text) {
            return Json::Bool(truth);
        }
        let message = message!["`", clip(cell), "` is neither true nor false: write ", TAKEN];
        self.report(ProblemCode::FieldInvalid, column.field(), message);
        Json::Text(text.to_owned())
    }

    /// A day in the form of a request.
    fn day(&mut self, field: String, text: &str) -> Json {
        if let Some(day) = self.format.dates.day(text) {
            return Json::Text(day.to_string());
        }
        let example = self.format.dates.example();
        let message = message!["`", clip(text), "` is no day written like ", example];
        self.report(ProblemCode::DateInvalid, field, message);
        Json::Text(text.to_owned())
    }

    /// Days with blanks, commas or semicolons between them; times between them do not count.
    fn days(&mut self, column: &Column, text: &str) -> Json {
        let parts = text.split([' ', '\t', '\r', '\n', ',', ';']);
        let days = parts.filter(|part| !part.is_empty() && !is_time(part));
        let days = days.filter(|part| !["am", "pm"].contains(&part.to_ascii_lowercase().as_str()));
        let days: Vec<&str> = days.collect();
        let read = |(place, day): (usize, &&str)| self.day(item(column, place), day);
        Json::List(days.iter().enumerate().map(read).collect())
    }

    fn money(&mut self, column: &Column, cell: &str, text: &str) -> Json {
        let numbers = self.format.numbers;
        let read_for = |currency| match MoneyCell::of(text) {
            Some(money) => money.read(numbers, currency),
            None => Err(MoneyFault::NotWrittenSo),
        };
        match read_for(self.currency) {
            Ok((plain, named)) => {
                if let Some(named) = named {
                    self.take_currency(named);
                }
                Json::Text(plain.into_owned())
            }
            Err(fault) => {
                self.report_money(&fault, column, cell);
                // where the currency alone is in doubt, the amount is not refused as well
                let plain = read_for(RowCurrency::Unknown).map(|(plain, _)| plain);
                Json::Text(plain.unwrap_or(Cow::Borrowed(text)).into_owned())
            }
        }
    }

    /// The currency that a cell names, where the row does not.
    fn take_currency(&mut self, named: Currency) {
        self.currency = RowCurrency::Known(named);
        let code = Json::Text(named.code().to_owned());
        insert(&mut self.request, &["currency".to_owned()], code);
    }

    fn report_money(&mut self, fault: &MoneyFault, column: &Column, cell: &str) {
        let (code, field) = match (fault, column.holds) {
            (MoneyFault::Ambiguous(_), _) => (ProblemCode::FieldMissing, "currency".to_owned()),
            (MoneyFault::Zero, Holds::Amount) => (ProblemCode::AmountNotPositive, column.field()),
            _ => (column.malformed(), column.field()),
        };
        let message = fault.message(cell, self.format.numbers, self.currency);
        self.report(code, field, message);
    }

    fn fractions(&mut self, column: &Column, text: &str) -> Json {
        // `2.5 %` is one number
        let text = text.replace(" %", "%");
        let mut list = Vec::new();
        for (place, part) in text.split_whitespace().enumerate() {
            list.push(self.number(column, item(column, place), part, part, true));
        }
        Json::List(list)
    }

    fn number(
        &mut self,
        column: &Column,
        field: String,
        cell: &str,
        text: &str,
        is_fraction: bool,
    ) -> Json {
        let numbers = self.format.numbers;
        let read = if is_fraction { numbers.fraction(text) } else { numbers.digits(text) };
        if let Some(plain) = read {
            return Json::Text(plain.into_owned());
        }
        let is_shortened = is_shortened(text);
        let fault = if is_shortened { MoneyFault::Shortened } else { MoneyFault::NotWrittenSo };
        let message = fault.message(cell, numbers, RowCurrency::Unknown);
        self.report(column.malformed(), field, message);
        Json::Text(text.to_owned())
    }

    fn report(&mut self, code: ProblemCode, field: String, message: String) {
        self.problems.push(Problem::new(code, field, message));
    }

    /// The order, read as a request is. Of a field that is refused here nothing else is said.
    pub(crate) fn order(
        mut self,
        read: impl FnOnce(&Json) -> Result<Order, CheckoutFeesError>,
    ) -> Result<Order, CheckoutFeesError> {
        // the members of an object are in the order of their names
        self.request.extend(self.beyond);
        self.request.sort_by(|(one, _), (other, _)| one.cmp(other));
        let order = read(&Json::Object(self.request));
        let Some(first) = self.problems.first().cloned() else { return order };
        let mut problems = self.problems;
        let own: HashSet<DisplayText> =
            problems.iter().map(|problem| problem.field.clone()).collect();
        let others = order.err();
        let others = others.iter().flat_map(CheckoutFeesError::problems);
        problems.extend(others.filter(|other| !own.contains(&other.field)).cloned());
        Err(CheckoutFeesError::new(first, problems))
    }
}

/// The path of an item in a column's list.
fn item(column: &Column, place: usize) -> String {
    message![column.field(), "[", whole_text(place), "]"]
}

fn insert(members: &mut Vec<(String, Json)>, path: &[String], value: Json) {
    let Some((name, rest)) = path.split_first() else { return };
    let place = members.partition_point(|(other, _)| other < name);
    let found = members.get_mut(place).filter(|(other, _)| other == name);
    match (found, rest) {
        (Some((_, Json::Object(inner))), [_, ..]) => insert(inner, rest, value),
        // one of the two is refused, as a cell is not where an object is
        (Some(_), [_, ..]) => {}
        (Some((_, old)), []) => *old = value,
        (None, []) => members.insert(place, (name.clone(), value)),
        (None, [_, ..]) => {
            let mut inner = Vec::new();
            insert(&mut inner, rest, value);
            members.insert(place, (name.clone(), Json::Object(inner)));
        }
    }
}
