//! Figures, days and names in the language of a written answer. How a language writes them stands in
//! its messages, so that an answer is the same whoever words it.

use crate::date::Date;
use crate::display_text::DisplayText;
use crate::document::{Language, strong};
use crate::iso::{Country, Currency};
use crate::money::{Money, Range};
use crate::order::Listing;
use crate::written_word::{Say, WrittenValue, WrittenWord};

/// What is put into a message.
pub(crate) enum Put<'a> {
    Text(String),
    Strong(String),
    /// A word to choose by, which is never written.
    Choice(&'a str),
    Count(u64),
}

pub(crate) type Values<'v> = Vec<(&'static str, Put<'v>)>;

/// Keep the direction of what is between them to itself.
const ISOLATE: char = '\u{2068}';
const END: char = '\u{2069}';

/// One language, as it is spoken by whoever has its messages.
pub(crate) struct Voice<'a, 'w> {
    ask: &'a mut Say<'w>,
    pub(crate) language: Language,
    decimal: String,
    group: String,
    /// How many digits a group has, but for the last, which has three.
    grouping: usize,
    /// Up to so many digits stand together.
    ungrouped: usize,
}

impl<'a, 'w> Voice<'a, 'w> {
    pub(crate) fn of(ask: &'a mut Say<'w>) -> Self {
        let mut voice = Self {
            ask,
            language: Language::default(),
            decimal: ".".to_owned(),
            group: ",".to_owned(),
            grouping: 3,
            ungrouped: 3,
        };
        voice.language.tag = voice.word("figure-language");
        voice.decimal = voice.word("figure-decimal");
        voice.group = voice.word("figure-group");
        voice.grouping = voice.word("figure-grouping").parse().unwrap_or(3);
        voice.ungrouped = voice.word("figure-ungrouped").parse().unwrap_or(3);
        voice.language.is_rtl = voice.word("figure-direction") == "rtl";
        voice
    }

    /// A message that takes no values.
    pub(crate) fn word(&mut self, id: &str) -> String {
        self.say(id, Vec::new())
    }

    /// A message; its id where there is none.
    pub(crate) fn say(&mut self, id: &str, values: Values<'_>) -> String {
        self.find(id, values).unwrap_or_else(|| id.to_owned())
    }

    pub(crate) fn find(&mut self, id: &str, values: Values<'_>) -> Option<String> {
        let is_rtl = self.language.is_rtl;
        // letters and digits that run the other way
        let turns =
            |text: &str| is_rtl && text.contains(|letter: char| letter.is_ascii_alphanumeric());
        let text = |text: String| if turns(&text) { format!("{ISOLATE}{text}{END}") } else { text };
        let mut written = Vec::new();
        for (name, value) in values {
            written.push((
                name,
                match value {
                    Put::Text(put) => WrittenValue::Text(text(put)),
                    Put::Strong(put) => WrittenValue::Text(text(strong(&put))),
                    Put::Choice(choice) => WrittenValue::Text(choice.to_owned()),
                    Put::Count(count) => WrittenValue::Count(count),
                },
            ));
        }
        (self.ask)(&WrittenWord { id, values: Listing(written) })
    }

    /// The name of a method in this language, or as the schedule has it; its id where the schedule has none.
    pub(crate) fn method(&mut self, id: &str, name: Option<&DisplayText>) -> String {
        let own = || name.map_or_else(|| id.to_owned(), ToString::to_string);
        self.find(&format!("method-{id}"), Vec::new()).unwrap_or_else(own)
    }

    /// The name as it stands within a sentence: `by card`.
    pub(crate) fn inline_method(&mut self, id: &str, name: Option<&DisplayText>) -> String {
        self.find(&format!("inline-{id}"), Vec::new()).unwrap_or_else(|| self.method(id, name))
    }

    pub(crate) fn country(&mut self, country: Country) -> String {
        self.find(&format!("country-{}", country.code()), Vec::new())
            .unwrap_or_else(|| country.code().to_owned())
    }

    /// Every digit of a decimal text and no other, grouped.
    pub(crate) fn number(&self, decimal: &impl ToString) -> String {
        let text = decimal.to_string();
        let (whole, fraction) = text.split_once('.').unwrap_or((&text, ""));
        let mut written = self.grouped(whole);
        if !fraction.is_empty() {
            written.push_str(&self.decimal);
            written.push_str(fraction);
        }
        written
    }

