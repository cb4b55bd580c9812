//! The answers to a block of orders.

use std::fmt::Write as _;

use checkout_fees::bounds::ROW_BYTES;
use checkout_fees::{
    AnswerTable, Cells, CheckoutFeesError, Columns, CsvFault, FeeCalculator, ManyOrders, Order,
    Record, Records, SourceCells, SourceRow, TableFormat, count_lines, without_end, write_json,
};

use serde::Serialize;

use crate::blocks::Block;

/// What the orders are.
#[derive(Clone)]
pub(crate) enum Input {
    Lines,
    Table { columns: Columns, format: TableFormat },
}

/// What becomes of the answers.
#[derive(Clone)]
pub(crate) enum Output {
    Lines,
    Table(AnswerTable),
}

/// Answers blocks, one after another.
pub(crate) struct Answers {
    many: ManyOrders,
    input: Input,
    output: Output,
    cells: Cells,
}

/// Some of what was made of a block.
#[derive(Default)]
pub(crate) struct Answered {
    pub(crate) lines: String,
    pub(crate) table: Vec<u8>,
    /// Whether any order failed.
    pub(crate) failed: bool,
    /// Whether the block has no more answers.
    pub(crate) is_last: bool,
}

/// Answers are passed on in pieces of about this many bytes, so that memory does not grow with the
/// answers to a block.
const PIECE: usize = 1 << 18;

impl Answered {
    /// Hands on what there is, if it is much; whether someone wants more.
    fn flush(&mut self, hand_on: &mut impl FnMut(Answered) -> bool) -> bool {
        let is_small = self.lines.len().saturating_add(self.table.len()) < PIECE;
        is_small || hand_on(std::mem::take(self))
    }
}

impl Answers {
    pub(crate) fn new(calculator: FeeCalculator, input: Input, output: Output) -> Self {
        Self { many: ManyOrders::new(calculator), input, output, cells: Cells::default() }
    }

    /// Hands on the answers to a block piece by piece; whether someone wants more.
    pub(crate) fn block(
        &mut self,
        block: &Block,
        mut hand_on: impl FnMut(Answered) -> bool,
    ) -> bool {
        let mut answered = Answered::default();
        let input = std::mem::replace(&mut self.input, Input::Lines);
        let is_wanted = match &input {
            Input::Lines => self.lines(block, &mut answered, &mut hand_on),
            Input::Table { columns, format } => {
                self.rows(block, (columns, *format), &mut answered, &mut hand_on)
            }
        };
        self.input = input;
        answered.is_last = true;
        is_wanted && hand_on(answered)
    }

    fn lines(
        &mut self,
        block: &Block,
        answered: &mut Answered,
        hand_on: &mut impl FnMut(Answered) -> bool,
    ) -> bool {
        let mut number = block.line;
        for line in block.bytes.split_inclusive(|byte| *byte == b'\n') {
            if !line.trim_ascii().is_empty() {
                let order = text(line)
                    .map_err(CsvFault::error)
                    .and_then(|order| self.many.calculator().order(order));
                self.order(number, order, answered);
            }
            number = number.saturating_add(count_lines(line));
            if !answered.flush(hand_on) {
                return false;
            }
        }
        true
    }

    fn order(
        &mut self,
        line: u64,
        order: Result<Order, CheckoutFeesError>,
        answered: &mut Answered,
    ) {
        answered.failed |= order.is_err();
        let (lines, out) = (&mut answered.lines, &mut answered.table);
        match (&self.output, order) {
            (Output::Lines, Ok(order)) => {
                write_line(lines, line, "result", &self.many.calculator().compare_order(order));
            }
            (Output::Lines, Err(error)) => write_line(lines, line, "error", &error),
            (Output::Table(table), Ok(order)) => {
                let own = own_cells(&order);
                let row = SourceRow { line, cells: SourceCells::Texts(&own), end: None };
                table.answer(out, row, &self.many.order(&order));
            }
            (Output::Table(table), Err(error)) => {
                let row = SourceRow { line, cells: SourceCells::Texts(&[]), end: None };
                table.refusal(out, row, &error);
            }
        }
    }

