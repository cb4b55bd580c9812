//! `batch`: many orders in, as many answers out, in order, on every core and in constant memory.

use std::fs::File;
use std::io::{self, Read, Write};
use std::num::NonZeroUsize;
use std::path::{Path, PathBuf};
use std::thread;

use checkout_fees::{
    AnswerTable, Columns, Dates, FeeCalculator, FeeSchedule, LineEnd, Numbers, SourceCells,
    TableFormat,
};
use clap::{Args, ValueEnum};

use crate::answers::{Answers, Input, OWN, Output};
use crate::blocks::{Blocks, Ends};
use crate::page::Page;
use crate::table_input::Header;
use crate::text_input::TextInput;
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
/// an absent field; a quoted cell may hold line ends. The header is the first line that is not blank,
/// after a line such as sep=;.
///
/// An amount may have the sign or code of its row's currency ($1,500.00, 1.500,00 EUR), which names the
/// currency where the row does not and no other has it. A rate may be a percentage. `business` is true
/// or false, yes or no, 1 or 0, or WAHR, FAUX and the like. A day may have a time, which does not count.
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
    /// The encoding of the orders, such as windows-1252; UTF-8 or UTF-16 if absent, by their first
    /// bytes. What is written is UTF-8
    #[arg(long, value_name = "NAME")]
    encoding: Option<String>,
    /// What stands between two cells; by a first line such as sep=; or by the header if absent
    #[arg(long)]
    separator: Option<Separator>,
    /// How numbers are written: 1234.50, or with groups 1,234.50 or 1.234,50
    #[arg(long, default_value = "plain")]
    numbers: NumberFormat,
    /// How days are written: 2026-11-27, 27/11/2026 or 11/27/2026; a year may have two digits, those of
    /// this century
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
    /// How many threads answer, from 1 to 64; larger numbers count as 64. Default: one for each core
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

/// The most threads that answer.
const JOBS: usize = 64;

const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// What the orders are, what becomes of their answers, and what is written before those.
type Begun = (Input, Output, Vec<u8>);

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
    let input = TextInput::open(input, args.encoding.as_deref())?;
    let format = args.format.unwrap_or_else(|| format_of(path));
    let input = if format == Format::Csv { input.with_line_feeds()? } else { input };
    let size = if args.to == Format::Csv { BLOCK_FOR_CSV } else { BLOCK_FOR_NDJSON };
    let mark: &[u8] = if input.has_mark && args.to == Format::Csv { BYTE_ORDER_MARK } else { b"" };
    let mut blocks = Blocks::new(input.bytes, size);
    let mut page = Page::stdout();
    let out = page.document();
    let begun = match format {
        Format::Ndjson => Some(args.lines(&calculator)),
        Format::Csv => args.table(&mut blocks, &calculator)?,
    };
    let Some((input, output, heading)) = begun else { return Ok(()) };
    if !heading.is_empty() {
        out.write_all(mark)?;
        out.write_all(&heading)?;
    }
    let ends = match &input {
        Input::Lines => Ends::Lines,
        Input::Table { format, .. } => Ends::Records { separator: format.separator },
    };
    let jobs = args.jobs.or_else(|| thread::available_parallelism().ok());
    let jobs = jobs.map_or(1, NonZeroUsize::get).min(JOBS);
    let worker = || Answers::new(calculator.clone(), input.clone(), output.clone());
    let failed = answer_all(blocks, ends, (jobs, &worker), out)?;
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
    fn lines(&self, calculator: &FeeCalculator) -> Begun {
        let separator = self.separator().unwrap_or(b',');
        let names = OWN.map(str::to_owned);
        let cells = SourceCells::Texts(&names);
        let (output, heading) =
            self.output(separator, (cells, names.len()), LineEnd::Lf, calculator);
        (Input::Lines, output, heading)
    }

    /// `None` where there is not even a header.
    fn table(
        &self,
        blocks: &mut Blocks<impl Read>,
        calculator: &FeeCalculator,
    ) -> Result<Option<Begun>, Failure> {
        let Some(header) = Header::take(blocks, self, calculator.schedule())? else {
            return Ok(None);
        };
        let usage = |fault: String| Failure::Usage(format!("the header of the CSV: {fault}"));
        let columns = self.columns(&header.names, calculator.schedule()).map_err(usage)?;
        let Header { separator, end, .. } = header;
        let cells = SourceCells::Record(&header.record, &header.cells);
        let (output, heading) =
            self.output(separator, (cells, header.names.len()), end, calculator);
        let format =
            TableFormat { separator, numbers: self.numbers.into(), dates: self.dates.into() };
        Ok(Some((Input::Table { columns, format }, output, heading)))
    }

    /// The separator that was given.
    pub(crate) fn separator(&self) -> Option<u8> {
        self.separator.map(Separator::byte)
    }

    /// Whether a column of that name is a field of an order, or one that is kept.
    pub(crate) fn is_known(&self, name: &str, schedule: &FeeSchedule) -> bool {
        let Some(field) = self.field(name) else { return true };
        Columns::of(&[Some(field)], schedule).is_ok_and(|columns| columns.known() > 0)
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

    /// What becomes of answers, and the heading to write before them.
    fn output(
        &self,
        separator: u8,
        (own, count): (SourceCells<'_>, usize),
        line_end: LineEnd,
        calculator: &FeeCalculator,
    ) -> (Output, Vec<u8>) {
        if self.to == Format::Ndjson {
            return (Output::Lines, Vec::new());
        }
        let numbers: Numbers = self.numbers.into();
        let signs = (separator, numbers.point());
        let table = AnswerTable::new(signs, vec![true; count], line_end, calculator);
        let mut heading = Vec::new();
        table.heading(&mut heading, own);
        (Output::Table(table), heading)
    }
}

impl Separator {
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
