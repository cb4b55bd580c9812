//! `deadlines`: what follows from the days a buyer knows; `protection`: what the guarantee covers.

use std::io;
use std::path::PathBuf;

use checkout_fees::{
    ClosedDeadline, Date, DayUnit, Deadline, DeadlineCode, DeadlineKind, Deadlines, DisplayText,
    KnownDay, Party, Protection, Source, State, Time, Topic,
};
use clap::Args;
use serde_json::{Map, Value};

use crate::page::{self, Page};
use crate::{Failure, order_args, output_file};

/// Work out an order's deadlines under the guarantee, from the days that are known
///
/// Day N is N days after: the day it starts from does not count. An answer is given as its day, or
/// as `no` where none has come.
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees deadlines --today 2026-11-23 --promised 2026-10-30 --received 2026-11-01
  checkout-fees deadlines --today 2026-11-23 --opened 2026-11-20 --answered no --ics dispute.ics
  checkout-fees deadlines --today 2026-11-23 --evidence-asked 2026-11-23 --country US --json

Exit status: 0 answered, also where nothing lies ahead and --ics writes no file; 1 refused;
2 bad usage, or a file that cannot be written.")]
pub(crate) struct DeadlinesArgs {
    /// The day it is looked at, YYYY-MM-DD
    #[arg(long, value_name = "DATE")]
    today: Option<String>,
    /// What you call the order; it stands in the calendar's entries
    #[arg(long, value_name = "NAME")]
    order: Option<String>,
    /// The day of delivery in the contract
    #[arg(long, value_name = "DATE")]
    promised: Option<String>,
    /// The day the goods were received
    #[arg(long, value_name = "DATE")]
    received: Option<String>,
    /// The last day for accepting the goods, as the platform shows it
    #[arg(long, value_name = "DATE")]
    acceptance_ends: Option<String>,
    /// The day the dispute was opened
    #[arg(long, value_name = "DATE")]
    opened: Option<String>,
    /// The day the supplier answered
    #[arg(long, value_name = "DATE|no")]
    answered: Option<String>,
    /// The day the supplier's proposal came
    #[arg(long, value_name = "DATE")]
    proposal: Option<String>,
    /// The day you answered the proposal
    #[arg(long, value_name = "DATE|no")]
    replied: Option<String>,
    /// The day the platform asked for evidence
    #[arg(long, value_name = "DATE")]
    evidence_asked: Option<String>,
    /// Days that are no business days, weekends aside; "" for none
    #[arg(long, value_name = "DATE,DATE")]
    holidays: Option<String>,
    /// Where you are, such as US, for its bank holidays
    #[arg(long)]
    country: Option<String>,
    /// Where the supplier is; CN if absent
    #[arg(long, value_name = "COUNTRY")]
    supplier: Option<String>,
    /// The answer as JSON
    #[arg(long)]
    pub(crate) json: bool,
    /// Writes what is not past as a calendar's file, too
    #[arg(long, value_name = "FILE")]
    ics: Option<PathBuf>,
}

/// Tell what the guarantee covers, its times, and the words they rest on
#[derive(Args)]
#[command(after_help = "Examples:
  checkout-fees protection
  checkout-fees protection --json")]
pub(crate) struct ProtectionArgs {
    /// The answer as JSON
    #[arg(long)]
    json: bool,
}

pub(crate) fn run(args: &DeadlinesArgs) -> Result<(), Failure> {
    let protection = Protection::standard()?;
    let answer = protection.deadlines(&args.request())?;
    let mut out = Page::stdout();
    if args.json {
        out.json(&answer)?;
    } else {
        print(&mut out, &answer, &protection.times)?;
    }
    let Some(path) = &args.ics else { return Ok(()) };
    let Some(file) = answer.calendar_file() else {
        page::complain([format!("Nothing lies ahead, so {} was not written.", path.display())]);
        return Ok(());
    };
    output_file::write_file(path, |out| out.write_all(file.as_bytes()))
}

pub(crate) fn run_protection(args: &ProtectionArgs) -> Result<(), Failure> {
    let protection = Protection::standard()?;
    let mut out = Page::stdout();
    if args.json {
        out.json(&protection)?;
    } else {
        print_protection(&mut out, &protection)?;
    }
    Ok(())
}

