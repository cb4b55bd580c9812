//! `plan`: the cheapest way to pay one order, in two payments by two methods if that is worth it.

use std::io;

use checkout_fees::{
    Against, Comparison, Currency, Kind, PaymentOption, Plan, PlannedPayment, Status,
};
use clap::Args;

use crate::order_args::OrderArgs;
use crate::page::{self, Page, Rows};
use crate::sums::{grouped, money, range};
use crate::{Failure, ScheduleFile, words};

/// Plan the cheapest way to pay one order, if need be by two methods
///
/// Only methods that are sure to carry their payment count, whatever the rank. Two are chosen where
/// they are at least one unit of the schedule's currency cheaper at worst, and no dearer at best,
/// than any one alone.
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees plan --amount 50100 --currency USD --country US
  checkout-fees plan --amount 5000 --currency USD --country US --initial-payment 500
  checkout-fees plan --amount 9000 --currency EUR --country DE --rates EUR=1.08 --json

Exit status: 0 answered, 1 refused, 2 bad usage.")]
pub(crate) struct PlanArgs {
    #[command(flatten)]
    order: OrderArgs,
    #[command(flatten)]
    schedule: ScheduleFile,
    /// The answer as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn run(args: &PlanArgs) -> Result<(), Failure> {
    let request = args.order.request()?;
    let calculator = args.schedule.calculator()?;
    let plan = calculator.plan(&request)?;
    let mut out = Page::stdout();
    if args.json {
        out.json(&plan)?;
    } else {
        let comparison = calculator.compare_order(plan.order.clone());
        let schedule = calculator.schedule_on(comparison.order.pay_on);
        print(&mut out, &Planned { plan, comparison }, schedule.currency)?;
    }
    Ok(())
}

/// A plan and, for what it does not say itself, each method alone.
struct Planned<'s> {
    plan: Plan<'s>,
    comparison: Comparison<'s>,
}

impl<'s> Planned<'s> {
    fn alone(&self, method: &str) -> Option<&PaymentOption<'s>> {
        self.comparison.options.iter().find(|option| option.method == method)
    }

    fn name(&self, method: &str) -> &'s str {
        self.alone(method).map_or("", |option| option.name)
    }
}

fn print(out: &mut Page, planned: &Planned<'_>, schedule_currency: Currency) -> io::Result<()> {
    let Planned { plan, comparison } = planned;
    out.line(words::order(&plan.order))?;
    out.blank()?;
    if plan.payments.is_empty() {
        out.line("No method with a known fee is sure to carry this order.")?;
        why_not(out, comparison)?;
    } else {
        out.line(answer(planned))?;
        out.lines(why(planned, schedule_currency))?;
        out.table(&table(planned))?;
        out.sections("What to know", warnings(planned))?;
    }
    out.list("Mind", words::notes(comparison, schedule_currency))
}

fn answer(planned: &Planned<'_>) -> String {
    let Plan { payments, order, fee, total, .. } = &planned.plan;
    let ways: Vec<String> = payments
        .chunk_by(|one, next| one.method == next.method)
        .map(|payments| way(planned, payments))
        .collect();
    let [fee, total] = [fee, total].map(|sum| sum.map(range).unwrap_or_default());
    let currency = order.currency;
    format!("Pay {}. Fee {fee} {currency}, in all {total} {currency}.", ways.join(" and "))
}

/// The payments by one method.
fn way(planned: &Planned<'_>, payments: &[PlannedPayment<'_>]) -> String {
    let name = payments.first().map(|payment| planned.name(payment.method)).unwrap_or_default();
    if payments.len() > 2 {
        return format!("by {name} in {} payments", payments.len());
    }
    let amounts: Vec<String> = payments.iter().map(|payment| money(payment.amount)).collect();
    format!("{} by {name}", amounts.join(" and "))
}

