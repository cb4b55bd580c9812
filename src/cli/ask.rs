//! `ask`: a question in words, what was understood of it, and the comparison.

use std::io;

use checkout_fees::{AssumedBecause, Date, Understanding, to_json};
use clap::Args;
use serde::Serialize;
use serde_json::{Value, json};

use crate::page::Page;
use crate::{Failure, ScheduleFile, compare};

/// Ask in words: shows what was understood, then compares
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees ask \"5000 usd from us by wire\"
  checkout-fees ask \"€12.5k germany fastest, pay on friday\" --today 2026-11-23
  checkout-fees ask \"pay later 20000 usd, 6 months\" --json

Exit status: 0 answered, 1 refused, 2 bad usage.")]
pub(crate) struct AskArgs {
    /// The question, such as "5000 usd from us by wire"
    #[arg(required = true, value_name = "WORDS")]
    words: Vec<String>,
    /// The day that tomorrow, Friday or 27 Nov count from; without it they cannot be told
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    #[command(flatten)]
    schedule: ScheduleFile,
    /// What was understood and the comparison as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn run(args: &AskArgs) -> Result<(), Failure> {
    let today = match &args.today {
        None => None,
        Some(text) => Some(Date::parse(text).ok_or_else(|| {
            Failure::Usage(format!("--today: `{text}` is not a day of the form YYYY-MM-DD"))
        })?),
    };
    let text = args.words.join(" ");
    let calculator = args.schedule.calculator()?;
    let understood = calculator.understand(&text, today)?;
    let answer = calculator.compare(&to_json(&understood.order));
    let mut out = Page::stdout();
    if args.json {
        let understanding = value(&understood)?;
        let whole = match &answer {
            Ok(comparison) => {
                json!({ "understanding": understanding, "comparison": value(comparison)? })
            }
            Err(error) => json!({ "understanding": understanding, "error": value(error)? }),
        };
        out.json(&whole)?;
        return answer.map(|_| ()).map_err(|_| Failure::Reported);
    }
    print(&mut out, &text, &understood)?;
    let comparison = answer?;
    out.blank()?;
    let currency = calculator.schedule_on(comparison.order.pay_on).currency;
    Ok(compare::print(&mut out, &comparison, currency)?)
}

fn value(answer: &impl Serialize) -> io::Result<Value> {
    Ok(serde_json::to_value(answer)?)
}

fn print(out: &mut Page, text: &str, understood: &Understanding) -> io::Result<()> {
    let units: Vec<u16> = text.encode_utf16().collect();
    let said = |from: u32, to: u32| {
        let place = |place: u32| usize::try_from(place).unwrap_or(usize::MAX);
        String::from_utf16_lossy(units.get(place(from)..place(to)).unwrap_or_default())
    };
    if understood.words.is_empty() && understood.assumed.is_empty() {
        out.line("Nothing was understood.")?;
    } else {
        out.line(format!("Understood: {}", understood.question))?;
    }
    let words = understood.words.iter().map(|word| {
        Ok(format!("`{}`: {} {}", said(word.from, word.to), name(&word.field)?, word.value))
    });
    out.list("Words", words.collect::<io::Result<Vec<_>>>()?)?;
    let assumed = understood.assumed.iter().map(|assumed| {
        Ok(format!("{} {}: {}", name(&assumed.field)?, assumed.value, because(assumed.because)))
    });
    out.list("Assumed", assumed.collect::<io::Result<Vec<_>>>()?)?;
    let unclear = understood.unclear.iter().map(|unclear| {
        let said = said(unclear.from, unclear.to);
        let field = unclear.field.as_ref().map(name).transpose()?.unwrap_or_default();
        Ok(match (field.as_str(), &*unclear.candidates) {
            ("", _) => format!("`{said}`: not understood"),
            (field, []) => format!("`{said}`: {field} not understood"),
            (field, candidates) => format!("`{said}`: {field} may be {}", candidates.join(" or ")),
        })
    });
    out.list("Unclear", unclear.collect::<io::Result<Vec<_>>>()?)
}

/// A field by its name in an order.
fn name(field: &impl Serialize) -> io::Result<String> {
    Ok(value(field)?.as_str().unwrap_or_default().to_owned())
}

fn because(because: AssumedBecause) -> &'static str {
    match because {
        AssumedBecause::AccountCurrency => "the usual currency of an account there",
        AssumedBecause::NextSuchDay => "the next such day",
        AssumedBecause::SpeaksForBusiness => "who has a supplier or customers is a business",
        AssumedBecause::MayBePronoun => "`us` may also be whoever writes",
        AssumedBecause::Rounded => "rounded to minor units",
    }
}
