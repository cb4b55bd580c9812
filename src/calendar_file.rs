//! Deadlines as a file for calendars, RFC 5545.

use std::fmt::Write as _;

use crate::date::Date;
use crate::deadlines::{Because, Count, Deadline, Deadlines, State};
use crate::display_text::DisplayText;
use crate::protection::Doubt;
use crate::protection_words::{DeadlineKind, Party};

/// The most bytes of a line, its end aside.
const LONGEST_LINE: usize = 75;

impl Deadlines<'_> {
    /// The deadlines that are not past, each as an event of a day; `None` where there is none, for
    /// a calendar cannot be empty. The same deadlines make the same file, whenever it is made.
    #[must_use]
    pub fn calendar_file(&self) -> Option<String> {
        let mut file = CalendarFile(String::new());
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//checkout-fees//deadlines//EN");
        file.line("CALSCALE:GREGORIAN");
        let before = file.0.len();
        for deadline in &self.deadlines {
            if deadline.state != State::Past {
                file.event(deadline, self);
            }
        }
        let is_empty = file.0.len() == before;
        file.line("END:VCALENDAR");
        (!is_empty).then_some(file.0)
    }
}

/// The text of a file as far as it is written.
struct CalendarFile(String);

impl CalendarFile {
    fn event(&mut self, deadline: &Deadline<'_>, all: &Deadlines<'_>) {
        let title = [title(deadline, all.order.as_ref())];
        let day = Self::day(deadline.date);
        self.line("BEGIN:VEVENT");
        self.line(&format!("UID:{}", uid(deadline, all.order.as_ref())));
        self.line(&format!("DTSTAMP:{}T000000Z", Self::day(all.today)));
        self.line(&format!("DTSTART;VALUE=DATE:{day}"));
        // the end of an event is not part of it; without one it is a day long
        if let Some(next) = deadline.date.next() {
            self.line(&format!("DTEND;VALUE=DATE:{}", Self::day(next)));
        }
        self.text("SUMMARY", &title);
        self.text("DESCRIPTION", &description(deadline, &all.doubts));
        self.line("TRANSP:TRANSPARENT");
        self.line("BEGIN:VALARM");
        self.line("ACTION:DISPLAY");
        self.text("DESCRIPTION", &title);
        self.line(&format!("TRIGGER:{}", trigger(deadline)));
        self.line("END:VALARM");
        self.line("END:VEVENT");
    }

    fn day(date: Date) -> String {
        date.to_string().replace('-', "")
    }

    /// A text property of some lines. Backslashes, semicolons, commas and line breaks are escaped.
    fn text(&mut self, name: &str, lines: &[DisplayText]) {
        let mut line = format!("{name}:");
        for (place, text) in lines.iter().enumerate() {
            line.push_str(if place > 0 { "\\n" } else { "" });
            for letter in text.chars() {
                match letter {
                    '\\' | ';' | ',' => line.extend(['\\', letter]),
                    _ => line.push(letter),
                }
            }
        }
        self.line(&line);
    }

    /// A line, folded where it is too long, but in no character.
    fn line(&mut self, line: &str) {
        let mut length = 0_usize;
        for letter in line.chars() {
            length = length.saturating_add(letter.len_utf8());
            if length > LONGEST_LINE {
                self.0.push_str("\r\n ");
                length = letter.len_utf8().saturating_add(1);
            }
            self.0.push(letter);
        }
        self.0.push_str("\r\n");
    }
}

fn title(deadline: &Deadline<'_>, order: Option<&DisplayText>) -> DisplayText {
    let mut title = order.map_or_else(String::new, |order| format!("{order}: "));
    title.push_str(deadline.title);
    if let Some(condition) = deadline.condition {
        // writing to a string cannot fail
        let _ = write!(title, ", {}", condition.text);
    }
    title.into()
}

fn description(deadline: &Deadline<'_>, doubts: &[&Doubt]) -> Vec<DisplayText> {
    let latest = deadline.latest.map(|latest| format!("; by another reading {latest}"));
    let mut lines = vec![
        format!("{}{}.", deadline.because, latest.unwrap_or_default()).into(),
        format!("“{}”", deadline.source.quote).into(),
        deadline.source.document.clone(),
    ];
    let of_it = doubts.iter().filter(|doubt| deadline.doubts.contains(&doubt.id));
    lines.extend(of_it.map(|doubt| doubt.text.clone()));
    lines
}

/// When the alarm goes off: at nine in the morning, two days before what the buyer must do, else the
/// day before.
///
/// A trigger counts from the start of the event (RFC 5545, 3.8.6.3), which for an event of whole days
/// is midnight in the reader's time zone. It is negative because an alarm after the start, such as
/// `PT9H` for nine o'clock of the day itself, is dropped or moved to the start by some calendars;
/// `-PT15H` is what Apple's Calendar writes for "1 day before (9 AM)". Nothing of RFC 9074 is needed:
/// an alarm neither depends on a place nor repeats.
fn trigger(deadline: &Deadline<'_>) -> &'static str {
    match (deadline.kind, deadline.who) {
        (DeadlineKind::By, Party::Buyer) => "-P1DT15H",
        _ => "-PT15H",
    }
}

/// The same for the same deadline of the same order, so that a later file takes an earlier one's place.
fn uid(deadline: &Deadline<'_>, order: Option<&DisplayText>) -> String {
    let Because { date, .. } = deadline.because;
    let order = hash(order.map_or("", DisplayText::as_str));
    format!("{}-{date}-{order:016x}@checkout-fees", deadline.code.word())
}

/// FNV-1a.
fn hash(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

/// In plain English, such as `30 days after 2026-11-01, goods received`.
impl std::fmt::Display for Because {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self { days, date, .. } = self;
        let what = self.field.text();
        match (self.code, days) {
            (Count::SameDay, _) => write!(f, "{date}, {what}"),
            (Count::DaysAfter, 1) => write!(f, "the day after {date}, {what}"),
            (Count::DaysAfter, _) => write!(f, "{days} days after {date}, {what}"),
            (Count::BusinessDaysAfter, 1) => write!(f, "the business day after {date}, {what}"),
            (Count::BusinessDaysAfter, _) => {
                write!(f, "{days} business days after {date}, {what}")
            }
        }
    }
}
