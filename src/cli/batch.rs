//! `batch`: one order a line in, one answer a line out, in order and in constant memory.

use std::fs::File;
use std::io::{self, BufRead, BufReader, BufWriter, Read, Write};
use std::path::{Path, PathBuf};

use checkout_fees::{FeeCalculator, Problem, ProblemCode, to_json};
use clap::{Args, ValueEnum};
use serde_json::json;

use crate::csv_order::Columns;
use crate::lines::Lines;
use crate::{Failure, ScheduleFile};

/// Answer many orders: NDJSON or CSV in, one line of JSON an order out
///
/// Each line of the output is {"line": n, "result": …} or {"line": n, "error": …}, n being the line
/// of the input. The columns of a CSV file are the fields of an order in any case, nested ones by
/// path (terms.card.rate, rates.EUR); a row is one line; holidays and monthly rates are separated
/// by spaces; an empty cell is an absent field.
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

/// Writes the answers and remembers whether any order failed.
struct Answers<'c, W: Write> {
    calculator: &'c FeeCalculator,
    out: W,
    failed: bool,
}

impl<W: Write> Answers<'_, W> {
    fn answer(&mut self, line: u64, order: &str) -> io::Result<()> {
        match self.calculator.compare(order) {
            Ok(comparison) => self.write(line, "result", &to_json(&comparison)),
            Err(error) => self.refuse(line, &to_json(&error)),
        }
    }

    /// A line that holds no order at all.
    fn refuse_line(&mut self, line: u64, fault: &str) -> io::Result<()> {
        let code = ProblemCode::RequestMalformed;
        let problem = Problem { code, field: String::new(), message: fault.to_owned() };
        let error = json!({ "code": code, "field": "", "message": fault, "problems": [problem] });
        self.refuse(line, &error.to_string())
    }

    fn refuse(&mut self, line: u64, error: &str) -> io::Result<()> {
        self.failed = true;
        self.write(line, "error", error)
    }

    fn write(&mut self, line: u64, outcome: &str, json: &str) -> io::Result<()> {
        writeln!(self.out, "{{\"line\":{line},\"{outcome}\":{json}}}")
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
    let lines = Lines::new(BufReader::new(input));
    match args.format.unwrap_or_else(|| format_of(path)) {
        Format::Ndjson => ndjson(lines, &mut answers)?,
        Format::Csv => csv(lines, &mut answers)?,
    }
    answers.out.flush()?;
    if answers.failed { Err(Failure::Reported) } else { Ok(()) }
}

fn open(path: &Path) -> Result<File, Failure> {
    let unreadable =
        |reason: &dyn std::fmt::Display| Failure::Usage(format!("{}: {reason}", path.display()));
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
        return Err(unreadable(&"is a directory"));
    }
    Ok(file)
}

fn format_of(path: Option<&Path>) -> Format {
    let extension = path.and_then(Path::extension);
    if extension.is_some_and(|extension| extension.eq_ignore_ascii_case("csv")) {
        Format::Csv
    } else {
        Format::Ndjson
    }
}

fn ndjson(
    mut lines: Lines<impl BufRead>,
    answers: &mut Answers<'_, impl Write>,
) -> Result<(), Failure> {
    while let Some((line, text)) = lines.next()? {
        match text {
            Ok(order) => answers.answer(line, order)?,
            Err(fault) => answers.refuse_line(line, fault)?,
        }
    }
    Ok(())
}

fn csv(
    mut lines: Lines<impl BufRead>,
    answers: &mut Answers<'_, impl Write>,
) -> Result<(), Failure> {
    let Some((_, header)) = lines.next()? else { return Ok(()) };
    let columns = header
        .map_err(str::to_owned)
        .and_then(|header| Columns::of(header, answers.calculator.schedule()))
        .map_err(|fault| Failure::Usage(format!("the header of the CSV: {fault}")))?;
    while let Some((line, text)) = lines.next()? {
        match text.and_then(|row| columns.order(row)) {
            Ok(Some(order)) => answers.answer(line, &order)?,
            Ok(None) => {}
            Err(fault) => answers.refuse_line(line, fault)?,
        }
    }
    Ok(())
}
