//! `schedule check`: what is wrong with a schedule; `schedule schema`: what one looks like.

use std::io::{self, Write as _};
use std::path::PathBuf;

use checkout_fees::{FeeCalculator, schedule_schema};
use clap::{Args, Subcommand};
use serde_json::json;

use crate::{Failure, read_file};

/// Check a schedule of one's own, or print the JSON Schema of one
#[derive(Args)]
pub(crate) struct ScheduleArgs {
    #[command(subcommand)]
    command: ScheduleCommand,
}

#[derive(Subcommand)]
enum ScheduleCommand {
    /// List every problem of a schedule, each with its path
    #[command(after_help = "Example: checkout-fees schedule check my-fees.json")]
    Check {
        file: PathBuf,
        /// The problems as JSON
        #[arg(long)]
        json: bool,
    },
    /// Print the JSON Schema of a schedule
    Schema,
}

pub(crate) fn run(args: &ScheduleArgs) -> Result<(), Failure> {
    let mut out = io::stdout().lock();
    match &args.command {
        ScheduleCommand::Schema => Ok(out.write_all(schedule_schema().as_bytes())?),
        ScheduleCommand::Check { file, json } => {
            match FeeCalculator::from_schedule(&read_file(file)?) {
                Ok(calculator) if *json => {
                    Ok(writeln!(out, "{}", json!({ "schedule": calculator.schedule().id }))?)
                }
                Ok(calculator) => {
                    let schedule = calculator.schedule();
                    let count = schedule.methods.len();
                    Ok(writeln!(
                        out,
                        "{}: sound, {count} methods, in {}",
                        schedule.id, schedule.currency
                    )?)
                }
                Err(error) if *json => {
                    writeln!(out, "{}", json!({ "error": error }))?;
                    Err(Failure::Reported)
                }
                Err(error) => Err(Failure::Refused(error)),
            }
        }
    }
}
