//! `schedule check`: what is wrong with a schedule; `schedule schema`: what one looks like.

use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use checkout_fees::{FeeCalculator, FeeSchedule, schedule_schema};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::{Failure, read_file};

/// Check a schedule of one's own, or print the JSON Schema of one
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees schedule check my-fees.json
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
    /// Print the JSON Schema of a schedule
    #[command(after_help = "Example:
  checkout-fees schedule schema > schedule.schema.json")]
    Schema,
}

pub(crate) fn run(args: &ScheduleArgs) -> Result<(), Failure> {
    match &args.command {
        ScheduleCommand::Schema => Ok(io::stdout().write_all(schedule_schema().as_bytes())?),
        ScheduleCommand::Check { file, json } => {
            check(file, *json).map_err(|failure| failure.reported(*json))
        }
    }
}

fn check(file: &Path, json: bool) -> Result<(), Failure> {
    let calculator = FeeCalculator::from_schedule(&read_file(file)?)?;
    let FeeSchedule { id, methods, currency, .. } = calculator.schedule();
    let count = methods.len();
    let text = if json {
        json!({ "schedule": id, "methods": count, "currency": currency }).to_string()
    } else {
        let noun = if count == 1 { "method" } else { "methods" };
        format!("{id}: sound, {count} {noun}, in {currency}")
    };
    Ok(writeln!(io::stdout(), "{text}")?)
}
