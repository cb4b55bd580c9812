//! The command line. Exit status: 0 answered, 1 refused, 2 bad usage.

mod afford;
mod answer;
mod ask;
mod answers;
mod batch;
mod blocks;
mod chart;
mod chart_words;
mod compare;
mod deadlines;
mod holidays;
mod input_file;
mod language;
mod map;
mod markup;
mod order_args;
mod output_file;
mod page;
mod paint;
mod plan;
mod schedule;
mod sums;
mod table;
mod table_input;
mod text_input;
mod words;
mod workers;

use std::ffi::OsString;
use std::io::{self, Write as _};
use std::path::PathBuf;
use std::process::ExitCode;

use checkout_fees::{CheckoutFeesError, DisplayText, FeeCalculator};
use clap::{Args, Parser, Subcommand};

use crate::page::{Page, complain};

/// The best way to pay a trade order: exact fees, what is possible and why, and when the money arrives.
#[derive(Parser)]
#[command(
    version,
    arg_required_else_help = true,
    args_conflicts_with_subcommands = true,
    after_help = "Examples:
  checkout-fees compare --amount 5000 --currency USD --country US
  checkout-fees answer --amount 5000 --currency USD --country US --locale de
  checkout-fees ask 5000 usd from us by wire
  checkout-fees plan --amount 50100 --currency USD --country US
  checkout-fees map --from 1 --to 100000 --currency USD --country US
  checkout-fees afford --budget 5000 --currency USD --country US
  checkout-fees chart --currency USD --country US --out fees.svg
  checkout-fees table --amount 5000 --currency USD --country US --out fees.html
  checkout-fees holidays --country US --from 2026-01-01 --to 2026-12-31
  checkout-fees deadlines --today 2026-11-23 --received 2026-11-01 --ics order.ics
  checkout-fees protection
  checkout-fees batch orders.csv > answers.ndjson
  checkout-fees schedule check my-fees.json
  checkout-fees schedule diff old-fees.json my-fees.json

Exit status: 0 answered, 1 refused, 2 bad usage."
)]
struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    /// Print the licences of the software in this program
    #[arg(long)]
    licenses: bool,
}

/// Written by scripts/licenses.mjs.
const LICENCES: &str = include_str!("../../THIRD-PARTY-LICENSES.txt");

#[derive(Subcommand)]
enum Command {
    Compare(Box<compare::CompareArgs>),
    Answer(Box<answer::AnswerArgs>),
    Ask(ask::AskArgs),
    Plan(Box<plan::PlanArgs>),
    Map(Box<map::MapArgs>),
    Afford(Box<afford::AffordArgs>),
    Chart(Box<chart::ChartArgs>),
    Table(Box<table::TableArgs>),
    Holidays(holidays::HolidaysArgs),
    Deadlines(Box<deadlines::DeadlinesArgs>),
    Protection(deadlines::ProtectionArgs),
    Batch(batch::BatchArgs),
    Schedule(schedule::ScheduleArgs),
}

/// Which numbers to answer by.
#[derive(Args)]
struct ScheduleFile {
    /// A schedule of one's own, as JSON; the bundled one if absent. Of several the one in force on
    /// the day of paying answers, by their `validFrom`; without a day the latest
    #[arg(long, value_name = "FILE")]
    schedule: Vec<PathBuf>,
}

/// Why a command ends without an answer.
enum Failure {
    /// The request or schedule is refused.
    Refused(CheckoutFeesError),
    /// The failure was written where it belongs already.
    Reported,
    /// The command was called wrongly, or a file cannot be read.
    Usage(String),
    Output(io::Error),
}

impl From<CheckoutFeesError> for Failure {
    fn from(error: CheckoutFeesError) -> Self {
        Self::Refused(error)
    }
}

impl From<io::Error> for Failure {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

/// A refusal as JSON.
#[derive(serde::Serialize)]
struct Refusal<'e> {
    error: &'e CheckoutFeesError,
}

impl Failure {
    /// Where `json` is wanted, a refusal is written in place of the answer.
    fn reported(self, json: bool) -> Self {
        let Self::Refused(error) = &self else { return self };
        if !json {
            return self;
        }
        match Page::stdout().json_line(&Refusal { error }) {
            Ok(()) => Self::Reported,
            Err(error) => error.into(),
        }
    }
}

impl ScheduleFile {
    fn calculator(&self) -> Result<FeeCalculator, Failure> {
        match self.schedule.as_slice() {
            [] => Ok(FeeCalculator::standard()?),
            [path] => Ok(FeeCalculator::from_schedule(&input_file::read(path)?)?),
            paths => {
                let texts: Vec<_> =
                    paths.iter().map(|path| input_file::read(path)).collect::<Result<_, _>>()?;
                Ok(FeeCalculator::from_schedules(&texts)?)
            }
        }
    }
}

fn main() -> ExitCode {
    let done = match arguments().command {
        Some(command) => run(command),
        None => Page::stdout().document().write_all(LICENCES.as_bytes()).map_err(Failure::Output),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(Failure::Reported) => ExitCode::FAILURE,
        Err(Failure::Refused(error)) => {
            complain(words::problems(&error));
            ExitCode::FAILURE
        }
        Err(Failure::Usage(message)) => {
            complain([DisplayText::marked(format!("checkout-fees: {message}"))]);
            ExitCode::from(2)
        }
        // the reader of the output has closed it, as `head` does
        Err(Failure::Output(error)) if error.kind() == io::ErrorKind::BrokenPipe => {
            ExitCode::SUCCESS
        }
        Err(Failure::Output(error)) => {
            complain([format!("checkout-fees: {error}")]);
            ExitCode::FAILURE
        }
    }
}

fn run(command: Command) -> Result<(), Failure> {
    match command {
        Command::Compare(args) => {
            compare::run(&args).map_err(|failure| failure.reported(args.json))
        }
        Command::Answer(args) => answer::run(&args),
        Command::Ask(args) => ask::run(&args).map_err(|failure| failure.reported(args.json)),
        Command::Plan(args) => plan::run(&args).map_err(|failure| failure.reported(args.json)),
        Command::Map(args) => map::run(&args).map_err(|failure| failure.reported(args.json)),
        Command::Afford(args) => afford::run(&args).map_err(|failure| failure.reported(args.json)),
        Command::Chart(args) => chart::run(&args),
        Command::Table(args) => table::run(&args),
        Command::Holidays(args) => {
            holidays::run(&args).map_err(|failure| failure.reported(args.json))
        }
        Command::Deadlines(args) => {
            deadlines::run(&args).map_err(|failure| failure.reported(args.json))
        }
        Command::Protection(args) => deadlines::run_protection(&args),
        Command::Batch(args) => batch::run(&args),
        Command::Schedule(args) => schedule::run(&args),
    }
}

/// Parses the arguments. clap quotes them in its errors, so after an error they are parsed again with
/// control and invisible characters replaced.
fn arguments() -> Cli {
    let error = match Cli::try_parse() {
        Ok(cli) => return cli,
        Err(error) => error,
    };
    let shown = |argument: OsString| {
        DisplayText::marked(argument.to_string_lossy().into_owned()).to_string()
    };
    if let Err(error) = Cli::try_parse_from(std::env::args_os().map(shown)) {
        error.exit()
    }
    // only such a character made an argument invalid, or an argument is not Unicode
    complain(error.to_string().lines());
    std::process::exit(2)
}