impl DeadlinesArgs {
    /// The request as JSON text; what its values are worth is the core's to say.
    fn request(&self) -> String {
        let texts = [
            ("today", &self.today),
            ("order", &self.order),
            ("deliveryPromised", &self.promised),
            ("goodsReceived", &self.received),
            ("acceptanceEnds", &self.acceptance_ends),
            ("disputeOpened", &self.opened),
            ("supplierAnswered", &self.answered),
            ("proposalReceived", &self.proposal),
            ("buyerAnswered", &self.replied),
            ("evidenceAsked", &self.evidence_asked),
            ("country", &self.country),
            ("supplier", &self.supplier),
        ];
        let mut request = Map::new();
        for (name, text) in texts {
            let Some(text) = text else { continue };
            let is_answer = matches!(name, "supplierAnswered" | "buyerAnswered");
            let value =
                if is_answer && text == "no" { Value::from(false) } else { text.as_str().into() };
            request.insert(name.to_owned(), value);
        }
        if let Some(text) = &self.holidays {
            request.insert("holidays".to_owned(), order_args::list(text, ','));
        }
        Value::Object(request).to_string()
    }
}

fn print(out: &mut Page, answer: &Deadlines<'_>, times: &[Time]) -> io::Result<()> {
    let order = answer.order.as_ref().map_or_else(String::new, |order| format!(" of {order}"));
    out.line(format!("Deadlines{order} as of {}", answer.today))?;
    if !answer.deadlines.is_empty() {
        let rows = answer.deadlines.iter().map(row);
        out.table(&page::table(["Day", "Left", "Who", "What"], &[], rows))?;
    }
    let title = |code| times.iter().find(|time| time.id == code).map_or("", |time| &time.title);
    let how = |deadline: &Deadline<'_>| format!("{}: {}", deadline.title, deadline.because);
    out.list("How the days come about", answer.deadlines.iter().map(how))?;
    let closed = |closed: &ClosedDeadline| {
        format!("{}: {} on {}", title(closed.code), closed.by.text(), closed.on)
    };
    out.list("No longer matters", answer.closed.iter().map(closed))?;
    out.list("Cannot be worked out", missing(answer, title))?;
    out.list(
        "Mind",
        answer
            .doubts
            .iter()
            .map(|doubt| doubt.text.to_string())
            .chain(holidays(answer))
            .chain(weekend(answer)),
    )?;
    quotes(out, answer.deadlines.iter().map(|deadline| deadline.source))
}

/// What cannot be worked out, by the flag that it takes.
fn missing<'t>(answer: &Deadlines<'_>, title: impl Fn(DeadlineCode) -> &'t str) -> Vec<String> {
    let mut flags: Vec<(KnownDay, Vec<&str>)> = Vec::new();
    for missing in &answer.missing {
        let title = title(missing.code);
        match flags.iter_mut().find(|(needs, _)| *needs == missing.needs) {
            Some((_, titles)) if titles.contains(&title) => {}
            Some((_, titles)) => titles.push(title),
            None => flags.push((missing.needs, vec![title])),
        }
    }
    let line = |(needs, titles): &(_, Vec<&str>)| {
        format!("without {}: {}", flag(*needs), titles.join("; "))
    };
    flags.iter().map(line).collect()
}

/// The words by their documents, each once.
fn quotes<'s>(out: &mut Page, sources: impl Iterator<Item = &'s Source>) -> io::Result<()> {
    let mut documents: Vec<(&DisplayText, Vec<String>)> = Vec::new();
    for Source { document, quote, .. } in sources {
        let quote = format!("“{quote}”");
        match documents.iter_mut().find(|(title, _)| *title == document) {
            Some((_, quotes)) if quotes.contains(&quote) => {}
            Some((_, quotes)) => quotes.push(quote),
            None => documents.push((document, vec![quote])),
        }
    }
    out.sections("Sources", documents)
}

