//! Bank holidays, day by day against calendars that others keep.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

mod support;

use std::collections::{BTreeMap, BTreeSet};

use checkout_fees::{
    BankHolidays, Calendar, Country, Date, FeeCalculator, ProblemCode, bank_holidays,
};
use fasti::calendars;
use jiff::ToSpan;
use jiff::civil::{self, Weekday, date};
use proptest::prelude::*;
use serde_json::{Value, json};
use support::config;

const CALENDARS: [Calendar; 3] = [Calendar::T2, Calendar::FederalReserve, Calendar::China];
const FIXTURE: &str =
    include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/bank-holidays.json"));

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn country(code: &str) -> Country {
    Country::parse(code).unwrap()
}

fn is_weekend(day: civil::Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}

/// The days a calendar is known for, with whether it is closed.
fn known(calendar: Calendar) -> impl Iterator<Item = (civil::Date, bool)> {
    let (first, last) = calendar.known();
    let [first, last]: [civil::Date; 2] = [first, last].map(|day| day.to_string().parse().unwrap());
    first
        .series(1.day())
        .take_while(move |day| *day <= last)
        .map(move |civil| (civil, calendar.is_holiday(day(&civil.to_string()))))
}

#[test]
fn t2_and_the_federal_reserve_are_those_of_fasti() {
    let cases = [
        (Calendar::T2, calendars::TARGET),
        (Calendar::FederalReserve, calendars::us::FEDERAL_RESERVE),
    ];
    for (calendar, theirs) in cases {
        let mut days = 0;
        for (day, ours) in known(calendar) {
            let [month, of_month] = [day.month(), day.day()].map(i8::unsigned_abs);
            let month = fasti::Month::try_from_u8(month).unwrap();
            let year = day.year().unsigned_abs();
            let their_day = fasti::Date::from_ymd(year, month, of_month).unwrap();
            let closed = theirs.is_holiday(their_day) && !is_weekend(day);
            assert_eq!(ours, closed, "{calendar:?}: {day}");
            days += 1;
        }
        assert_eq!(days, 5_844, "{calendar:?} is not known for the 16 years from 2020 to 2035");
    }
}

/// Where a source and ours differ on purpose.
#[rustfmt::skip]
const DIFFER: &[(&str, &str, bool, &str)] = &[
    // source, day, ours, because
    ("holidays==0.109 XSHG", "2024-02-09", false,
        "the stock exchange closed on New Year's Eve, on which the notice only encourages employers to grant leave"),
];

/// A calendar, its source and the weekdays it lists, by year.
type Listed = (Calendar, String, BTreeMap<String, BTreeSet<String>>);

fn fixture() -> Vec<Listed> {
    let fixture: Value = serde_json::from_str(FIXTURE).unwrap();
    let sources = fixture.as_array().unwrap().iter().map(|listed| {
        let calendar = CALENDARS.into_iter().find(|known| json!(known) == listed["calendar"]);
        let of_year = |(year, days): (&String, &Value)| {
            let days = days.as_array().unwrap().iter();
            (year.clone(), days.map(|day| format!("{year}-{}", day.as_str().unwrap())).collect())
        };
        let years = listed["years"].as_object().unwrap().iter().map(of_year).collect();
        (calendar.unwrap(), listed["source"].as_str().unwrap().to_owned(), years)
    });
    sources.collect()
}

#[test]
fn every_calendar_is_that_of_the_fixture() {
    let fixture = fixture();
    for calendar in CALENDARS {
        assert!(fixture.iter().any(|(listed, ..)| *listed == calendar), "{calendar:?}: no source");
    }
    for (calendar, source, years) in fixture {
        let mut seen = BTreeSet::new();
        for (day, ours) in known(calendar) {
            let (text, year) = (day.to_string(), day.year().to_string());
            let theirs = years[&year].contains(&text);
            match DIFFER.iter().find(|(from, day, ..)| *from == source && *day == text) {
                Some((_, _, expected, because)) => {
                    assert_eq!(ours, *expected, "{source}: {day}: {because}");
                    assert_ne!(ours, theirs, "{source}: {day} differs no longer: {because}");
                }
                None => assert_eq!(ours, theirs, "{source}: {day}"),
            }
            seen.insert(year);
        }
        assert!(seen.iter().eq(years.keys()), "{source} has other years than {calendar:?}");
    }
}