    fn grouped(&self, whole: &str) -> String {
        if whole.len() <= self.ungrouped {
            return whole.to_owned();
        }
        let mut grouped = String::new();
        for (index, digit) in whole.chars().enumerate() {
            // the digits from here on, without the last group
            let left = whole.len().saturating_sub(index).checked_sub(3);
            if index > 0 && left.is_some_and(|left| left.is_multiple_of(self.grouping)) {
                grouped.push_str(&self.group);
            }
            grouped.push(digit);
        }
        grouped
    }

    /// Without the zeros at the end of its fraction.
    pub(crate) fn rounded_number(&self, decimal: &impl ToString) -> String {
        self.number(&trimmed(&decimal.to_string()))
    }

    pub(crate) fn money(&self, money: Money) -> String {
        in_currency(&self.number(&money), money.currency())
    }

    /// Both ends of a range; the least alone where the most is not known.
    pub(crate) fn range(&self, Range { min, max }: Range) -> String {
        match max {
            Some(max) if max != min => format!("{}–{}", self.number(&min), self.number(&max)),
            _ => self.number(&min),
        }
    }

    pub(crate) fn money_range(&self, range: Range) -> String {
        in_currency(&self.range(range), range.min.currency())
    }

    /// A fraction in percent: `0.0299` is 2.99 %.
    pub(crate) fn percent(&mut self, fraction: &impl ToString) -> String {
        let number = self.number(&hundredfold(&fraction.to_string()));
        self.say("figure-percent", vec![("number", Put::Text(number))])
    }

    pub(crate) fn percents(&mut self, min: &impl ToString, max: &impl ToString) -> String {
        let (low, high) = (hundredfold(&min.to_string()), hundredfold(&max.to_string()));
        if low == high {
            return self.percent(max);
        }
        let number = format!("{}–{}", self.number(&low), self.number(&high));
        self.say("figure-percent", vec![("number", Put::Text(number))])
    }

    /// A day of the calendar: 27 November 2026.
    pub(crate) fn date(&mut self, date: Date) -> String {
        let (year, month, day) = date.year_month_day();
        let values = vec![
            ("day", Put::Count(u64::from(day))),
            ("month", Put::Count(u64::from(month))),
            ("year", Put::Text(year.to_string())),
        ];
        self.say("figure-date", values)
    }

    /// With its weekday.
    pub(crate) fn day(&mut self, date: Date) -> String {
        let weekday = u64::from(date.weekday()).saturating_add(1);
        let date = self.date(date);
        let values = vec![("weekday", Put::Count(weekday)), ("date", Put::Text(date))];
        self.say("figure-day", values)
    }

    /// “a, b and c”, by `list-and` or `list-or`.
    pub(crate) fn list(&mut self, items: &[String], last: &str) -> String {
        let Some((end, start)) = items.split_last() else { return String::new() };
        if start.is_empty() {
            return end.clone();
        }
        let items = self.row(start);
        self.say(last, vec![("items", Put::Text(items)), ("next", Put::Text(end.clone()))])
    }

    /// “a, b, c”
    pub(crate) fn row(&mut self, items: &[String]) -> String {
        self.joined(items, "list-more")
    }

    /// “a; b; c”, for what has commas of its own.
    pub(crate) fn apart(&mut self, items: &[String]) -> String {
        self.joined(items, "list-apart")
    }

    fn joined(&mut self, items: &[String], joint: &str) -> String {
        let mut row = String::new();
        for item in items {
            row = if row.is_empty() {
                item.clone()
            } else {
                self.say(joint, vec![("items", Put::Text(row)), ("next", Put::Text(item.clone()))])
            };
        }
        row
    }
}

fn in_currency(figure: &str, currency: Currency) -> String {
    format!("{figure}\u{a0}{currency}")
}

/// Decimal text without the zeros at its end.
fn trimmed(text: &str) -> String {
    if !text.contains('.') {
        return text.to_owned();
    }
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// A fraction as decimal text, a hundred times as much: `0.0299` is `2.99`.
fn hundredfold(fraction: &str) -> String {
    let (whole, decimals) = fraction.split_once('.').unwrap_or((fraction, ""));
    let padded = format!("{decimals:0<2}");
    let (percent, rest) = padded.split_at_checked(2).unwrap_or((&padded, ""));
    let digits = format!("{whole}{percent}");
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    trimmed(&format!("{digits}.{rest}"))
}
