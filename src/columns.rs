//! The rows of a table into requests: each column is a field of an order, or none.

use std::borrow::Cow;

use crate::cell::{Dates, Numbers};
use crate::csv::Cells;
use crate::json::Json;
use crate::order::Order;
use crate::problem::{CheckoutFeesError, Problem, ProblemCode, clip};
use crate::schedule::FeeSchedule;

const FIELDS: [&str; 8] =
    ["amount", "currency", "country", "business", "rank", "payOn", "holidays", "initialPayment"];
const TERMS: [&str; 8] =
    ["fee", "rate", "limit", "bankFee", "months", "monthlyRates", "firstMonthCredit", "creditLine"];

/// How a table is to be read.
#[derive(Clone, Copy, Debug)]
pub struct TableFormat {
    /// What stands between two cells: an ASCII character.
    pub separator: u8,
    pub numbers: Numbers,
    pub dates: Dates,
}

impl Default for TableFormat {
    fn default() -> Self {
        Self { separator: b',', numbers: Numbers::default(), dates: Dates::default() }
    }
}

/// Each column's place in a request.
#[derive(Clone, Debug)]
pub struct Columns {
    columns: Vec<Column>,
    /// What holds for rows that do not say it themselves: a field and its text.
    fixed: Vec<(String, String)>,
}

#[derive(Clone, Debug)]
struct Column {
    /// A path such as `terms.card.rate`; empty for a column that is no field of an order.
    path: Vec<String>,
    holds: Holds,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Holds {
    Nothing,
    Amount,
    PayDay,
    Text,
    Number,
    Truth,
    Days,
    Numbers,
}

impl Columns {
    /// The columns by name: fields in any case, nested ones by path (`rates.EUR`,
    /// `terms.card.rate`). `None` for one that is no field of an order and is passed over.
    ///
    /// # Errors
    ///
    /// The path of a field that two columns are.
    pub fn of(names: &[Option<&str>], schedule: &FeeSchedule) -> Result<Self, String> {
        let mut columns: Vec<Column> = Vec::new();
        for name in names {
            let path = name.map_or(Vec::new(), |name| path_of(name, schedule));
            let is_named = path.iter().any(|part| !part.is_empty());
            if is_named && columns.iter().any(|earlier| earlier.path == path) {
                return Err(path.join("."));
            }
            let holds = if name.is_none() { Holds::Nothing } else { holds(&path) };
            columns.push(Column { path, holds });
        }
        Ok(Self { columns, fixed: Vec::new() })
    }

    /// The same, with a field's text for rows that do not say it themselves.
    #[must_use]
    pub fn with(mut self, field: &str, text: &str) -> Self {
        self.fixed.push((spelt(&FIELDS, field), text.to_owned()));
        self
    }

    /// The names of no field that an order has, of which every row would be refused.
    #[must_use]
    pub fn unknown(&self) -> Vec<String> {
        let unknown = |column: &&Column| match column.path.as_slice() {
            [name] => !name.is_empty() && !FIELDS.contains(&name.as_str()),
            [first, ..] => first != "rates" && first != "terms",
            [] => false,
        };
        self.columns.iter().filter(unknown).map(|column| column.path.join(".")).collect()
    }

    /// A row as a request; `None` where all its cells are empty.
    pub(crate) fn request(&self, record: &str, cells: &Cells, format: TableFormat) -> Option<Row> {
        let mut row = Row { request: Vec::new(), problems: Vec::new() };
        for index in 0..cells.len() {
            let cell = cells.text(record, index);
            if cell.is_empty() {
                continue;
            }
            if let Some(column) = self.columns.get(index) {
                row.read(column, &cell, format);
            } else {
                // a cell beyond the header belongs to no field, and is refused by its column
                let name = format!("column {}", index.saturating_add(1));
                insert(&mut row.request, &[name], Json::Text(cell.into_owned()));
            }
        }
        if row.request.is_empty() && row.problems.is_empty() {
            return None;
        }
        for (field, text) in &self.fixed {
            if !row.request.iter().any(|(name, _)| name == field) {
                insert(&mut row.request, std::slice::from_ref(field), Json::Text(text.clone()));
            }
        }
        Some(row)
    }

    /// Writes what rows with the same answers by amount, and day unless that counts, have in common. `None` for a row
    /// with cells beyond the header.
    pub(crate) fn key(
        &self,
        record: &str,
        cells: &Cells,
        with_day: bool,
        key: &mut Vec<u8>,
    ) -> Option<()> {
        key.clear();
        for index in 0..cells.len() {
            let cell = cells.text(record, index);
            match self.columns.get(index).map(|column| column.holds) {
                Some(Holds::Nothing | Holds::Amount) => {}
                Some(Holds::PayDay) if !with_day => {}
                Some(_) => {
                    key.extend_from_slice(cell.as_bytes());
                    key.push(0);
                }
                None if cell.is_empty() => {}
                None => return None,
            }
        }
        Some(())
    }

