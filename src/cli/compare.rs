//! `compare`: all methods for one order, as a table to read aloud from, or as JSON.

use std::io;

use checkout_fees::{Comparison, Currency, PaymentOption, Status};
use clap::Args;

use crate::order_args::OrderArgs;
use crate::page::{self, Page, Rows};
use crate::{Failure, ScheduleFile, sums, words};

/// Compare all ways to pay one order
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees compare --amount 5000 --currency USD --country US
  checkout-fees compare --amount 12000 --currency EUR --country DE \\
    --rates EUR=1.08 --pay-on 2026-11-23 --holidays 2026-12-25,2026-12-26
  checkout-fees compare --amount 5000 --currency USD --country US \\
    --terms '{\"wire-transfer\":{\"fee\":\"20\"}}'
  checkout-fees compare --amount 20000 --currency USD --country US \\
    --business true --rank credit --json

Exit status: 0 answered, 1 refused, 2 bad usage.")]
pub(crate) struct CompareArgs {
    #[command(flatten)]
    order: OrderArgs,
    #[command(flatten)]
    schedule: ScheduleFile,
    /// The answer as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn run(args: &CompareArgs) -> Result<(), Failure> {
    let request = args.order.request()?;
    let calculator = args.schedule.calculator()?;
    let comparison = calculator.compare(&request)?;
    let mut out = Page::stdout();
    if args.json {
        out.json(&comparison)?;
    } else {
        let schedule = calculator.schedule_on(comparison.order.pay_on);
        print(&mut out, &comparison, schedule.currency)?;
    }
    Ok(())
}

pub(crate) fn print(
    out: &mut Page,
    comparison: &Comparison<'_>,
    schedule_currency: Currency,
) -> io::Result<()> {
    out.line(words::order(&comparison.order))?;
    out.blank()?;
    out.lines(words::best(comparison))?;
    let (possible, impossible): (Vec<_>, Vec<_>) =
        comparison.options.iter().partition(|option| option.status != Status::Unavailable);
    if !possible.is_empty() {
        out.table(&table(comparison, &possible))?;
    }
    let details =
        possible.iter().map(|option| (option.name, words::details(option, &comparison.order)));
    out.sections("How the fees come about, and what to know", details)?;
    let reasons = impossible.iter().map(|option| (option.name, words::reasons(option)));
    out.sections("Not possible for this order", reasons)?;
    out.list("Mind", words::notes(comparison, schedule_currency))?;
    let documents = words::documents(comparison).into_iter();
    out.list(
        "Sources",
        documents.map(|(document, methods)| format!("{document}: {}", methods.join(", "))),
    )
}

fn table(comparison: &Comparison<'_>, options: &[&PaymentOption<'_>]) -> Rows {
    let currency = comparison.order.currency;
    let (fee, total) = (format!("Fee, {currency}"), format!("In all, {currency}"));
    let rows = options.iter().map(|option| {
        [
            option.name.to_string(),
            option.fee.map(sums::range).unwrap_or_default(),
            option.total.map(sums::range).unwrap_or_default(),
            words::arrival(option.arrival.as_ref()),
            words::marks(option, comparison),
        ]
    });
    page::table(["Method", &fee, &total, "Arrives", ""], &[1, 2], rows)
}
