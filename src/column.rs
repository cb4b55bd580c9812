//! A column of a table: which field of an order it is, and what its cells are.

use crate::cell_day::Dates;
use crate::cell_number::Numbers;
use crate::problem::ProblemCode;
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

#[derive(Clone, Debug)]
pub(crate) struct Column {
    /// A path such as `terms.card.rate`; empty for a column that is no field of an order.
    pub(crate) path: Vec<String>,
    pub(crate) holds: Holds,
}

/// What the cells of a column are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Holds {
    /// Nothing that is read.
    Nothing,
    Amount,
    Currency,
    PayDay,
    Text,
    Truth,
    Days,
    /// A sum in the row's currency.
    Money,
    /// A price of a currency.
    Rate,
    /// A share of an amount, which may be written as a percentage.
    Fraction,
    Fractions,
}

impl Column {
    /// The column of that name: a field in any case, or a path (`rates.EUR`, `terms.card.rate`).
    pub(crate) fn of(name: &str, schedule: &FeeSchedule) -> Self {
        let path = path_of(name, schedule);
        let holds = holds(&path);
        Self { path, holds }
    }

    /// One that is not read.
    pub(crate) fn unread() -> Self {
        Self { path: Vec::new(), holds: Holds::Nothing }
    }

    /// The column of a field of an order in any case, without a path.
    pub(crate) fn of_field(name: &str) -> Self {
        let path = vec![spelled(&FIELDS, name)];
        let holds = holds(&path);
        Self { path, holds }
    }

    /// Whether it has neither a name nor been said to be left unread.
    pub(crate) fn is_unnamed(&self) -> bool {
        matches!(self.path.as_slice(), [name] if name.is_empty())
    }

    /// Whether an order has no such field.
    pub(crate) fn is_unknown(&self) -> bool {
        match self.path.as_slice() {
            [name] => !name.is_empty() && !FIELDS.contains(&name.as_str()),
            [first, ..] => first != "rates" && first != "terms",
            [] => false,
        }
    }

    /// Whether it is read as a field that an order has.
    pub(crate) fn is_known(&self) -> bool {
        !self.path.is_empty() && !self.is_unnamed() && !self.is_unknown()
    }

    pub(crate) fn field(&self) -> String {
        self.path.join(".")
    }

    /// The code of a cell that is no number.
    pub(crate) fn malformed(&self) -> ProblemCode {
        match self.path.first().map(String::as_str) {
            Some("rates") => ProblemCode::RateInvalid,
            Some("terms") => ProblemCode::TermInvalid,
            _ => ProblemCode::AmountMalformed,
        }
    }
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
            vec!["terms".to_owned(), spelled(&methods, method), spelled(&TERMS, term)]
        }
        _ => vec![spelled(&FIELDS, name)],
    }
}

/// A name as those that are known spell it.
fn spelled(known: &[&str], name: &str) -> String {
    let known = known.iter().find(|known| known.eq_ignore_ascii_case(name));
    known.map_or(name, |known| known).to_owned()
}

fn holds(path: &[String]) -> Holds {
    let path: Vec<&str> = path.iter().map(String::as_str).collect();
    match path.as_slice() {
        ["amount"] => Holds::Amount,
        ["currency"] => Holds::Currency,
        ["payOn"] => Holds::PayDay,
        ["initialPayment"] => Holds::Money,
        ["business"] => Holds::Truth,
        ["holidays"] => Holds::Days,
        ["rates", _] => Holds::Rate,
        ["terms", _, "fee" | "limit" | "bankFee" | "firstMonthCredit" | "creditLine"] => {
            Holds::Money
        }
        ["terms", _, "rate"] => Holds::Fraction,
        ["terms", _, "monthlyRates"] => Holds::Fractions,
        _ => Holds::Text,
    }
}
