//! `holidays`: the bank holidays between a buyer and a supplier.

use std::io;

use checkout_fees::{BankHolidays, Calendar, Country, Date, UsedCalendar, bank_holidays};
use clap::Args;
use serde_json::{Map, Value};

use crate::Failure;
use crate::page::Page;

/// List the bank holidays between a buyer and a supplier
///
/// For accounts in the US those of the Federal Reserve, in the euro area those of T2 (TARGET), in
/// China the days off that its State Council announces. Days on a weekend are left out: no business
/// day falls on one anyway.
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees holidays --country US --from 2026-01-01 --to 2026-12-31
  checkout-fees holidays --country DE --supplier US --from 2026-12-01 --to 2027-01-31
  checkout-fees holidays --country FR --from 2026-04-01 --to 2026-05-31 --json

Exit status: 0 answered, 1 refused, 2 bad usage.")]
pub(crate) struct HolidaysArgs {
    /// Where the buyer's account is, such as US
    #[arg(long)]
    country: Option<String>,
    /// Where the supplier's account is; CN if absent
    #[arg(long, value_name = "COUNTRY")]
    supplier: Option<String>,
    /// The first day, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    from: Option<String>,
    /// The last day, at most three years on
    #[arg(long, value_name = "DATE")]
    to: Option<String>,
    /// The answer as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn run(args: &HolidaysArgs) -> Result<(), Failure> {
    let holidays = bank_holidays(&args.request())?;
    let mut out = Page::stdout();
    if args.json {
        out.json(&holidays)?;
    } else {
        print(&mut out, &holidays, args.country.is_some())?;
    }
    Ok(())
}

impl HolidaysArgs {
    /// The request as JSON text; what its values are worth is the core's to say.
    fn request(&self) -> String {
        let texts = [
            ("country", &self.country),
            ("supplier", &self.supplier),
            ("from", &self.from),
            ("to", &self.to),
        ];
        let given = texts.into_iter().filter_map(|(name, text)| Some((name, text.as_deref()?)));
        let members = given.map(|(name, text)| (name.to_owned(), Value::from(text)));
        Value::Object(members.collect::<Map<_, _>>()).to_string()
    }
}

fn print(out: &mut Page, holidays: &BankHolidays, has_buyer: bool) -> io::Result<()> {
    out.line(format!("Bank holidays from {} to {}", holidays.from, holidays.to))?;
    let days: Vec<String> = match holidays.days.as_slice() {
        [] => vec!["none on a weekday".to_owned()],
        days => days.iter().map(|day| line(*day, &holidays.calendars)).collect(),
    };
    out.list("Closed", days)?;
    let calendars: Vec<String> = holidays.calendars.iter().map(used).collect();
    out.list("Calendars", calendars)?;
    out.list("Not known", not_known(holidays, has_buyer))
}

/// A day and whose holiday it is.
fn line(day: Date, calendars: &[UsedCalendar]) -> String {
    let closed = calendars.iter().filter(|used| used.calendar.is_holiday(day));
    let names: Vec<&str> = closed.map(|used| name(used.calendar)).collect();
    format!("{day}  {}", names.join(", "))
}

fn name(calendar: Calendar) -> &'static str {
    match calendar {
        Calendar::T2 => "T2",
        Calendar::FederalReserve => "Federal Reserve",
        Calendar::China => "China",
    }
}

fn used(UsedCalendar { calendar, countries, from, to }: &UsedCalendar) -> String {
    let codes: Vec<&str> = countries.iter().map(|country| country.code()).collect();
    format!("{}, for {}: known from {from} to {to}", name(*calendar), codes.join(" and "))
}

/// What keeps the list from being complete.
fn not_known(holidays: &BankHolidays, has_buyer: bool) -> Vec<String> {
    let mut lines = Vec::new();
    if !has_buyer {
        lines.push("where the buyer's account is".to_owned());
    }
    let country = |country: &Country| format!("the bank holidays of {}", country.code());
    lines.extend(holidays.unknown.iter().map(country));
    for UsedCalendar { calendar, from, to, .. } in &holidays.calendars {
        if holidays.from < *from {
            lines.push(format!("{} before {from}", name(*calendar)));
        }
        if *to < holidays.to {
            lines.push(format!("{} after {to}", name(*calendar)));
        }
    }
    lines
}