#[test]
fn days_that_are_easily_got_wrong() {
    use Calendar::{China, FederalReserve, T2};
    #[rustfmt::skip]
    let cases = [
        // day, calendar, closed, because
        ("2026-04-03", T2,             true,  "Good Friday"),
        ("2026-04-06", T2,             true,  "Easter Monday"),
        ("2026-04-02", T2,             false, "Maundy Thursday, a holiday in Denmark"),
        ("2035-03-23", T2,             true,  "the earliest Good Friday of the years known"),
        ("2030-04-22", T2,             true,  "Easter of 2030 is where Gauss's rule has an exception, which makes no difference here"),
        ("2026-05-14", T2,             false, "Ascension Day is not among the six"),
        ("2025-10-03", T2,             false, "Germany's own; T2 is open"),
        ("2026-12-25", T2,             true,  "Christmas"),
        ("2026-12-26", T2,             false, "a Saturday is no business day anyway"),
        ("2026-12-28", T2,             false, "nothing is moved to Monday"),
        ("2027-05-03", T2,             false, "nor is 1 May, a Saturday in 2027"),
        ("2025-12-24", T2,             false, "Christmas Eve"),
        ("2026-12-31", T2,             false, "the ends of 1999 and 2001 were the last that were closed"),

        ("2020-06-19", FederalReserve, false, "a year before Juneteenth became law"),
        ("2021-06-18", FederalReserve, false, "the first Juneteenth was a Saturday, and the Banks were open on Friday"),
        ("2022-06-20", FederalReserve, true,  "the second was a Sunday, kept on Monday"),
        ("2026-06-19", FederalReserve, true,  "a Friday"),
        ("2026-07-03", FederalReserve, false, "the Friday before a 4 July on a Saturday; the government is closed, the Banks are open"),
        ("2027-07-05", FederalReserve, true,  "the Monday after a 4 July on a Sunday"),
        ("2021-12-31", FederalReserve, false, "the Friday before a 1 January on a Saturday"),
        ("2023-01-02", FederalReserve, true,  "the Monday after a 1 January on a Sunday"),
        ("2022-12-26", FederalReserve, true,  "the Monday after a Christmas on a Sunday"),
        ("2026-01-19", FederalReserve, true,  "the third Monday of January"),
        ("2024-01-15", FederalReserve, true,  "the third Monday where the month begins on one"),
        ("2026-05-25", FederalReserve, true,  "the last Monday of May, the fourth"),
        ("2027-05-31", FederalReserve, true,  "the last Monday of May, the fifth"),
        ("2027-05-24", FederalReserve, false, "the fourth of five"),
        ("2026-11-26", FederalReserve, true,  "Thanksgiving, the fourth Thursday"),
        ("2029-11-29", FederalReserve, false, "the fifth Thursday"),
        ("2026-11-27", FederalReserve, false, "the day after Thanksgiving: stocks close early, the Banks do not"),
        ("2026-10-12", FederalReserve, true,  "Columbus Day, on which stocks are traded"),
        ("2026-04-03", FederalReserve, false, "Good Friday: the stock exchange is closed, the Banks are open"),

        ("2026-02-16", China,          true,  "New Year's Eve by the moon, a day off since 2025"),
        ("2026-02-23", China,          true,  "the ninth day of the longest Spring Festival"),
        ("2026-02-13", China,          false, "the Friday before it"),
        ("2026-02-14", China,          false, "a Saturday that is worked, which closes nothing"),
        ("2026-10-07", China,          true,  "the last day of the National Day week"),
        ("2026-10-08", China,          false, "off in 2020 and 2025, when the Mid-Autumn Festival fell into the week"),
        ("2025-10-08", China,          true,  "one of these years"),
        ("2024-02-09", China,          false, "New Year's Eve of 2024: a working day, on which employers were to grant leave"),
        ("2020-01-31", China,          true,  "the Spring Festival, extended on account of the epidemic"),
        ("2020-02-03", China,          false, "not as in some provinces, which extended it further"),
        ("2023-01-02", China,          true,  "New Year's Day of 2023 was a Sunday"),
        ("2025-01-02", China,          false, "a single day off for New Year"),
        ("2027-01-01", China,          false, "off, no doubt, but nothing is known here of 2027"),
        ("2036-01-01", T2,             false, "beyond the years known"),
        ("2019-12-25", FederalReserve, false, "before them"),
    ];
    for (text, calendar, closed, because) in cases {
        assert_eq!(calendar.is_holiday(day(text)), closed, "{text}, {calendar:?}: {because}");
    }
}

