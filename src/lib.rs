//! The best way to pay a trade order: exact fees, eligibility, ranking and arrival dates.
//!
//! ```text
//! JSON text -> order (checked) -> eligibility -> payments -> fee / financing / arrival
//!                                                                    |
//!                  surfaces <- api <- compare <- payment_option <----+
//! ```
//!
//! Nothing flows back: a module imports only from those above it in the list below.
//!
//! ```
//! let calculator = checkout_fees::FeeCalculator::standard()?;
//! let answer = calculator.compare(r#"{ "amount": "5000", "currency": "USD", "country": "US" }"#)?;
//! assert_eq!(answer.best.map(|best| best.method), Some("online-banking"));
//! # Ok::<(), checkout_fees::CheckoutFeesError>(())
//! ```

// a module that only compares leaves the other questions, and what only they use, aside
#![cfg_attr(
    all(target_arch = "wasm32", not(feature = "full")),
    allow(dead_code, reason = "reached by no export")
)]

mod text;
mod display_text;
mod problem;
pub mod bounds;

mod date;
mod decimal;
mod iso;
mod characters;
mod country_names;
mod calendar;
mod json;
#[cfg(not(target_arch = "wasm32"))]
mod json_reader;
mod json_text;
#[cfg(target_arch = "wasm32")]
mod told;
mod money;

mod schedule;
mod quoted;
#[cfg(feature = "schema")]
mod schema;
mod shape;
mod schedule_shape;
mod schedule_reader;
mod schedules;

mod markdown;
mod document;
mod terms;
mod order;
mod question;
mod exchange;
#[allow(dead_code, reason = "written natively, read in WebAssembly")]
mod packed;
mod eligibility;
mod payments;
mod fee;
mod financing;
mod arrival;
mod bank_holidays;
mod payment_option;
mod compare;
mod price_of_speed;
#[cfg(target_arch = "wasm32")]
mod answer_words;

mod protection_words;
mod protection;
mod known_days;
mod deadlines;
mod calendar_file;

mod payment_ways;
mod fee_curve;
mod summary;
mod by_amount;
mod affordable;
mod plan;
mod curves;

mod east_asian;
mod spoken;
mod number_words;
mod size_words;
mod vocabulary;
mod fillers;
mod finding;
mod calendar_words;
mod scene;
mod spoken_number;
mod clock_time;
mod numeric_day;
mod day_piece;
mod time_span;
mod day_number;
mod day_lexer;
mod day_phrase;
mod date_parts;
mod day_readings;
mod spoken_weekday;
mod spoken_day;
mod counted;
mod quantity;
mod amount_role;
mod money_text;
mod neighbours;
mod before_number;
mod after_number;
mod spoken_sum;
mod spoken_place;
mod hearing;
mod asked;
mod understood;

mod chart_word;
mod drawing;
mod chart_text;
mod chart_frame;
mod chart_bands;
mod chart_runs;
mod chart_course;
mod chart_places;
mod chart_labels;
mod chart_strip;
mod chart_marker;
mod chart;

mod written_word;
mod written_voice;
mod written_reasons;
mod written_sum;
mod written_sources;
mod written_speed;
mod written_opening;
mod written_guarantee;
mod written_split;
mod written;

mod schedule_info;
#[cfg(target_arch = "wasm32")]
mod info_words;
mod english;
mod changed_fact;
mod schedule_changes;
mod changed_course;
mod answer_changes;
mod schedule_diff;

mod api;
mod api_words;
mod protection_api;

mod text_start;
mod csv_guard;
mod csv_cells;
mod csv_scan;
mod csv;
mod cell_text;
mod cell_number;
mod cell_day;
mod cell_truth;
mod currency_signs;
mod cell_money;
mod column;
mod column_names;
mod table_row;
mod columns;
mod table_head;
mod table_detect;
mod many;
mod totals;
mod many_csv;
mod many_table;

#[cfg(target_arch = "wasm32")]
mod wasm;
#[cfg(all(target_arch = "wasm32", feature = "full"))]
mod wasm_protection;
#[cfg(all(target_arch = "wasm32", feature = "questions"))]
mod wasm_words;
#[cfg(all(target_arch = "wasm32", feature = "full"))]
mod wasm_many;