/// Which holidays the second of two dates counts.
fn holidays(answer: &Deadlines<'_>) -> Option<String> {
    let holidays = answer.holidays.as_ref()?;
    let days: Vec<String> = holidays.days.iter().map(ToString::to_string).collect();
    let days = if days.is_empty() { "none".to_owned() } else { days.join(", ") };
    let rest = if holidays.complete { "" } else { "; there may be more, not all are known" };
    Some(format!("Holidays counted for the other date: {days}{rest}."))
}

/// How days on a weekend are taken, where there are any.
fn weekend(answer: &Deadlines<'_>) -> Option<String> {
    let is_weekend = |deadline: &Deadline<'_>| {
        deadline.date.is_weekend() || deadline.latest.is_some_and(Date::is_weekend)
    };
    let text = "A day on a weekend is not moved to Monday: act before it. The day a payment arrives is counted \
                the other way: a payment on a weekend counts from the next business day. Both are the safe reading.";
    answer.deadlines.iter().any(is_weekend).then(|| text.to_owned())
}

fn row(deadline: &Deadline<'_>) -> [String; 4] {
    let day = match deadline.latest {
        Some(latest) => format!("{} or {latest}", deadline.date),
        None => deadline.date.to_string(),
    };
    let day = if deadline.kind == DeadlineKind::From { format!("from {day}") } else { day };
    let what = match deadline.condition {
        Some(condition) => format!("{}, {}", deadline.title, condition.text),
        None => deadline.title.to_owned(),
    };
    [day, left(deadline), who(deadline.who).to_owned(), what]
}

fn left(deadline: &Deadline<'_>) -> String {
    match (deadline.state, deadline.days_left) {
        (State::Unclear, _) => "perhaps past".to_owned(),
        (_, 0) => "today".to_owned(),
        (_, 1) => "1 day".to_owned(),
        (State::Past, _) if deadline.kind == DeadlineKind::From => "since then".to_owned(),
        (State::Past, _) => "past".to_owned(),
        (_, days) => format!("{days} days"),
    }
}

fn who(party: Party) -> &'static str {
    match party {
        Party::Buyer => "you",
        Party::Supplier => "supplier",
        Party::Platform => "platform",
    }
}

fn flag(day: KnownDay) -> &'static str {
    match day {
        KnownDay::DeliveryPromised => "--promised",
        KnownDay::GoodsReceived => "--received",
        KnownDay::AcceptanceEnds => "--acceptance-ends",
        KnownDay::DisputeOpened => "--opened",
        KnownDay::SupplierAnswered => "--answered",
        KnownDay::ProposalReceived => "--proposal",
        KnownDay::BuyerAnswered => "--replied",
        KnownDay::EvidenceAsked => "--evidence-asked",
    }
}

fn print_protection(out: &mut Page, protection: &Protection) -> io::Result<()> {
    out.line(format!("{}: what it covers", protection.name))?;
    let topics = [
        (Topic::Cover, "Covered"),
        (Topic::Limit, "The supplier's limit"),
        (Topic::Request, "How to ask"),
        (Topic::Evidence, "Keep as evidence"),
        (Topic::Refused, "Refused where"),
    ];
    for (topic, title) in topics {
        let about = protection.statements.iter().filter(|statement| statement.topic == topic);
        out.list(title, about.map(|statement| &statement.text))?;
    }
    out.list("Times", protection.times.iter().filter(|time| time.days > 0).map(time))?;
    out.list("Unclear", protection.doubts.iter().map(|doubt| &doubt.text))?;
    let statements = protection.statements.iter().map(|statement| &statement.source);
    let doubts = protection.doubts.iter().flat_map(|doubt| &doubt.sources);
    quotes(out, statements.chain(protection.times.iter().map(|time| &time.source)).chain(doubts))
}

fn time(time: &Time) -> String {
    let unit = match (time.unit, time.days) {
        (DayUnit::Day, 1) => "day",
        (DayUnit::Day, _) => "days",
        (DayUnit::BusinessDay, _) => "business days",
    };
    let condition =
        time.condition.as_ref().map_or_else(String::new, |known| format!(", {}", known.text));
    format!("{} {unit} after “{}”: {}{condition}", time.days, time.after.text(), time.title)
}
