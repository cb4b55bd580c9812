//! `table`: all methods for one order as HTML, for a page without a script.

use std::io::{self, Write};
use std::path::PathBuf;

use checkout_fees::{Comparison, Currency, DisplayText, PaymentOption, Status};
use clap::Args;

use crate::markup::escaped;
use crate::order_args::OrderArgs;
use crate::{Failure, ScheduleFile, output_file, sums, words};

/// Write the comparison of one order as HTML that needs no script
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees table --amount 5000 --currency USD --country US --out fees.html
  checkout-fees table --amount 12000 --currency EUR --country DE --fragment --out -

Exit status: 0 written, 1 refused, 2 bad usage.")]
pub(crate) struct TableArgs {
    #[command(flatten)]
    order: OrderArgs,
    #[command(flatten)]
    schedule: ScheduleFile,
    /// Only what goes into a page that there is, with its style sheet
    #[arg(long)]
    fragment: bool,
    /// The file to write; `-` for the output
    #[arg(long, value_name = "FILE")]
    out: PathBuf,
}

pub(crate) fn run(args: &TableArgs) -> Result<(), Failure> {
    let request = args.order.request()?;
    let calculator = args.schedule.calculator()?;
    let comparison = calculator.compare(&request)?;
    let currency = calculator.schedule_on(comparison.order.pay_on).currency;
    output_file::write_or_print(&args.out, |out| {
        if args.fragment {
            return section(out, &comparison, currency, "");
        }
        let title = escaped(words::order(&comparison.order));
        let heading = format!("<h1>Ways to pay {title}</h1>\n");
        writeln!(out, "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">")?;
        writeln!(out, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")?;
        writeln!(out, "<meta name=\"color-scheme\" content=\"light dark\">")?;
        writeln!(out, "<title>Ways to pay {title}</title>\n</head>\n<body>\n<main>")?;
        section(out, &comparison, currency, &heading)?;
        writeln!(out, "</main>\n</body>\n</html>")
    })
}

fn section(
    out: &mut dyn Write,
    comparison: &Comparison<'_>,
    schedule_currency: Currency,
    heading: &str,
) -> io::Result<()> {
    writeln!(out, "<div class=\"checkout-fees\" lang=\"en\">")?;
    write!(out, "<style>\n{}</style>\n{heading}", include_str!("table.css"))?;
    for line in words::best(comparison) {
        writeln!(out, "<p>{}</p>", escaped(line))?;
    }
    let (possible, impossible): (Vec<_>, Vec<_>) =
        comparison.options.iter().partition(|option| option.status != Status::Unavailable);
    if !possible.is_empty() {
        table(out, comparison, &possible)?;
    }
    let details =
        possible.iter().map(|option| (option.name, words::details(option, &comparison.order)));
    described(out, "How the fees come about, and what to know", details)?;
    let reasons = impossible.iter().map(|option| (option.name, words::reasons(option)));
    described(out, "Not possible for this order", reasons)?;
    list(out, "Mind", &words::notes(comparison, schedule_currency))?;
    sources(out, comparison)?;
    writeln!(out, "</div>")
}

fn table(
    out: &mut dyn Write,
    comparison: &Comparison<'_>,
    options: &[&PaymentOption<'_>],
) -> io::Result<()> {
    let currency = comparison.order.currency;
    let caption = escaped(words::order(&comparison.order));
    // where it is too wide it scrolls, by keyboard as well
    writeln!(out, "<div class=\"wide\" role=\"region\" aria-label=\"{caption}\" tabindex=\"0\">")?;
    writeln!(out, "<table>\n<caption>{caption}</caption>\n<thead>\n<tr>")?;
    writeln!(out, "<th scope=\"col\">Method</th>")?;
    writeln!(out, "<th scope=\"col\" class=\"figure\">Fee, {currency}</th>")?;
    writeln!(out, "<th scope=\"col\" class=\"figure\">In all, {currency}</th>")?;
    writeln!(out, "<th scope=\"col\">Arrives</th>\n<th scope=\"col\">Remarks</th>")?;
    writeln!(out, "</tr>\n</thead>\n<tbody>")?;
    for option in options {
        let is_best = comparison.best.as_ref().is_some_and(|best| best.method == option.method);
        writeln!(out, "<tr{}>", if is_best { " class=\"best\"" } else { "" })?;
        writeln!(out, "<th scope=\"row\">{}</th>", escaped(option.name))?;
        for range in [option.fee, option.total] {
            let range = range.map(sums::range).unwrap_or_default();
            writeln!(out, "<td class=\"figure\">{range}</td>")?;
        }
        writeln!(out, "<td>{}</td>", words::arrival(option.arrival.as_ref()))?;
        writeln!(out, "<td class=\"marks\">{}</td>\n</tr>", words::marks(option, comparison))?;
    }
    writeln!(out, "</tbody>\n</table>\n</div>")
}

/// Lines by name, below a title; nothing where there are none.
fn described<'n>(
    out: &mut dyn Write,
    title: &str,
    groups: impl IntoIterator<Item = (&'n DisplayText, Vec<String>)>,
) -> io::Result<()> {
    let mut groups = groups.into_iter().filter(|(_, lines)| !lines.is_empty()).peekable();
    if groups.peek().is_none() {
        return Ok(());
    }
    writeln!(out, "<h2>{title}</h2>\n<dl>")?;
    for (name, lines) in groups {
        writeln!(out, "<dt>{}</dt>", escaped(name))?;
        lines.iter().try_for_each(|line| writeln!(out, "<dd>{}</dd>", escaped(line)))?;
    }
    writeln!(out, "</dl>")
}

fn list(out: &mut dyn Write, title: &str, lines: &[String]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "<h2>{title}</h2>\n<ul>")?;
    lines.iter().try_for_each(|line| writeln!(out, "<li>{}</li>", escaped(line)))?;
    writeln!(out, "</ul>")
}

/// Each document with the methods that rest on it, and the words they rest on.
fn sources(out: &mut dyn Write, comparison: &Comparison<'_>) -> io::Result<()> {
    let all = || comparison.options.iter().flat_map(|option| &option.sources);
    writeln!(out, "<h2>Sources</h2>\n<dl>")?;
    for (document, methods) in words::documents(comparison) {
        writeln!(out, "<dt>{}: {}</dt>", escaped(document), escaped(methods.join(", ")))?;
        let mut quotes: Vec<&DisplayText> = Vec::new();
        for source in all().filter(|source| source.document == *document) {
            if !quotes.contains(&&source.quote) {
                quotes.push(&source.quote);
            }
        }
        quotes.iter().try_for_each(|quote| writeln!(out, "<dd><q>{}</q></dd>", escaped(*quote)))?;
    }
    writeln!(out, "</dl>")
}
