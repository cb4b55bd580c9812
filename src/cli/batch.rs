//! `batch`: many orders in, as many answers out, in order, on every core and in constant memory.

use std::fs::File;
use std::io::{self, Read, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use checkout_fees::{
    AnswerTable, Cells, Columns, CsvFault, Dates, FeeCalculator, FeeSchedule, Numbers, Records,
    Scan, TableFormat, scan,
};
use clap::{Args, ValueEnum};

use crate::answers::{Answers, Input, OWN, Output};
use crate::blocks::{Blocks, Ends};
use crate::workers::answer_all;
use crate::{Failure, ScheduleFile};

/// Answer many orders: JSON lines or CSV in, JSON lines or CSV out
///
/// As JSON lines, each order gives {"line": n, "result": …} or {"line": n, "error": …}, n being the
/// line of the input. As CSV, each row keeps its cells and gets the best method, its fee, what is paid
/// in all, when the money arrives, the status of each method, and what is wrong where it is refused.
///
/// The columns of a CSV file are the fields of an order in any case, nested ones by path
/// (terms.card.rate, rates.EUR); holidays and monthly rates are separated by spaces; an empty cell is
/// an absent field; a quoted cell may hold line ends.
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees batch orders.csv > answers.ndjson
  checkout-fees batch orders.csv --to csv --keep order_no --columns total=amount > answers.csv
  echo '{\"amount\":\"5000\",\"currency\":\"USD\"}' | checkout-fees batch

Exit status: 0 all answered, 1 some line failed, 2 bad usage.")]
pub(crate) struct BatchArgs {
    /// The orders; standard input if absent or -
    file: Option<PathBuf>,
    /// By the file's extension if absent, else ndjson
    #[arg(long)]
    format: Option<Format>,
    /// What to write
    #[arg(long, value_name = "FORMAT", default_value = "ndjson")]
    to: Format,
    /// What stands between two cells; by the header if absent
    #[arg(long)]
    separator: Option<Separator>,
    /// How numbers are written: 1234.50, or with groups 1,234.50 or 1.234,50
    #[arg(long, default_value = "plain")]
    numbers: NumberFormat,
    /// How days are written: 2026-11-27, 27/11/2026 or 11/27/2026
    #[arg(long, default_value = "iso")]
    dates: DateFormat,
    /// What columns of other names are, such as total=amount,ccy=currency
    #[arg(long, value_name = "NAME=FIELD,…", value_delimiter = ',')]
    columns: Vec<String>,
    /// Columns that are no field of an order: they are not read, and kept in a CSV
    #[arg(long, value_name = "NAME,…", value_delimiter = ',')]
    keep: Vec<String>,
    /// What holds for rows that do not say it themselves, such as currency=USD
    #[arg(long, value_name = "FIELD=TEXT,…", value_delimiter = ',')]
    set: Vec<String>,
    /// How many threads answer; one for each core if absent
    #[arg(long, value_name = "COUNT")]
    jobs: Option<NonZeroUsize>,
    #[command(flatten)]
    schedule: ScheduleFile,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Ndjson,
    Csv,
}

#[derive(Clone, Copy, ValueEnum)]
enum Separator {
    Comma,
    Semicolon,
    Tab,
    Pipe,
}

#[derive(Clone, Copy, ValueEnum)]
enum NumberFormat {
    Plain,
    Dot,
    Comma,
}

#[derive(Clone, Copy, ValueEnum)]
enum DateFormat {
    Iso,
    Dmy,
    Mdy,
}

/// How many bytes are answered at once: an order as JSON is some hundred times as long as a row.
const BLOCK_FOR_CSV: usize = 1 << 18;
const BLOCK_FOR_NDJSON: usize = 1 << 13;

pub(crate) fn run(args: &BatchArgs) -> Result<(), Failure> {
    let calculator = args.schedule.calculator()?;
    let path = args.file.as_deref().filter(|path| *path != Path::new("-"));
    let input: Box<dyn Read + Send> = match path {
        Some(path) => Box::new(open(path)?),
        None => Box::new(io::stdin()),
    };
    let size = if args.to == Format::Csv { BLOCK_FOR_CSV } else { BLOCK_FOR_NDJSON };
    let mut blocks = Blocks::new(input, size)?;
    let mut out = io::stdout().lock();
    let begun = match args.format.unwrap_or_else(|| format_of(path)) {
        Format::Ndjson => Some(args.lines(&calculator, &mut out)?),
        Format::Csv => args.table(&mut blocks, &calculator, &mut out)?,
    };
    let Some((input, output)) = begun else { return Ok(()) };
    let ends = match &input {
        Input::Lines => Ends::Lines,
        Input::Table { format, .. } => Ends::Records { separator: format.separator },
    };
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok());
    let workers = (0..jobs.map_or(1, NonZeroUsize::get))
        .map(|_| Answers::new(calculator.clone(), input.clone(), output.clone()))
        .collect();
    let failed = answer_all(blocks, ends, workers, &mut out)?;
    if failed { Err(Failure::Reported) } else { Ok(()) }
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
    let is = |name: &str| extension.is_some_and(|extension| extension.eq_ignore_ascii_case(name));
    if is("csv") || is("tsv") { Format::Csv } else { Format::Ndjson }
}

impl BatchArgs {
    fn lines(
        &self,
        calculator: &FeeCalculator,
        out: &mut impl Write,
    ) -> Result<(Input, Output), Failure> {
        let separator = self.separator.map_or(b',', Separator::byte);
        let output = self.output(separator, &OWN, calculator, out)?;
        Ok((Input::Lines, output))
    }

