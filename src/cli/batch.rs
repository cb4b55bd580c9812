//! `batch`: one order a line in, one answer a line out, in order and in constant memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use checkout_fees::{CheckoutFeesError, Comparison, FeeCalculator};
use clap::{Args, ValueEnum};
use serde::Serialize;

use crate::csv_order::CsvOrders;
use crate::{Failure, ScheduleFile};

/// Answer many orders: NDJSON or CSV in, one line of JSON an order out
///
/// Each line of the output is {"line": n, "result": …} or {"line": n, "error": …}, n being the line
/// of the input. The columns of a CSV file are the fields of an order in any case, nested ones by
/// path (terms.card.rate, rates.EUR); holidays are separated by spaces; an empty cell is an absent
/// field.
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees batch orders.csv > answers.ndjson
  echo '{\"amount\":\"5000\",\"currency\":\"USD\"}' | checkout-fees batch

Exit status: 0 all answered, 1 some line failed, 2 bad usage.")]
pub(crate) struct BatchArgs {
    /// The orders; standard input if absent or -
    file: Option<PathBuf>,
    /// By the file's extension if absent, else ndjson
    #[arg(long)]
    format: Option<Format>,
    #[command(flatten)]
    schedule: ScheduleFile,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Ndjson,
    Csv,
}

/// The most bytes of one line; a longer one is refused without being kept.
const LONGEST_LINE: u64 = 1 << 20;

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
enum Outcome<'a> {
    Result(&'a Comparison<'a>),
    Error(&'a CheckoutFeesError),
}

#[derive(Serialize)]
struct Line<'a> {
    line: u64,
    #[serde(flatten)]
    outcome: Outcome<'a>,
}

/// Writes the answers and remembers whether any order failed.
struct Answers<'c, W: Write> {
    calculator: &'c FeeCalculator,
    out: W,
    failed: bool,
}

impl<W: Write> Answers<'_, W> {
    fn answer(&mut self, line: u64, order: &str) -> Result<(), Failure> {
        match self.calculator.compare(order) {
            Ok(comparison) => self.write(line, Outcome::Result(&comparison)),
            Err(error) => self.write(line, Outcome::Error(&error)),
        }
    }

    fn write(&mut self, line: u64, outcome: Outcome<'_>) -> Result<(), Failure> {
        self.failed |= matches!(outcome, Outcome::Error(_));
        serde_json::to_writer(&mut self.out, &Line { line, outcome })?;
        Ok(self.out.write_all(b"\n")?)
    }
}

pub(crate) fn run(args: &BatchArgs) -> Result<(), Failure> {
    let calculator = args.schedule.calculator()?;
    let out = BufWriter::new(io::stdout().lock());
    let mut answers = Answers { calculator: &calculator, out, failed: false };
    let path = args.file.as_deref().filter(|path| *path != Path::new("-"));
    let input: Box<dyn Read> = match path {
        Some(path) => Box::new(open(path)?),
        None => Box::new(io::stdin().lock()),
    };
    match args.format.unwrap_or_else(|| format_of(path)) {
        Format::Ndjson => ndjson(BufReader::new(input), &mut answers)?,
        Format::Csv => csv(input, &mut answers)?,
    }
    answers.out.flush()?;
    if answers.failed { Err(Failure::Reported) } else { Ok(()) }
}

fn open(path: &Path) -> Result<File, Failure> {
    File::open(path).map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

fn format_of(path: Option<&Path>) -> Format {
    let extension = path.and_then(Path::extension);
    if extension.is_some_and(|extension| extension.eq_ignore_ascii_case("csv")) {
        Format::Csv
    } else {
        Format::Ndjson
    }
}

fn ndjson(mut input: impl BufRead, answers: &mut Answers<'_, impl Write>) -> Result<(), Failure> {
    let mut buffer = Vec::new();
    for line in 1.. {
        buffer.clear();
        if input.by_ref().take(LONGEST_LINE.saturating_add(1)).read_until(b'\n', &mut buffer)? == 0
        {
            break;
        }
        if buffer.len() as u64 > LONGEST_LINE && !buffer.ends_with(b"\n") {
            input.skip_until(b'\n')?;
        }
        let bytes = buffer.strip_prefix(b"\xef\xbb\xbf").filter(|_| line == 1).unwrap_or(&buffer);
        // bytes that are no UTF-8 become characters that no JSON has outside of text
        let text = String::from_utf8_lossy(bytes);
        if !text.trim().is_empty() {
            answers.answer(line, &text)?;
        }
    }
    Ok(())
}

fn csv(input: impl Read, answers: &mut Answers<'_, impl Write>) -> Result<(), Failure> {
    let mut orders = CsvOrders::new(input, answers.calculator.schedule())?;
    while let Some((line, order)) = orders.next()? {
        answers.answer(line, &order)?;
    }
    Ok(())
}