#[test]
fn a_country_keeps_the_calendar_of_its_accounts() {
    #[rustfmt::skip]
    let euro_area = [
        "AT", "BE", "BG", "CY", "DE", "EE", "ES", "FI", "FR", "GR", "HR",
        "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PT", "SI", "SK",
    ];
    for code in euro_area {
        assert_eq!(Calendar::of(country(code)), Some(Calendar::T2), "{code} is of the euro area");
    }
    #[rustfmt::skip]
    let cases = [
        // country, calendar, because
        ("MC", Some(Calendar::T2), "Monaco has the euro by agreement"),
        ("RE", Some(Calendar::T2), "Réunion is part of France"),
        ("US", Some(Calendar::FederalReserve), "the Federal Reserve's own"),
        ("CN", Some(Calendar::China), "the mainland"),
        ("HK", None, "Hong Kong has holidays of its own"),
        ("TW", None, "so has Taiwan"),
        ("DK", None, "kroner settle in T2, but on Danish days"),
        ("PL", None, "Poland takes part in T2 for euro alone, and accounts are in zloty"),
        ("CH", None, "Switzerland's SIC has days of its own"),
        ("GB", None, "as have the pound's banks"),
        ("EC", None, "the dollar without the Federal Reserve"),
    ];
    for (code, calendar, because) in cases {
        assert_eq!(Calendar::of(country(code)), calendar, "{code}: {because}");
    }
}

fn ask(question: &Value) -> Value {
    json!(bank_holidays(&question.to_string()).unwrap())
}

#[test]
fn the_answer_in_full() {
    let question = json!({ "country": "us", "from": "2026-12-20", "to": "2027-01-10" });
    let expected = json!({
        "from": "2026-12-20",
        "to": "2027-01-10",
        "days": ["2026-12-25", "2027-01-01"],
        "calendars": [
            { "calendar": "federal-reserve", "countries": ["US"], "from": "2020-01-01", "to": "2035-12-31" },
            { "calendar": "china", "countries": ["CN"], "from": "2020-01-01", "to": "2026-12-31" },
        ],
        "unknown": [],
        "complete": false,
    });
    assert_eq!(ask(&question), expected);
}

#[test]
fn what_is_known_and_whether_that_is_all() {
    #[rustfmt::skip]
    let cases = [
        // question, calendars, unknown, complete, because
        (json!({ "country": "US", "from": "2026-01-01", "to": "2026-12-31" }), json!(["federal-reserve", "china"]), json!([]), true, "both, all year"),
        (json!({ "country": "US", "from": "2026-12-31", "to": "2027-01-01" }), json!(["federal-reserve", "china"]), json!([]), false, "a day more than China has announced"),
        (json!({ "country": "US", "from": "2019-12-31", "to": "2020-01-01" }), json!(["federal-reserve", "china"]), json!([]), false, "a day before"),
        (json!({ "country": "US", "supplier": "DE", "from": "2035-01-01", "to": "2035-12-31" }), json!(["federal-reserve", "t2"]), json!([]), true, "rules reach further"),
        (json!({ "country": "US", "supplier": "DE", "from": "2035-01-01", "to": "2036-01-01" }), json!(["federal-reserve", "t2"]), json!([]), false, "but not for ever"),
        (json!({ "country": "CN", "from": "2026-01-01", "to": "2026-12-31" }), json!(["china"]), json!([]), true, "one calendar for both"),
        (json!({ "country": "DE", "supplier": "FR", "from": "2026-01-01", "to": "2026-12-31" }), json!(["t2"]), json!([]), true, "the same"),
        (json!({ "country": "BR", "from": "2026-01-01", "to": "2026-12-31" }), json!(["china"]), json!(["BR"]), false, "Brazil's are not known"),
        (json!({ "country": "BR", "supplier": "BR", "from": "2026-01-01", "to": "2026-12-31" }), json!([]), json!(["BR"]), false, "told once"),
        (json!({ "from": "2026-01-01", "to": "2026-12-31" }), json!(["china"]), json!([]), false, "nobody said where the buyer is"),
        (json!({ "country": null, "supplier": null, "from": "2026-01-01", "to": "2026-12-31" }), json!(["china"]), json!([]), false, "null is the same as absent"),
    ];
    for (question, calendars, unknown, complete, because) in cases {
        let answer = ask(&question);
        let used = answer["calendars"].as_array().unwrap().iter();
        let used: Value = used.map(|used| used["calendar"].clone()).collect();
        assert_eq!((&used, &answer["unknown"]), (&calendars, &unknown), "{question}: {because}");
        assert_eq!(answer["complete"], json!(complete), "{question}: {because}");
    }
}

