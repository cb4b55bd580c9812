//! `afford`: by each method, the largest order that a budget pays.

use std::io;

use checkout_fees::{Affordable, AffordableOption, Currency, FeeSchedule, Kind, Money, Status};
use clap::Args;

use crate::order_args::BuyerArgs;
use crate::page::{self, Page, Rows};
use crate::sums::{grouped, money};
use crate::{Failure, ScheduleFile, words};

/// Find the largest order that a budget pays with its fee, by each method
///
/// Surely: with the greatest fee it may have; at best: with the least. Larger orders come first,
/// whatever the rank.
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees afford --budget 5000 --currency USD --country US
  checkout-fees afford --budget 10000 --currency EUR --country DE --rates EUR=1.08
  checkout-fees afford --budget 5000 --currency USD --country US \\
    --terms '{\"wire-transfer\":{\"fee\":\"20\"}}' --json

Exit status: 0 answered, 1 refused, 2 bad usage.")]
pub(crate) struct AffordArgs {
    /// What there is for the order and its fee, such as 5000 or 5000.00
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    budget: Option<String>,
    #[command(flatten)]
    buyer: BuyerArgs,
    #[command(flatten)]
    schedule: ScheduleFile,
    /// The answer as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn run(args: &AffordArgs) -> Result<(), Failure> {
    let request = args.buyer.request(&[("budget", &args.budget)])?;
    let calculator = args.schedule.calculator()?;
    let affordable = calculator.affordable(&request)?;
    let mut out = Page::stdout();
    if args.json {
        out.json(&affordable)?;
    } else {
        let whole = calculator.compare(&args.buyer.request(&[("amount", &args.budget)])?)?;
        let budget = format!("A budget of {}", money(whole.order.amount));
        out.line(words::about(budget, &whole.order))?;
        out.blank()?;
        let schedule = calculator.schedule_on(whole.order.pay_on);
        print(&mut out, &affordable, whole.order.currency, schedule)?;
        let notes = words::notes(&whole, schedule.currency);
        out.list("Mind", notes)?;
    }
    Ok(())
}

fn print(
    out: &mut Page,
    Affordable { options }: &Affordable<'_>,
    currency: Currency,
    schedule: &FeeSchedule,
) -> io::Result<()> {
    let (possible, impossible): (Vec<_>, Vec<_>) =
        options.iter().partition(|option| option.status != Status::Unavailable);
    out.line(most(&possible, schedule))?;
    if !possible.is_empty() {
        out.table(&table(&possible, currency, schedule))?;
    }
    let conditional = possible.iter().filter(|option| !option.reasons.is_empty());
    let reasons = |option: &&AffordableOption<'_>| {
        let reasons = option.reasons.iter().map(words::reason).collect();
        (words::name(option.method, schedule), reasons)
    };
    out.sections("What to know", conditional.map(reasons))?;
    out.sections("Not possible with this budget", impossible.iter().map(reasons))
}

/// The largest order that is sure to fit.
fn most(options: &[&AffordableOption<'_>], schedule: &FeeSchedule) -> String {
    let sure = |option: &&&AffordableOption<'_>| {
        option.status == Status::Available && option.kind == Kind::Payment
    };
    let Some((first, guaranteed)) =
        options.iter().find(sure).and_then(|first| Some((first, fitting(first.guaranteed)?)))
    else {
        return "No order is sure to fit.".to_owned();
    };
    let alike = options.iter().filter(sure).filter(|option| {
        (option.guaranteed, option.possible) == (first.guaranteed, first.possible)
    });
    let names: Vec<&str> = alike.map(|option| words::name(option.method, schedule)).collect();
    let at_best = first.possible.filter(|possible| *possible != guaranteed);
    let at_best = at_best.map(|possible| format!(", at best up to {}", money(possible)));
    let by = names.join(" or ");
    format!("Surely up to {} by {by}{}.", money(guaranteed), at_best.unwrap_or_default())
}

fn fitting(amount: Option<Money>) -> Option<Money> {
    amount.filter(|amount| !amount.is_zero())
}

fn table(options: &[&AffordableOption<'_>], currency: Currency, schedule: &FeeSchedule) -> Rows {
    let [surely, at_best] = ["Surely", "At best"].map(|title| format!("{title}, {currency}"));
    let amount = |amount: Option<Money>| amount.map(|amount| grouped(&amount)).unwrap_or_default();
    let rows = options.iter().map(|option| {
        [
            words::name(option.method, schedule).to_owned(),
            amount(option.guaranteed),
            amount(option.possible),
            note(option).join(", "),
        ]
    });
    page::table(["Method", &surely, &at_best, ""], &[1, 2], rows)
}

fn note(option: &AffordableOption<'_>) -> Vec<&'static str> {
    let mut notes = Vec::new();
    if option.kind == Kind::Credit {
        notes.push("a loan");
    }
    if option.status == Status::Conditional {
        notes.push("if possible");
    }
    match option.possible {
        None => notes.push("its fee is not fully known"),
        Some(possible) if possible.is_zero() => notes.push("its fee alone is too much"),
        Some(_) => {}
    }
    notes
}
