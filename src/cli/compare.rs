//! `compare`: all methods for one order, as a table to read aloud from, or as JSON.

use std::io::{self, Write};

use checkout_fees::{Comparison, Currency, PaymentOption, Status};
use clap::Args;
use comfy_table::Table;

use crate::order_args::OrderArgs;
use crate::{Failure, ScheduleFile, page, sums, words};

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
    let mut out = io::stdout().lock();
    if args.json {
        page::json(&mut out, &comparison)?;
    } else {
        let schedule = calculator.schedule_on(comparison.order.pay_on);
        print(&mut out, &comparison, schedule.currency)?;
    }
    Ok(())
}

pub(crate) fn print(
    out: &mut impl Write,
    comparison: &Comparison<'_>,
    schedule_currency: Currency,
) -> io::Result<()> {
    writeln!(out, "{}\n\n{}", words::order(&comparison.order), words::best(comparison))?;
    let (possible, impossible): (Vec<_>, Vec<_>) =
        comparison.options.iter().partition(|option| option.status != Status::Unavailable);
    if !possible.is_empty() {
        writeln!(out, "\n{}", table(comparison, &possible))?;
    }
    let details =
        possible.iter().map(|option| (option.name, words::details(option, &comparison.order)));
    page::sections(out, "How the fees come about, and what to know", details)?;
    let reasons = impossible.iter().map(|option| (option.name, words::reasons(option)));
    page::sections(out, "Not possible for this order", reasons)?;
    page::list(out, "Mind", &words::notes(comparison, schedule_currency))?;
    writeln!(out, "\nSources")?;
    for (document, methods) in words::documents(comparison) {
        writeln!(out, "  {document}: {}", methods.join(", "))?;
    }
    Ok(())
}

fn table(comparison: &Comparison<'_>, options: &[&PaymentOption<'_>]) -> Table {
    let currency = comparison.order.currency;
    let (fee, total) = (format!("Fee, {currency}"), format!("In all, {currency}"));
    let rows = options.iter().map(|option| {
        [
            option.name.to_owned(),
            option.fee.map(sums::range).unwrap_or_default(),
            option.total.map(sums::range).unwrap_or_default(),
            words::arrival(option.arrival.as_ref()),
            words::marks(option, comparison),
        ]
    });
    page::table(["Method", &fee, &total, "Arrives", ""], &[1, 2], rows)
}