    /// The amount and the day of paying of a row, as a request has them.
    pub(crate) fn amount_and_day<'r>(
        &self,
        record: &'r str,
        cells: &Cells,
        format: TableFormat,
    ) -> Option<(Cow<'r, str>, Cow<'r, str>)> {
        let cell = |holds: Holds| {
            let place = self.columns.iter().position(|column| column.holds == holds);
            place.map_or(Cow::Borrowed(""), |place| cells.text(record, place))
        };
        let (amount, mut day) = (cell(Holds::Amount), cell(Holds::PayDay));
        if day.is_empty()
            && let Some((_, fixed)) = self.fixed.iter().find(|(field, _)| field == "payOn")
        {
            day = Cow::Owned(fixed.clone());
        }
        let amount = match amount {
            Cow::Borrowed(text) => format.numbers.plain(text)?,
            Cow::Owned(text) => Cow::Owned(format.numbers.plain(&text)?.into_owned()),
        };
        let day = match day {
            Cow::Borrowed(text) => format.dates.plain(text),
            Cow::Owned(text) => Cow::Owned(format.dates.plain(&text).into_owned()),
        };
        Some((amount, day))
    }
}

/// A row as a request, and what is not written as numbers are.
pub(crate) struct Row {
    request: Vec<(String, Json)>,
    problems: Vec<Problem>,
}

impl Row {
    fn read(&mut self, column: &Column, cell: &str, format: TableFormat) {
        let value = match column.holds {
            Holds::Nothing => return,
            Holds::Text => Json::Text(cell.to_owned()),
            Holds::PayDay => Json::Text(format.dates.plain(cell).into_owned()),
            Holds::Truth => match cell.to_ascii_lowercase().as_str() {
                "true" => Json::Bool(true),
                "false" => Json::Bool(false),
                other => Json::Text(other.to_owned()),
            },
            Holds::Days => list(cell, |day| Json::Text(format.dates.plain(day).into_owned())),
            Holds::Numbers => {
                list(cell, |number| self.number(&column.path, number, format.numbers))
            }
            Holds::Amount | Holds::Number => self.number(&column.path, cell, format.numbers),
        };
        insert(&mut self.request, &column.path, value);
    }

    /// A number, or a stand-in for one that is not written as was said.
    fn number(&mut self, path: &[String], cell: &str, numbers: Numbers) -> Json {
        if let Some(plain) = numbers.plain(cell) {
            return Json::Text(plain.into_owned());
        }
        let code = match path.first().map(String::as_str) {
            Some("rates") => ProblemCode::RateInvalid,
            Some("terms") => ProblemCode::TermInvalid,
            _ => ProblemCode::AmountMalformed,
        };
        let message = format!("`{}` is not written like {}", clip(cell), numbers.example());
        self.problems.push(Problem { code, field: path.join("."), message });
        Json::Text("1".to_owned())
    }

    /// The order, by whatever reads a request.
    pub(crate) fn order(
        self,
        read: impl FnOnce(&Json) -> Result<Order, CheckoutFeesError>,
    ) -> Result<Order, CheckoutFeesError> {
        let order = read(&Json::Object(self.request));
        let Some(first) = self.problems.first().cloned() else { return order };
        let mut problems = self.problems;
        let own: Vec<String> = problems.iter().map(|problem| problem.field.clone()).collect();
        let others = order.err();
        let others = others.iter().flat_map(CheckoutFeesError::problems);
        problems.extend(others.filter(|other| !own.contains(&other.field)).cloned());
        Err(CheckoutFeesError::new(first, problems))
    }
}

/// The parts of a list that blanks separate.
fn list(cell: &str, mut read: impl FnMut(&str) -> Json) -> Json {
    Json::List(cell.split_whitespace().map(&mut read).collect())
}

/// Where a column's cells go. What is no field stays as it is, which a request refuses as unknown.
fn path_of(name: &str, schedule: &FeeSchedule) -> Vec<String> {
    let parts: Vec<&str> = name.split('.').collect();
    match parts.as_slice() {
        [first, code] if first.eq_ignore_ascii_case("rates") => {
            vec!["rates".to_owned(), code.to_ascii_uppercase()]
        }
        [first, method, term] if first.eq_ignore_ascii_case("terms") => {
            let methods: Vec<&str> =
                schedule.methods.iter().map(|method| method.id.as_str()).collect();
            vec!["terms".to_owned(), spelt(&methods, method), spelt(&TERMS, term)]
        }
        _ => vec![spelt(&FIELDS, name)],
    }
}

/// A name as those that are known spell it.
fn spelt(known: &[&str], name: &str) -> String {
    let known = known.iter().find(|known| known.eq_ignore_ascii_case(name));
    known.map_or(name, |known| known).to_owned()
}

fn holds(path: &[String]) -> Holds {
    let last = path.last().map(String::as_str);
    match (path, last) {
        ([_], Some("amount")) => Holds::Amount,
        ([_], Some("payOn")) => Holds::PayDay,
        ([_], Some("initialPayment")) => Holds::Number,
        (_, Some("business")) => Holds::Truth,
        (_, Some("holidays")) => Holds::Days,
        (_, Some("monthlyRates")) => Holds::Numbers,
        ([_], _) | (_, Some("months")) => Holds::Text,
        _ => Holds::Number,
    }
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
