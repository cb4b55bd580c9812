//! Days in words: dates that are known, written in every shape that docs/questions.md has, with other
//! words around them.

use std::sync::LazyLock;

use checkout_fees::{Date, FeeCalculator};
use proptest::prelude::*;

use crate::support::config;

static CALCULATOR: LazyLock<FeeCalculator> = LazyLock::new(|| FeeCalculator::standard().unwrap());
/// A Monday.
const TODAY: &str = "2026-11-23";
const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
const WEEKDAYS: [&str; 7] =
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/// A day, so many days after today.
#[derive(Clone, Copy, Debug)]
struct Day {
    after: usize,
    year: usize,
    month: usize,
    of_month: usize,
}

impl Day {
    fn after(days: usize) -> Self {
        let (mut year, mut month, mut day) = (2026, 11, 23);
        for _ in 0..days {
            day += 1;
            let length = match month {
                2 if year % 4 == 0 => 29,
                2 => 28,
                4 | 6 | 9 | 11 => 30,
                _ => 31,
            };
            if day > length {
                (day, month) = (1, month + 1);
            }
            if month > 12 {
                (month, year) = (1, year + 1);
            }
        }
        Self { after: days, year, month, of_month: day }
    }

    fn iso(self) -> String {
        format!("{:04}-{:02}-{:02}", self.year, self.month, self.of_month)
    }

    /// The day in a shape, if it can be written so; and whether it has to be understood.
    fn written(self, shape: usize) -> Option<(String, bool)> {
        let Self { after, year, month, of_month: day } = self;
        let (name, short) = (MONTHS[month - 1], &MONTHS[month - 1][..3]);
        let weekday = WEEKDAYS[after % 7];
        let ending = match day {
            1 | 21 | 31 => "st",
            2 | 22 => "nd",
            3 | 23 => "rd",
            _ => "th",
        };
        let is_within_a_year = after < 365;
        // only the larger of two numbers up to 12 is surely a day
        let is_surely_day = day > 12 || day == month;
        let text = match shape {
            0 => self.iso(),
            1 => format!("{year}{month:02}{day:02}"),
            2 => format!("{year}/{month}/{day}"),
            3 => format!("{day:02}.{month:02}.{year}"),
            4 => return Some((format!("{day}/{month}/{year}"), is_surely_day)),
            5 => return Some((format!("{month:02}-{day:02}-{year}"), is_surely_day)),
            6 => return Some((format!("{day:02}/{month:02}/{}", year - 2000), false)),
            7 => format!("{day} {name} {year}"),
            8 => format!("{short}. {day}, {year}"),
            9 => format!("{day}. {short}. {year}"),
            10 => format!("{day}-{short}-{year}"),
            11 => format!("{day}/{short}/{}", year - 2000),
            12 => format!("{day} {short} ’{}", year - 2000),
            13 => format!("the {day}{ending} of {name}, {year}"),
            14 => format!("{weekday}, {day} {name} {year}"),
            15 => format!("{year}年{month}月{day}日"),
            16 => format!("{day} {} {year}", FRENCH[month - 1]),
            17 if is_within_a_year => format!("{day} {short}"),
            18 if is_within_a_year => format!("{name} {day}{ending}"),
            19 if is_within_a_year => format!("{weekday} {day} {short}."),
            20 => format!("in {after} days"),
            21 if after > 0 => format!("{after} days from today"),
            22 if after % 7 == 1 => format!("{} weeks after tomorrow", after / 7),
            23 if (1..7).contains(&after) => weekday.to_owned(),
            24 if (7..13).contains(&after) => format!("{weekday} of next week"),
            25 if (1..28).contains(&after) => return Some((format!("the {day}{ending}"), false)),
            26 if day <= 7 && is_within_a_year => format!("the first {weekday} of {name}"),
            27 => format!("{day} {name} {year} at 9"),
            28 => format!("{day} {name} {year}, 09:15 CET"),
            _ => return None,
        };
        Some((text, true))
    }
}

fn days() -> impl Strategy<Value = (Day, String, bool)> {
    (0_usize..700, 0_usize..29).prop_filter_map("written so", |(after, shape)| {
        let day = Day::after(after);
        let (text, is_clear) = day.written(shape)?;
        Some((day, text, is_clear))
    })
}

/// What may stand around a day: before it, after it, and whether the day of paying stays clear.
fn around() -> impl Strategy<Value = (&'static str, &'static str, bool)> {
    prop::sample::select(vec![
        ("pay ", "", true),
        ("pay on ", "", true),
        ("5000 usd from us by wire, pay ", "", true),
        ("5000 usd from us on ", " by wire", true),
        ("on ", ", 5000 usd from us", true),
        ("on ", " 5000.50 usd from de", true),
        ("wire 18,400 EUR ", " from germany", true),
        ("Dear team,\nwe pay our supplier in China 7.250,00 EUR on ", ". Regards", true),
        ("on ", " USD 500 by card", true),
        ("deposit 30% of 900 usd, pay on ", ", cheapest", true),
        ("by ", ", 5000 usd", false),
        ("after ", " 5000 usd", false),
        ("not on ", "", false),
        ("from ", " to 24 December 2029", false),
        ("between ", " and Friday", false),
        ("", " - 24 December 2029", false),
        ("every ", "", false),
        ("invoice dated ", ", 900 usd", false),
        ("a week after next ", "", false),
        ("", " or the day after", false),
    ])
}

proptest! {
    #![proptest_config(config(3000))]

    #[test]
    fn a_day_in_words_is_that_day_or_none((day, text, is_clear) in days(), (before, after, is_paid) in around()) {
        let question = format!("{before}{text}{after}");
        let understood = CALCULATOR.understand(&question, Date::parse(TODAY)).unwrap();
        let read = understood.order.pay_on.map(|day| day.to_string());
        if let Some(read) = &read {
            prop_assert_eq!(read, &day.iso(), "{}", question);
            prop_assert!(is_paid, "{question} is read as {read}");
        }
        if is_clear && is_paid {
            prop_assert_eq!(read, Some(day.iso()), "{}", question);
        }
        let amounts = [None, Some("5000"), Some("5000.50"), Some("5000.5"), Some("18400"), Some("7250"), Some("500"), Some("900")];
        prop_assert!(amounts.contains(&understood.order.amount.as_deref()), "{question}: {:?}", understood.order.amount);
    }
}
