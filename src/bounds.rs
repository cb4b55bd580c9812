//! Every bound on the size of an input, stated once: the readers use the constants, and the table in
//! `docs/bounds.md` and `SECURITY.md` is [`BOUNDS`].

use crate::problem::ProblemCode;
use crate::text::message;

/// A bound on one kind of input, as the documentation lists it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SizeBound {
    /// The input: a schedule, a request, a table, a question.
    pub input: &'static str,
    /// What is counted, in the plural.
    pub counted: &'static str,
    /// The largest number that is accepted.
    pub most: usize,
    /// How a larger input is refused.
    pub refusal: Refusal,
}

/// How an input beyond a bound is refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// With this code.
    Code(ProblemCode),
    /// With `request-malformed` in a request and `schedule-invalid` in a schedule.
    Whole,
    /// With a problem at the line of the table.
    Line,
}

impl Refusal {
    /// As the documentation lists it.
    #[must_use]
    pub fn text(self) -> String {
        let code = |code: ProblemCode| message!["`", code.code(), "`"];
        match self {
            Self::Code(one) => code(one),
            Self::Line => "a problem at the line of the table".to_owned(),
            Self::Whole => {
                let request = code(ProblemCode::RequestMalformed);
                message![request, " or ", code(ProblemCode::ScheduleInvalid)]
            }
        }
    }
}

/// Declares each bound as a constant and lists all of them in [`BOUNDS`].
macro_rules! bounds {
    ($($name:ident: $number:ty = $most:expr, $input:literal, $counted:literal, $refusal:expr;)+) => {
        $(
            #[doc = concat!("The most ", $counted, " of ", $input, ".")]
            pub const $name: $number = $most;
        )+

        /// All bounds, in the order of the documentation.
        #[allow(clippy::cast_possible_truncation, reason = "a `u32` fits into a `usize`")]
        pub const BOUNDS: &[SizeBound] = &[
            $(SizeBound { input: $input, counted: $counted, most: $name as usize, refusal: $refusal }),+
        ];
    };
}

const SCHEDULE: Refusal = Refusal::Code(ProblemCode::ScheduleInvalid);
const FIELD: Refusal = Refusal::Code(ProblemCode::FieldInvalid);
const TERM: Refusal = Refusal::Code(ProblemCode::TermInvalid);
const RANGE: Refusal = Refusal::Code(ProblemCode::RangeInvalid);

bounds! {
    JSON_BYTES: usize = 1 << 20, "a request or a schedule", "bytes of JSON", Refusal::Whole;
    JSON_DEPTH: usize = 127, "a request or a schedule", "levels of lists and objects", Refusal::Whole;
    JSON_VALUES: usize = 250_000, "a request or a schedule", "values", Refusal::Whole;
    OBJECT_MEMBERS: usize = 20_000, "an object in a request or a schedule", "members", Refusal::Whole;

    SCHEDULES: usize = 100, "a list of schedules", "schedules", SCHEDULE;
    METHODS: usize = 64, "a schedule", "methods", SCHEDULE;
    VARIANTS: usize = 64, "a method", "variants", SCHEDULE;
    TIERS: usize = 64, "a fee", "tiers", SCHEDULE;
    CAVEATS: usize = 16, "a method", "caveats", SCHEDULE;
    CODES: usize = 300, "a method or a variant", "currencies, and as many countries", SCHEDULE;
    DOCUMENTS: usize = 32, "a schedule", "documents", SCHEDULE;
    NOTES: usize = 32, "a schedule", "notes", SCHEDULE;
    SOURCES: usize = 2_000, "a schedule", "different sources", SCHEDULE;
    TEXT_BYTES: usize = 2_000, "a text in a schedule", "bytes", SCHEDULE;
    ID_BYTES: usize = 40, "an id", "letters, digits and hyphens", SCHEDULE;
    ARRIVAL_TIME: u32 = 366, "a time of arrival", "hours or business days", SCHEDULE;
    PAYMENTS: u32 = 100, "a schedule", "payments of an order", SCHEDULE;
    MONTHLY_RATES: usize = 6, "a loan in a schedule", "months", SCHEDULE;

    HOLIDAYS: usize = 10_000, "a request", "holidays", FIELD;
    RATES: usize = 300, "a request", "exchange rates", FIELD;
    MONTHS: u32 = 6, "the buyer's own terms", "months", TERM;
    LINK_BYTES: usize = 2_000, "the link in a written answer", "bytes", FIELD;
    REFERENCE_BYTES: usize = 200, "the name of an order", "bytes", FIELD;
    POINTS: u32 = 10_000, "a curve", "points", RANGE;
    CHART_WIDTH: u32 = 1_600, "a chart", "pixels in width", RANGE;
    SEGMENTS: usize = 10_000, "the cheapest methods by amount", "segments", RANGE;
    PIECES: usize = 100_000, "the fees over a range of amounts", "formulas of all methods together", RANGE;
    QUESTION_BYTES: usize = 1 << 16, "a question in words", "bytes", FIELD;
    CALENDAR_DAYS: u32 = 1_096, "a question about bank holidays", "days", RANGE;

    ROW_BYTES: usize = 1 << 20, "a row of a table, or a line of JSON orders", "bytes", Refusal::Line;
    ROW_LINES: u64 = 1_000, "a row of a table with line breaks in quoted cells", "lines", Refusal::Line;
    COLUMNS: usize = 1_000, "a row of a table", "cells", Refusal::Line;
    COLUMN_NAME_BYTES: usize = 1_000, "the name of a column", "bytes", Refusal::Line;
}
