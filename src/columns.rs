//! The columns of a table, and its rows into requests.

use std::borrow::Cow;
use std::collections::HashSet;

use crate::cell_money::{MoneyCell, RowCurrency, currency_of};
use crate::cell_text::cell_text;
use crate::column::{Column, Holds, TableFormat};
use crate::csv_cells::Cells;
use crate::date::Date;
use crate::iso::Currency;
use crate::money::Money;
use crate::schedule::FeeSchedule;
use crate::table_row::Row;

/// Each column's place in a request.
#[derive(Clone, Debug)]
pub struct Columns {
    columns: Vec<Column>,
    /// What holds for rows that do not say it themselves, as a cell would say it.
    fixed: Vec<(Column, String)>,
}

impl Columns {
    /// The columns by name: fields in any case, nested ones by path (`rates.EUR`,
    /// `terms.card.rate`). `None` for one that is no field of an order and is not read.
    ///
    /// # Errors
    ///
    /// The path of a field that two columns are.
    pub fn of(names: &[Option<&str>], schedule: &FeeSchedule) -> Result<Self, String> {
        let (mut columns, mut read) = (Vec::new(), HashSet::new());
        for name in names {
            let column = name.map_or_else(Column::unread, |name| Column::of(name, schedule));
            let is_read = column.holds != Holds::Nothing && !column.is_unnamed();
            if is_read && !read.insert(column.path.clone()) {
                return Err(column.field());
            }
            columns.push(column);
        }
        Ok(Self { columns, fixed: Vec::new() })
    }

    /// The same, with a field's text for rows that do not say it themselves.
    #[must_use]
    pub fn with(mut self, field: &str, text: &str) -> Self {
        self.fixed.push((Column::of_field(field), text.to_owned()));
        self
    }

    /// The names of no field that an order has, of which every row would be refused.
    #[must_use]
    pub fn unknown(&self) -> Vec<String> {
        self.columns.iter().filter(|column| column.is_unknown()).map(Column::field).collect()
    }

    /// How many are fields that an order has.
    #[must_use]
    pub fn known(&self) -> usize {
        self.columns.iter().filter(|column| column.is_known()).count()
    }

    /// A row as a request; `None` where all its cells are empty.
    pub(crate) fn request(&self, record: &str, cells: &Cells, format: TableFormat) -> Option<Row> {
        let mut row = Row::new(format, self.row_currency(record, cells));
        for index in 0..cells.len() {
            let cell = cells.text(record, index);
            let text = cell_text(&cell);
            if text.is_empty() {
                continue;
            }
            match self.columns.get(index) {
                Some(column) if !column.is_unnamed() => row.read(column, &cell, &text),
                // a cell without a column's name belongs to no field, and is refused by its place
                _ => row.beyond(index, &text),
            }
        }
        if row.is_empty() {
            return None;
        }
        for (column, text) in &self.fixed {
            if !row.has(column) {
                row.read(column, text, text);
            }
        }
        Some(row)
    }

    /// The currency that a row names, or that is set for rows that name none.
    fn row_currency(&self, record: &str, cells: &Cells) -> RowCurrency {
        let own = self.place_of(Holds::Currency).map(|place| cells.text(record, place));
        let own = own.as_deref().map(cell_text).filter(|own| !own.is_empty());
        let text = own.as_deref().or_else(|| self.fixed_text(Holds::Currency));
        match text.map(currency_of) {
            None => RowCurrency::Missing,
            Some(None) => RowCurrency::Unknown,
            Some(Some(currency)) => RowCurrency::Known(currency),
        }
    }

    /// Writes what rows with the same answers by amount, and day unless that counts, have in common.
    /// `None` for a row with cells beyond the header.
    pub(crate) fn key(
        &self,
        record: &str,
        cells: &Cells,
        with_day: bool,
        key: &mut Vec<u8>,
    ) -> Option<()> {
        key.clear();
        let mut has_currency = self.fixed_text(Holds::Currency).is_some();
        for index in 0..cells.len() {
            let cell = cells.text(record, index);
            match self.columns.get(index).map(|column| column.holds) {
                Some(Holds::Nothing | Holds::Amount) => {}
                Some(Holds::PayDay) if !with_day => {}
                Some(holds) => {
                    has_currency |= holds == Holds::Currency && !cell.is_empty();
                    key.extend_from_slice(cell.as_bytes());
                    key.push(0);
                }
                None if cell.is_empty() => {}
                None => return None,
            }
        }
        if !has_currency {
            self.currency_of_amount(record, cells, key);
        }
        Some(())
    }

    /// Adds to the key what the amount says of the currency, which the row does not.
    fn currency_of_amount(&self, record: &str, cells: &Cells, key: &mut Vec<u8>) {
        let Some(place) = self.place_of(Holds::Amount) else { return };
        let cell = cells.text(record, place);
        let text = cell_text(&cell);
        for unit in MoneyCell::of(&text).iter().flat_map(MoneyCell::units) {
            key.extend_from_slice(unit.as_bytes());
            key.push(0);
        }
    }

    /// The amount and the day of paying of a row in that currency; `None` where they cannot be read,
    /// or the row may be in another.
    pub(crate) fn amount_and_day(
        &self,
        record: &str,
        cells: &Cells,
        format: TableFormat,
        currency: Currency,
    ) -> Option<(Money, Option<Date>)> {
        let cell = |holds: Holds| {
            self.place_of(holds).map_or(Cow::Borrowed(""), |place| cells.text(record, place))
        };
        let amount = cell(Holds::Amount);
        let amount = cell_text(&amount);
        let (amount, _) =
            MoneyCell::of(&amount)?.read(format.numbers, RowCurrency::Known(currency)).ok()?;
        let amount = Money::parse(&amount, currency).ok()?;
        let day = cell(Holds::PayDay);
        let day = cell_text(&day);
        let day = if day.is_empty() { self.fixed_text(Holds::PayDay) } else { Some(&*day) };
        match day {
            Some(day) => Some((amount, Some(format.dates.day(day)?))),
            None => Some((amount, None)),
        }
    }

    fn place_of(&self, holds: Holds) -> Option<usize> {
        self.columns.iter().position(|column| column.holds == holds)
    }

    fn fixed_text(&self, holds: Holds) -> Option<&str> {
        let fixed = self.fixed.iter().find(|(column, _)| column.holds == holds);
        fixed.map(|(_, text)| text.as_str())
    }
}
