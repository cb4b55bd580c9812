//! `map`: which method is best from which amount to which.

use std::io;

use checkout_fees::{CheapestByAmount, FeeSchedule, Order, Rank, Segment};
use clap::Args;

use crate::order_args::BuyerArgs;
use crate::page::{self, Page, Rows};
use crate::sums::grouped;
use crate::{Failure, ScheduleFile, words};

const MOST_TURNS: usize = 12;

/// Map amounts to the best way to pay them, to the minor unit
///
/// Only methods that are sure to carry an order and whose fee is known count.
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees map --from 1 --to 100000 --currency USD --country US
  checkout-fees map --from 1 --to 20000 --currency EUR --country DE --rates EUR=1.08
  checkout-fees map --from 1 --to 5000 --currency USD --country US --rank speed --json

Exit status: 0 answered, 1 refused, 2 bad usage.")]
pub(crate) struct MapArgs {
    /// The smallest order, such as 1 or 1.00
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    from: Option<String>,
    /// The largest order
    #[arg(long, value_name = "AMOUNT", allow_hyphen_values = true)]
    to: Option<String>,
    #[command(flatten)]
    buyer: BuyerArgs,
    #[command(flatten)]
    schedule: ScheduleFile,
    /// The answer as JSON
    #[arg(long)]
    pub(crate) json: bool,
}

pub(crate) fn run(args: &MapArgs) -> Result<(), Failure> {
    let request = args.buyer.request(&[("from", &args.from), ("to", &args.to)])?;
    let calculator = args.schedule.calculator()?;
    let map = calculator.cheapest_by_amount(&request)?;
    let mut out = Page::stdout();
    if args.json {
        out.json(&map)?;
    } else {
        let smallest = calculator.compare(&args.buyer.request(&[("amount", &args.from)])?)?;
        let schedule = calculator.schedule_on(smallest.order.pay_on);
        print(&mut out, &map, &smallest.order, schedule)?;
        let notes = words::notes(&smallest, schedule.currency);
        out.list("Mind", notes)?;
    }
    Ok(())
}

fn print(
    out: &mut Page,
    CheapestByAmount { segments }: &CheapestByAmount<'_>,
    smallest: &Order,
    schedule: &FeeSchedule,
) -> io::Result<()> {
    let to = segments.last().map(|last| grouped(&last.to)).unwrap_or_default();
    let range = format!("Orders from {} to {to} {}", grouped(&smallest.amount), smallest.currency);
    out.line(format!("{}, {}", words::about(range, smallest), rank(smallest.rank)))?;
    out.blank()?;
    out.lines(turns(segments, schedule))?;
    out.table(&table(segments, smallest, schedule))
}

fn rank(rank: Rank) -> &'static str {
    match rank {
        Rank::Cost => "ranked by cost",
        Rank::Speed => "ranked by speed",
        Rank::Credit => "loans ranked by cost",
    }
}

/// Where another method becomes the best; where that is told too often to be read, how often.
fn turns(segments: &[Segment<'_>], schedule: &FeeSchedule) -> Vec<String> {
    let alike = segments.chunk_by(|one, next| one.method == next.method);
    let firsts: Vec<_> = alike.filter_map(|segments| segments.first()).collect();
    if firsts.len() > MOST_TURNS {
        return vec![format!("The best changes {} times.", firsts.len().saturating_sub(1))];
    }
    let line = |Segment { from, method, .. }: &Segment<'_>| {
        format!("From {}: {}.", grouped(from), best(*method, schedule))
    };
    firsts.into_iter().map(line).collect()
}

fn best<'s>(method: Option<&str>, schedule: &'s FeeSchedule) -> &'s str {
    method.map_or("none is sure", |method| words::name(method, schedule))
}

fn table(segments: &[Segment<'_>], smallest: &Order, schedule: &FeeSchedule) -> Rows {
    let [from, to] = ["From", "To"].map(|title| format!("{title}, {}", smallest.currency));
    let rows = segments.iter().map(|segment| {
        let ties: Vec<&str> =
            segment.ties.iter().map(|method| words::name(method, schedule)).collect();
        [
            grouped(&segment.from),
            grouped(&segment.to),
            best(segment.method, schedule).to_owned(),
            ties.join(", "),
        ]
    });
    page::table([&from, &to, "Best", "Just as good"], &[0, 1], rows)
}
