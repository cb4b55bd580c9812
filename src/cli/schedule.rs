//! `schedule check`: what is wrong with a schedule; `schedule diff`: what changed from one to another;
//! `schedule schema`: what one looks like.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use checkout_fees::{
    AnswerChange, FeeCalculator, FeeSchedule, ScheduleDiff, ScheduleInForce, schedule_schema,
};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::page::Page;
use crate::{Failure, input_file};

/// Check a schedule of one's own, tell what changed from one to another, or print the JSON Schema of one
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees schedule check my-fees.json
  checkout-fees schedule diff old-fees.json my-fees.json
  checkout-fees schedule schema > schedule.schema.json")]
pub(crate) struct ScheduleArgs {
    #[command(subcommand)]
    command: ScheduleCommand,
}

#[derive(Subcommand)]
enum ScheduleCommand {
    /// List every problem of a schedule, each with its path
    #[command(after_help = "Example:
  checkout-fees schedule check my-fees.json

Exit status: 0 sound, 1 refused, 2 bad usage.")]
    Check {
        /// The schedule, as JSON
        file: PathBuf,
        /// The problems as JSON
        #[arg(long)]
        json: bool,
    },
    /// Tell what changed from one schedule to another, and for whom that changes the answer
    ///
    /// Where nothing is told of an order, the best way to pay it and the fee are as they were. That is of orders
    /// that say no more than amount, currency, country and business, ranked by cost, at the reference rates.
    #[command(after_help = "Examples:
  checkout-fees schedule diff old-fees.json my-fees.json
  checkout-fees schedule diff my-fees.json --json

Exit status: 0 told, 1 a schedule is refused, 2 bad usage.")]
    Diff {
        /// The schedules, the older first; with one alone the older is the bundled one
        #[arg(num_args = 1..=2, required = true, value_names = ["OLD", "NEW"])]
        files: Vec<PathBuf>,
        /// The answer as JSON
        #[arg(long)]
        json: bool,
    },
    /// Print the JSON Schema of a schedule
    #[command(after_help = "Example:
  checkout-fees schedule schema > schedule.schema.json")]
    Schema,
}

pub(crate) fn run(args: &ScheduleArgs) -> Result<(), Failure> {
    match &args.command {
        ScheduleCommand::Schema => {
            Ok(Page::stdout().document().write_all(schedule_schema().as_bytes())?)
        }
        ScheduleCommand::Diff { files, json } => {
            diff(files, *json).map_err(|failure| failure.reported(*json))
        }
        ScheduleCommand::Check { file, json } => {
            check(file, *json).map_err(|failure| failure.reported(*json))
        }
    }
}

fn diff(files: &[PathBuf], json: bool) -> Result<(), Failure> {
    let read =
        |path: &PathBuf| Ok::<_, Failure>(FeeCalculator::from_schedule(&input_file::read(path)?)?);
    let (old, new) = match files {
        [old, new] => (read(old)?, read(new)?),
        files => (
            FeeCalculator::standard()?,
            files.first().map_or_else(|| Ok(FeeCalculator::standard()?), read)?,
        ),
    };
    let diff = old.changes_to(&new);
    let mut out = Page::stdout();
    let written = if json { out.json(&diff) } else { print(&mut out, &diff) };
    Ok(written?)
}

fn print(out: &mut Page, diff: &ScheduleDiff<'_>) -> io::Result<()> {
    out.line(format!("From {} to {}", named(&diff.old), named(&diff.new)))?;
    let changes: Vec<String> = diff.changes.iter().map(|change| change.message.clone()).collect();
    if changes.is_empty() {
        out.blank()?;
        out.line("Nothing changed.")?;
    }
    out.list("What changed", changes)?;
    if diff.answers.is_empty() {
        out.blank()?;
        out.line("The best way to pay and its fee stay the same for everyone.")?;
    }
    let answers = diff.answers.iter().map(|answer| (answer.message.as_str(), lines(answer)));
    out.sections("For whom it changes the answer", answers)
}

fn named(schedule: &ScheduleInForce<'_>) -> String {
    let from = schedule.valid_from.map(|day| format!(", in force from {day}"));
    format!("{}{}", schedule.id, from.unwrap_or_default())
}

/// As many as can be read.
const MOST_LINES: usize = 24;

fn lines(answer: &AnswerChange<'_>) -> Vec<String> {
    let mut lines: Vec<String> = answer.lines.iter().take(MOST_LINES).cloned().collect();
    let more = answer.lines.len().saturating_sub(lines.len());
    if more > 0 {
        lines.push(format!("and {more} more: --json has them all"));
    }
    lines
}

fn check(file: &Path, json: bool) -> Result<(), Failure> {
    let calculator = FeeCalculator::from_schedule(&input_file::read(file)?)?;
    let FeeSchedule { id, methods, currency, .. } = calculator.schedule();
    let count = methods.len();
    let mut out = Page::stdout();
    if json {
        let found = json!({ "schedule": id, "methods": count, "currency": currency });
        return Ok(out.json_line(&found)?);
    }
    let noun = if count == 1 { "method" } else { "methods" };
    Ok(out.line(format!("{id}: sound, {count} {noun}, in {currency}"))?)
}