/// Why just these payments.
fn why(planned: &Planned<'_>, schedule_currency: Currency) -> Vec<String> {
    let Plan { order, payments, .. } = &planned.plan;
    let is_fixed = order.initial_payment.is_some_and(|initial| initial < order.amount);
    let choice = choice(planned, is_fixed, schedule_currency);
    match payments.as_slice() {
        [one] if is_fixed => {
            vec![format!("By {} the whole order is one payment.", planned.name(one.method)), choice]
        }
        _ if is_fixed => vec!["The initial payment fixes both amounts.".to_owned(), choice],
        _ => vec![choice],
    }
}

/// Why one method, or why two.
fn choice(planned: &Planned<'_>, is_fixed: bool, schedule_currency: Currency) -> String {
    let two = match (&planned.plan.against, planned.plan.payments.as_slice()) {
        (Some(against), _) => return instead(planned, against),
        (None, [first, .., last]) if first.method != last.method => {
            return "No single method with a known fee is sure to carry this order.".to_owned();
        }
        (None, [_, _]) if is_fixed => "The cheapest method for each would not",
        (None, _) => "No two methods together would",
    };
    format!("{two} save at least 1 {schedule_currency} at worst without costing more at best.")
}

fn instead(planned: &Planned<'_>, Against { method, saves }: &Against<'_>) -> String {
    let fee = planned.alone(method).and_then(|option| option.fee).map(range).unwrap_or_default();
    let alone =
        format!("{} alone would cost {fee} {}", planned.name(method), saves.worst.currency());
    if saves.worst == saves.best {
        return format!("{alone}: this saves {}.", money(saves.worst));
    }
    format!(
        "{alone}: this saves {} where fees are highest, {} where they are lowest.",
        money(saves.worst),
        money(saves.best)
    )
}

fn table(planned: &Planned<'_>) -> Rows {
    let Plan { order, payments, fee, .. } = &planned.plan;
    let [amounts, fees] = ["Amount", "Fee"].map(|title| format!("{title}, {}", order.currency));
    let mut rows: Vec<_> = payments
        .iter()
        .map(|payment| {
            [
                method(planned, payment),
                grouped(&payment.amount),
                range(payment.fee),
                words::arrival(payment.arrival.as_ref()),
            ]
        })
        .collect();
    if payments.len() > 1 {
        let fee = fee.map(range).unwrap_or_default();
        rows.push(["Together".to_owned(), grouped(&order.amount), fee, String::new()]);
    }
    page::table(["Method", &amounts, &fees, "Arrives"], &[1, 2], rows)
}

fn method(planned: &Planned<'_>, payment: &PlannedPayment<'_>) -> String {
    let name = planned.name(payment.method);
    match payment.variants.as_slice() {
        [] => name.to_owned(),
        variants => format!("{name}, by way of {}", variants.join(", ")),
    }
}

/// Of each method, once.
fn warnings<'p>(planned: &'p Planned<'_>) -> impl Iterator<Item = (&'p str, Vec<String>)> {
    let methods = planned.plan.payments.chunk_by(|one, next| one.method == next.method);
    methods
        .filter_map(|payments| payments.first())
        .filter(|payment| !payment.warnings.is_empty())
        .map(|payment| {
            let lines = payment.warnings.iter().map(words::option_warning).collect();
            (planned.name(payment.method), lines)
        })
}

fn why_not(out: &mut Page, comparison: &Comparison<'_>) -> io::Result<()> {
    let (unsure, impossible): (Vec<_>, Vec<_>) =
        comparison.options.iter().partition(|option| option.status != Status::Unavailable);
    let unsure = unsure.iter().map(|option| (option.name, open(option)));
    out.sections("Not sure", unsure)?;
    let reasons = impossible.iter().map(|option| (option.name, words::reasons(option)));
    out.sections("Not possible for this order", reasons)
}

/// What a method hangs on, or why it is no plan.
fn open(option: &PaymentOption<'_>) -> Vec<String> {
    let mut lines: Vec<String> = option.reasons.iter().map(words::reason).collect();
    if option.fee.is_some_and(|fee| fee.max.is_none()) {
        lines.push("its fee is not fully known".to_owned());
    }
    if option.kind == Kind::Credit {
        lines.push("a loan".to_owned());
    }
    lines
}