    fn rows(
        &mut self,
        block: &Block,
        (columns, format): (&Columns, TableFormat),
        answered: &mut Answered,
        hand_on: &mut impl FnMut(Answered) -> bool,
    ) -> bool {
        let mut records = Records::new(&block.bytes, block.line, format.separator);
        let mut cells = std::mem::take(&mut self.cells);
        let mut is_wanted = true;
        while is_wanted && let Some(record) = records.next(&mut cells) {
            self.row(record, &cells, (columns, format), answered);
            is_wanted = answered.flush(hand_on);
        }
        self.cells = cells;
        is_wanted
    }

    fn row(
        &mut self,
        Record { line, text, end }: Record<'_>,
        cells: &Cells,
        (columns, format): (&Columns, TableFormat),
        answered: &mut Answered,
    ) {
        match (text, &self.output) {
            (Ok(row), Output::Lines) => match self.many.read_row(row, cells, columns, format) {
                Ok(Some(order)) => self.order(line, Ok(order), answered),
                Ok(None) => {}
                Err(error) => self.order(line, Err(error), answered),
            },
            (Ok(row), Output::Table(table)) => {
                let out = &mut answered.table;
                let own = SourceRow { line, cells: SourceCells::Record(row, cells), end };
                match self.many.row(row, cells, columns, format) {
                    Ok(Some(answer)) => table.answer(out, own, &answer),
                    Ok(None) => {}
                    Err(error) => {
                        answered.failed = true;
                        table.refusal(out, own, &error);
                    }
                }
            }
            (Err((fault, _)), Output::Lines) => self.order(line, Err(fault.error()), answered),
            (Err((fault, bytes)), Output::Table(table)) => {
                answered.failed = true;
                let row = SourceRow { line, cells: SourceCells::Unread(bytes), end };
                table.refusal(&mut answered.table, row, &fault.error());
            }
        }
    }
}

/// The fields of an order that stand before its answer where it has no columns of its own.
pub(crate) const OWN: [&str; 4] = ["amount", "currency", "country", "payOn"];

fn own_cells(order: &Order) -> [String; 4] {
    [
        order.amount.to_string(),
        order.currency.to_string(),
        order.country.map_or_else(String::new, |country| country.code().to_owned()),
        order.pay_on.map_or_else(String::new, |day| day.to_string()),
    ]
}

fn write_line(out: &mut String, line: u64, outcome: &str, answer: &impl Serialize) {
    // writing to a string cannot fail
    let _ = write!(out, "{{\"line\":{line},\"{outcome}\":");
    write_json(answer, out);
    out.push_str("}\n");
}

fn text(line: &[u8]) -> Result<&str, CsvFault> {
    let (line, _) = without_end(line);
    if line.len() > ROW_BYTES {
        return Err(CsvFault::TooLong);
    }
    std::str::from_utf8(line).map_err(|_| CsvFault::NotUtf8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_handed_on_before_they_are_many() {
        let calculator = FeeCalculator::standard().unwrap_or_else(|_| unreachable!());
        let mut answers = Answers::new(calculator, Input::Lines, Output::Lines);
        let bytes = b"{\"amount\":\"5000\",\"currency\":\"USD\"}\n".repeat(200);
        let (mut sizes, mut ends) = (Vec::new(), Vec::new());
        answers.block(&Block { bytes, line: 1 }, |piece| {
            sizes.push(piece.lines.len());
            ends.push(piece.is_last);
            true
        });
        assert!(sizes.len() > 5, "{sizes:?}");
        let one_answer = 1 << 15;
        assert!(sizes.iter().all(|size| *size < PIECE.saturating_add(one_answer)), "{sizes:?}");
        assert_eq!(ends.iter().position(|is_last| *is_last), ends.len().checked_sub(1));
    }
}