#[test]
fn a_wrong_question_is_refused_with_all_that_is_wrong() {
    #[rustfmt::skip]
    let cases = [
        // question, problems
        (json!({}), json!([["field-missing", "from"], ["field-missing", "to"]])),
        (json!([]), json!([["request-malformed", ""]])),
        (json!({ "country": "UK", "supplier": "XX", "from": "1.1.2026", "to": "2026-02-29", "days": 1 }),
            json!([["country-unknown", "country"], ["country-unknown", "supplier"], ["date-invalid", "from"], ["date-invalid", "to"], ["field-unknown", "days"]])),
        (json!({ "country": 1, "from": 20_260_101, "to": [] }),
            json!([["field-invalid", "country"], ["field-invalid", "from"], ["field-invalid", "to"]])),
        (json!({ "from": "2026-01-02", "to": "2026-01-01" }), json!([["range-invalid", "from"]])),
        (json!({ "country": "UK", "from": "2026-01-02", "to": "2026-01-01" }), json!([["country-unknown", "country"], ["range-invalid", "from"]])),
        (json!({ "from": "2020-01-01", "to": "2023-01-01" }), json!([["range-invalid", "to"]])),
        (json!({ "from": "0001-01-01", "to": "9999-12-31" }), json!([["range-invalid", "to"]])),
    ];
    for (question, problems) in cases {
        let error = bank_holidays(&question.to_string()).unwrap_err();
        let told = error.problems().iter().map(|problem| json!([problem.code, problem.field]));
        assert_eq!(told.collect::<Value>(), problems, "{question}");
    }
    let error = bank_holidays("no JSON").unwrap_err();
    assert_eq!(error.code(), ProblemCode::RequestMalformed);
}

#[test]
fn three_years_may_be_asked_for() {
    for (from, to) in [("2020-01-01", "2022-12-31"), ("9997-01-01", "9999-12-31")] {
        ask(&json!({ "country": "US", "from": from, "to": to }));
    }
}

#[test]
fn an_order_takes_the_days_and_counts_no_others() {
    let calculator = FeeCalculator::standard().unwrap();
    let latest = |holidays: &Value| {
        let order = json!({
            "amount": "5000", "currency": "USD", "country": "US", "payOn": "2026-09-30", "holidays": holidays,
        });
        let answer = json!(calculator.compare(&order.to_string()).unwrap());
        let options = answer["options"].as_array().unwrap();
        let wire = options.iter().find(|option| option["method"] == "wire-transfer").unwrap();
        assert_eq!(wire["arrival"]["max"], json!(7));
        (wire["arrival"]["latest"].clone(), answer["warnings"].to_string())
    };
    let answer = ask(&json!({ "country": "US", "from": "2026-09-30", "to": "2026-10-31" }));
    let (given, warnings) = latest(&answer["days"]);
    assert_eq!(
        given,
        json!("2026-10-19"),
        "1 to 7 October are off in China, 12 October is in the US"
    );
    assert!(!warnings.contains("holidays-not-counted"));
    let (without, warnings) = latest(&Value::Null);
    assert_eq!(without, json!("2026-10-09"), "what is not given is not counted");
    assert!(warnings.contains("holidays-not-counted"));
}

fn countries() -> impl Strategy<Value = Option<Country>> {
    let known = prop::sample::select(vec!["US", "DE", "FR", "CN"]).prop_map(country);
    let any = prop::sample::select(Country::all().collect::<Vec<_>>());
    prop::option::of(prop_oneof![known, any])
}

proptest! {
    #![proptest_config(config(500))]

    #[test]
    fn days_are_sorted_unique_and_within_the_range(
        buyer in countries(), supplier in countries(), start in 0..7_000_i32, length in 0..1_096_i32,
    ) {
        let start = date(2019, 1, 1) + start.days();
        let range: Vec<civil::Date> =
            start.series(1.day()).take(usize::try_from(length).unwrap() + 1).collect();
        let [from, to] = [range[0], range[range.len() - 1]].map(|civil| day(&civil.to_string()));
        let answer = BankHolidays::of(buyer, supplier, from, to);
        prop_assert!(answer.days.is_sorted_by(|one, next| one < next), "{:?}", answer);
        prop_assert!(answer.days.iter().all(|day| (from..=to).contains(day)), "{:?}", answer);
        let supplier = supplier.unwrap_or(country("CN"));
        let asked: BTreeSet<Country> = buyer.into_iter().chain([supplier]).collect();
        for civil in range {
            let ours = answer.days.contains(&day(&civil.to_string()));
            let closed = |country: &Country| {
                Calendar::of(*country).is_some_and(|its| its.is_holiday(day(&civil.to_string())))
            };
            prop_assert_eq!(ours, asked.iter().any(closed), "{}", civil);
            prop_assert!(!ours || !is_weekend(civil), "{}", civil);
        }
        let used = answer.calendars.iter().flat_map(|used| used.countries.iter().copied());
        let told: Vec<Country> = used.chain(answer.unknown.iter().copied()).collect();
        prop_assert_eq!(told.len(), asked.len(), "a country is told twice or not at all");
        prop_assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), asked);
        let covered = answer.calendars.iter().all(|used| used.from <= from && to <= used.to);
        let complete = buyer.is_some() && answer.unknown.is_empty() && covered;
        prop_assert_eq!(answer.complete, complete, "{:?}", answer);
    }
}
