//! `compare`: all methods for one order, as a table to read aloud from, or as JSON.

use std::io::{self, Write};

use checkout_fees::{Comparison, Currency, PaymentOption, Status};
use clap::Args;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};

use crate::order_args::OrderArgs;
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
    let mut out = io::stdout().lock();
    if args.json {
        let pretty = serde_json::to_string_pretty(&comparison).map_err(io::Error::from)?;
        writeln!(out, "{pretty}")?;
    } else {
        print(&mut out, &comparison, calculator.schedule().currency)?;
    }
    Ok(())
}

fn print(
    out: &mut impl Write,
    comparison: &Comparison<'_>,
    schedule_currency: Currency,
) -> io::Result<()> {
    writeln!(out, "{}\n\n{}\n", words::order(&comparison.order), words::best(comparison))?;
    let (possible, impossible): (Vec<_>, Vec<_>) =
        comparison.options.iter().partition(|option| option.status != Status::Unavailable);
    if !possible.is_empty() {
        writeln!(out, "{}\n", table(comparison, &possible))?;
        writeln!(out, "How the fees come about, and what to know")?;
        for option in &possible {
            section(out, option.name, &words::details(option, &comparison.order))?;
        }
        writeln!(out)?;
    }
    if !impossible.is_empty() {
        writeln!(out, "Not possible for this order")?;
        for option in &impossible {
            let lines = option.reasons.iter().map(words::reason);
            let warnings = option.warnings.iter().map(words::option_warning);
            section(out, option.name, &lines.chain(warnings).collect::<Vec<_>>())?;
        }
        writeln!(out)?;
    }
    let notes = words::notes(comparison, schedule_currency);
    if !notes.is_empty() {
        writeln!(out, "Mind")?;
        notes.iter().try_for_each(|note| writeln!(out, "  {note}"))?;
        writeln!(out)?;
    }
    writeln!(out, "Sources")?;
    for (document, methods) in words::documents(comparison) {
        writeln!(out, "  {document}: {}", methods.join(", "))?;
    }
    Ok(())
}

fn section(out: &mut impl Write, title: &str, lines: &[String]) -> io::Result<()> {
    writeln!(out, "  {title}")?;
    lines.iter().try_for_each(|line| writeln!(out, "    {line}"))
}

fn table(comparison: &Comparison<'_>, options: &[&PaymentOption<'_>]) -> Table {
    let currency = comparison.order.currency;
    let mut table = Table::new();
    table
        .load_style(presets::ASCII_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Disabled);
    table.set_header(vec![
        "Method".to_owned(),
        format!("Fee, {currency}"),
        format!("In all, {currency}"),
        "Arrives".to_owned(),
        String::new(),
    ]);
    for option in options {
        table.add_row(vec![
            option.name.to_owned(),
            option.fee.map(sums::range).unwrap_or_default(),
            option.total.map(sums::range).unwrap_or_default(),
            words::arrival(option.arrival.as_ref()),
            words::marks(option, comparison),
        ]);
    }
    for index in [1, 2] {
        if let Some(column) = table.column_mut(index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}
