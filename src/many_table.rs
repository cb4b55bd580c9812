//! A table that is answered block by block, and whose rows are told as they are looked at: what is
//! kept of a block is how many rows it has and which of them failed.

use serde::Serialize;

use crate::api::FeeCalculator;
use crate::arrival::Arrival;
use crate::column::TableFormat;
use crate::columns::Columns;
use crate::csv::{LineEnd, Record, Records};
use crate::csv_cells::Cells;
use crate::csv_scan::CsvFault;
use crate::display_text::DisplayText;
use crate::iso::{Country, Currency};
use crate::many::{ManyOrders, ShortAnswer};
use crate::many_csv::{AnswerTable, SourceCells, SourceRow};
use crate::money::{Money, Range};
use crate::problem::{CheckoutFeesError, Problem};
use crate::totals::Totals;

/// What is made of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ColumnUse {
    /// A field of an order, by its path.
    Field(String),
    /// Not read, and kept where answers are written as a table.
    Kept,
    LeftOut,
    /// No column: a field's text for rows that do not say it themselves. Those come last.
    Fixed(String, String),
}

/// A table's answers.
#[derive(Debug)]
pub struct ManyTable {
    many: ManyOrders,
    columns: Columns,
    format: TableFormat,
    table: AnswerTable,
    totals: Totals,
    cells: Cells,
}

/// What is kept of a block.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BlockAnswers {
    pub rows: u32,
    /// The places of those that were refused.
    pub failed: Vec<u32>,
}

/// A row as it is shown.
#[derive(Clone, Debug, Serialize)]
pub struct TableRow {
    /// The line it begins on, the block's first being 0.
    pub line: u64,
    pub cells: Vec<String>,
    pub answer: Option<RowAnswer>,
    /// All that is wrong; empty where there is an answer.
    pub problems: Vec<Problem>,
}

#[derive(Clone, Debug, Serialize)]
pub struct RowAnswer {
    pub amount: Money,
    pub currency: Currency,
    pub country: Option<Country>,
    /// The names of the best method and those as good; none where no method is best.
    pub best: Vec<DisplayText>,
    pub fee: Option<Range>,
    pub total: Option<Range>,
    pub arrival: Option<Arrival>,
}

impl ManyTable {
    /// # Errors
    ///
    /// The path of a field that two columns are.
    pub fn new(
        calculator: FeeCalculator,
        uses: &[ColumnUse],
        format: TableFormat,
        line_end: LineEnd,
    ) -> Result<Self, String> {
        let mut fields = Vec::new();
        for column in uses {
            fields.push(match column {
                ColumnUse::Field(path) => Some(path.as_str()),
                ColumnUse::Kept | ColumnUse::LeftOut => None,
                ColumnUse::Fixed(..) => continue,
            });
        }
        let mut columns = Columns::of(&fields, calculator.schedule())?;
        let mut is_kept = Vec::new();
        for column in uses {
            if let ColumnUse::Fixed(field, text) = column {
                columns = columns.with(field, text);
            } else {
                is_kept.push(*column != ColumnUse::LeftOut);
            }
        }
        let signs = (format.separator, format.numbers.point());
        let table = AnswerTable::new(signs, is_kept, line_end, &calculator);
        Ok(Self {
            many: ManyOrders::new(calculator),
            columns,
            format,
            table,
            totals: Totals::default(),
            cells: Cells::default(),
        })
    }

    /// Answers a block of whole records, and adds it to the totals.
    pub fn answer(&mut self, bytes: &[u8]) -> BlockAnswers {
        let mut block = BlockAnswers::default();
        let mut totals = std::mem::take(&mut self.totals);
        self.each(bytes, &mut |_, answer, _| {
            if let Ok(answer) = answer {
                totals.add(answer);
            } else {
                totals.refuse();
                block.failed.push(block.rows);
            }
            block.rows = block.rows.saturating_add(1);
        });
        self.totals = totals;
        block
    }

    /// What was answered so far, summed up.
    #[must_use]
    pub fn totals(&self) -> &Totals {
        &self.totals
    }

    /// Some rows of a block, by their places in order.
    pub fn rows(&mut self, bytes: &[u8], places: &[u32]) -> Vec<TableRow> {
        let (mut rows, mut place, mut wanted) = (Vec::new(), 0_u32, places.iter().peekable());
        self.each(bytes, &mut |row, answer, _| {
            if wanted.next_if_eq(&&place).is_some() {
                let (answer, problems) = match answer {
                    Ok(answer) => (Some(RowAnswer::of(answer)), Vec::new()),
                    Err(error) => (None, error.problems().to_vec()),
                };
                rows.push(TableRow { line: row.line, cells: row.cells.texts(), answer, problems });
            }
            place = place.saturating_add(1);
        });
        rows
    }

    /// The heading of the answers as a table; `names` are those of all columns.
    #[must_use]
    pub fn csv_heading(&self, names: &[String]) -> Vec<u8> {
        let mut out = Vec::new();
        self.table.heading(&mut out, SourceCells::Texts(names));
        out
    }

    /// The answers of a block as a table, its first line being of that number.
    pub fn csv(&mut self, bytes: &[u8], first: u64) -> Vec<u8> {
        let mut out = Vec::new();
        self.each(bytes, &mut |row, answer, table| {
            let row = SourceRow { line: first.saturating_add(row.line), ..row };
            match answer {
                Ok(answer) => table.answer(&mut out, row, answer),
                Err(error) => table.refusal(&mut out, row, error),
            }
        });
        out
    }

    fn each(&mut self, bytes: &[u8], then: &mut Then<'_>) {
        let mut records = Records::new(bytes, 0, self.format.separator);
        let mut cells = std::mem::take(&mut self.cells);
        while let Some(Record { line, text, end }) = records.next(&mut cells) {
            match text {
                Ok(record) => {
                    let row = SourceRow { line, cells: SourceCells::Record(record, &cells), end };
                    match self.many.row(record, &cells, &self.columns, self.format) {
                        Ok(Some(answer)) => then(row, Ok(&answer), &self.table),
                        Ok(None) => {}
                        Err(error) => then(row, Err(&error), &self.table),
                    }
                }
                Err((fault, line_bytes)) => {
                    let row = SourceRow { line, cells: SourceCells::Unread(line_bytes), end };
                    then(row, Err(&CsvFault::error(fault)), &self.table);
                }
            }
        }
        self.cells = cells;
    }
}

/// What becomes of a row: its answer, or what is wrong.
type Then<'t> =
    dyn FnMut(SourceRow<'_>, Result<&ShortAnswer<'_>, &CheckoutFeesError>, &AnswerTable) + 't;

impl RowAnswer {
    fn of(answer: &ShortAnswer<'_>) -> Self {
        Self {
            amount: answer.amount,
            currency: answer.amount.currency(),
            country: answer.order.country,
            best: answer
                .best()
                .into_iter()
                .chain(answer.ties())
                .map(|best| best.name.clone())
                .collect(),
            fee: answer.summary.best_fee(),
            total: answer.total(),
            arrival: answer.arrival(),
        }
    }
}