pub use affordable::{Affordable, AffordableOption};
pub use answer_changes::AnswerChange;
pub use api::FeeCalculator;
#[cfg(not(target_arch = "wasm32"))]
pub use api::bank_holidays;
pub use arrival::Arrival;
pub use asked::{AskedOrder, AskedTerms};
pub use bank_holidays::{BankHolidays, UsedCalendar};
pub use by_amount::{CheapestByAmount, Segment};
pub use calendar::Calendar;
pub use cell_day::Dates;
pub use cell_number::Numbers;
pub use changed_course::{BestFee, ChangedAnswer, ChangedSegment};
pub use changed_fact::{Arrives, ChangedFact, Codes, ScheduleChange};
pub use chart_word::{Charge, ChartEnd, ChartFee, ChartMethod, ChartSegment, ChartWord};
pub use column::TableFormat;
pub use column_names::meaning_of;
pub use columns::Columns;
pub use compare::{Best, Comparison, Rival, ScheduleName, Warning};
pub use csv::{LineEnd, Record, Records, end_of_block, without_end};
pub use csv_cells::Cells;
pub use csv_scan::{CsvFault, Scan, Scanner, count_lines};
pub use curves::{Curve, Curves};
pub use date::Date;
pub use deadlines::{Because, ClosedDeadline, Count, Deadline, Deadlines, MissingDeadline, State};
pub use decimal::Rate;
pub use display_text::DisplayText;
pub use drawing::{Drawing, DrawnBand, Plot, Shape};
pub use eligibility::Reason;
pub use exchange::{UsedRate, UsedRates};
pub use fee::{Bound, Bounds, Exact, Step};
pub use financing::{Instalment, Instalments, compounded, monthly_rate};
pub use finding::{AskedField, AssumedBecause};
pub use iso::{Country, Currency};
pub use json_text::{to_json, write_json};
pub use known_days::CountedHolidays;
pub use many::{ManyOrders, ShortAnswer};
pub use many_csv::{AnswerTable, SourceCells, SourceRow};
pub use many_table::{BlockAnswers, ColumnUse, ManyTable, RowAnswer, TableRow};
pub use money::{Money, MoneyError, Range, SumOfMoney};
pub use order::{Listing, Order, Rank};
pub use payment_option::{Badge, FeeRate, OptionWarning, Payment, PaymentOption, Status};
pub use plan::{Against, MethodReason, Plan, PlannedPayment, Saving};
pub use price_of_speed::{PriceOfSpeed, SpeedSaving};
pub use problem::{CheckoutFeesError, Problem, ProblemCode};
pub use protection::{Doubt, Protection, Statement, Time, Worded};
pub use protection_words::{
    Condition, DayUnit, DeadlineCode, DeadlineKind, KnownDay, Party, Topic,
};
pub use quoted::Quoted;
pub use schedule::{
    ArrivalTime, BankFee, Caveat, CaveatCode, Countries, Currencies, Document, Fee, FeeSchedule,
    Formula, Kind, Limit, MaxPayments, Method, Origin, RateRange, Scope, Source, SourceId, Sourced,
    Tier, TierFee, TimeUnit, Variant,
};
pub use schedule_diff::ScheduleDiff;
pub use schedule_info::{CurrencyInfo, DocumentInfo, MethodInfo, ScheduleInForce, ScheduleInfo};
#[cfg(feature = "schema")]
pub use schema::schedule_schema;
pub use summary::{OptionSummary, Summary};
pub use table_detect::{DetectedColumn, DetectedTable, KnownTable, detect_table};
pub use table_head::{
    SEPARATORS, SampleRow, TableStart, header_place, no_header, sample_rows, separator_of,
};
pub use terms::Terms;
pub use text_start::{TextEncoding, TextStart, ends_lines_with_returns};
pub use totals::{CurrencyTotals, FeeTotal, MethodTotals, Totals};
pub use understood::{Assumption, Unclear, Understanding, UnderstoodWord};
pub use written_word::{WrittenValue, WrittenWord};