    /// `None` where there is not even a heading.
    fn table(
        &self,
        blocks: &mut Blocks<impl Read>,
        calculator: &FeeCalculator,
        out: &mut impl Write,
    ) -> Result<Option<(Input, Output)>, Failure> {
        let separators = match self.separator {
            Some(separator) => vec![separator.byte()],
            None => Separator::ALL.map(Separator::byte).to_vec(),
        };
        let start = blocks.peek(&separators)?;
        if start.is_empty() {
            return Ok(None);
        }
        let usage = |fault: &str| Failure::Usage(format!("the header of the CSV: {fault}"));
        let heading = self.heading(start, &separators, calculator.schedule());
        let heading = heading.map_err(|fault| usage(fault.message()))?;
        blocks.skip(&heading.record);
        let columns =
            self.columns(&heading.names, calculator.schedule()).map_err(|fault| usage(&fault))?;
        let names: Vec<&str> = heading.names.iter().map(String::as_str).collect();
        let separator = heading.separator;
        let output = self.output(separator, &names, calculator, out)?;
        let format =
            TableFormat { separator, numbers: self.numbers.into(), dates: self.dates.into() };
        Ok(Some((Input::Table { columns, format }, output)))
    }

    /// The heading by the separator that makes the most known names of it.
    fn heading(
        &self,
        start: &[u8],
        separators: &[u8],
        schedule: &FeeSchedule,
    ) -> Result<Heading, CsvFault> {
        let mut best: Option<(Heading, usize)> = None;
        let mut fault = CsvFault::OpenQuote;
        for separator in separators {
            match Heading::of(start, *separator) {
                Ok(heading) => {
                    let known = heading.known(self, schedule);
                    if best.as_ref().is_none_or(|(_, most)| known > *most) {
                        best = Some((heading, known));
                    }
                }
                Err(other) => fault = other,
            }
        }
        best.map(|(heading, _)| heading).ok_or(fault)
    }

    fn columns(&self, names: &[String], schedule: &FeeSchedule) -> Result<Columns, String> {
        let fields: Vec<Option<&str>> = names.iter().map(|name| self.field(name)).collect();
        let columns =
            Columns::of(&fields, schedule).map_err(|field| format!("two columns are `{field}`"))?;
        let unknown = columns.unknown();
        match unknown.first() {
            Some(name) if self.to == Format::Csv => Err(format!(
                "`{name}` is no field of an order: name it in --columns, or in --keep to have it kept"
            )),
            _ => self.set.iter().try_fold(columns, |columns, pair| match pair.split_once('=') {
                Some((field, text)) => Ok(columns.with(field, text)),
                None => Err(format!("--set: `{pair}` is not of the form FIELD=TEXT")),
            }),
        }
    }

    /// The field that a column of that name is; `None` for one that is only kept.
    fn field<'n>(&'n self, name: &'n str) -> Option<&'n str> {
        if self.keep.iter().any(|kept| kept == name) {
            return None;
        }
        let named = |pair: &&'n String| pair.split_once('=').filter(|(from, _)| *from == name);
        Some(self.columns.iter().find_map(|pair| named(&pair)).map_or(name, |(_, field)| field))
    }

    fn output(
        &self,
        separator: u8,
        own: &[&str],
        calculator: &FeeCalculator,
        out: &mut impl Write,
    ) -> Result<Output, Failure> {
        if self.to == Format::Ndjson {
            return Ok(Output::Lines);
        }
        let numbers: Numbers = self.numbers.into();
        let table = AnswerTable::new(separator, numbers.point(), own.len(), calculator);
        let mut heading = Vec::new();
        table.heading(&mut heading, own.iter().copied());
        out.write_all(&heading)?;
        Ok(Output::Table(table))
    }
}

/// The first row of a table.
struct Heading {
    names: Vec<String>,
    separator: u8,
    record: Scan,
}

impl Heading {
    fn of(start: &[u8], separator: u8) -> Result<Self, CsvFault> {
        let mut cells = Cells::default();
        let record = scan(start, separator, true, &mut cells).ok_or(CsvFault::TooLong)?;
        let bytes = start.get(..record.len).unwrap_or_default();
        let row = Records::new(bytes, 1, separator).next(&mut cells).ok_or(CsvFault::TooLong)?;
        let names = cells.texts(row.text.map_err(|(fault, _)| fault)?);
        Ok(Self { names, separator, record })
    }

    /// How many of its names are known.
    fn known(&self, args: &BatchArgs, schedule: &FeeSchedule) -> usize {
        let fields: Vec<Option<&str>> = self.names.iter().map(|name| args.field(name)).collect();
        let unknown = Columns::of(&fields, schedule).map_or(0, |columns| columns.unknown().len());
        self.names.len().saturating_sub(unknown)
    }
}

impl Separator {
    const ALL: [Self; 4] = [Self::Comma, Self::Semicolon, Self::Tab, Self::Pipe];

    fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Pipe => b'|',
        }
    }
}

impl From<NumberFormat> for Numbers {
    fn from(format: NumberFormat) -> Self {
        match format {
            NumberFormat::Plain => Self::Plain,
            NumberFormat::Dot => Self::Dot,
            NumberFormat::Comma => Self::Comma,
        }
    }
}

impl From<DateFormat> for Dates {
    fn from(format: DateFormat) -> Self {
        match format {
            DateFormat::Iso => Self::Iso,
            DateFormat::Dmy => Self::DayFirst,
            DateFormat::Mdy => Self::MonthFirst,
        }
    }
}
