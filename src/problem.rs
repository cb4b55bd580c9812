//! What is wrong with a request or a schedule: all of it, each with its code and path.

use std::borrow::Cow;

use serde::Serialize;

use crate::display_text::DisplayText;
use crate::text::{message, whole_text};

/// The kinds of problem a caller can tell apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ProblemCode {
    RequestMalformed,
    FieldMissing,
    FieldUnknown,
    FieldInvalid,
    AmountMalformed,
    AmountNotPositive,
    AmountTooPrecise,
    AmountTooLarge,
    InitialPaymentTooLarge,
    CurrencyUnknown,
    CountryUnknown,
    RateInvalid,
    DateInvalid,
    TermInvalid,
    RangeInvalid,
    ScheduleInvalid,
}

impl ProblemCode {
    /// As it serialises.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::RequestMalformed => "request-malformed",
            Self::FieldMissing => "field-missing",
            Self::FieldUnknown => "field-unknown",
            Self::FieldInvalid => "field-invalid",
            Self::AmountMalformed => "amount-malformed",
            Self::AmountNotPositive => "amount-not-positive",
            Self::AmountTooPrecise => "amount-too-precise",
            Self::AmountTooLarge => "amount-too-large",
            Self::InitialPaymentTooLarge => "initial-payment-too-large",
            Self::CurrencyUnknown => "currency-unknown",
            Self::CountryUnknown => "country-unknown",
            Self::RateInvalid => "rate-invalid",
            Self::DateInvalid => "date-invalid",
            Self::TermInvalid => "term-invalid",
            Self::RangeInvalid => "range-invalid",
            Self::ScheduleInvalid => "schedule-invalid",
        }
    }
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub code: ProblemCode,
    /// A path such as `terms.pay-later.monthlyRates[2]`; empty for the request as a whole.
    pub field: DisplayText,
    /// A sentence for people: lower case, no full stop, the input in backticks, with `�` for each of
    /// its control, direction and invisible characters.
    pub message: DisplayText,
}

impl Problem {
    pub(crate) fn new(code: ProblemCode, field: String, message: String) -> Self {
        Self { code, field: DisplayText::marked(field), message: DisplayText::marked(message) }
    }
}

/// A refused request or schedule. Serialises as the first problem's `code`, `field` and `message`
/// beside all `problems`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckoutFeesError {
    code: ProblemCode,
    field: DisplayText,
    message: DisplayText,
    problems: Vec<Problem>,
}

impl CheckoutFeesError {
    /// `problems` holds all of them, the first included.
    pub(crate) fn new(first: Problem, problems: Vec<Problem>) -> Self {
        Self { code: first.code, field: first.field, message: first.message, problems }
    }

    /// One problem with the whole of what was read.
    pub(crate) fn single(code: ProblemCode, message: impl Into<String>) -> Self {
        let problem = Problem::new(code, String::new(), message.into());
        Self::new(problem.clone(), vec![problem])
    }

    /// One problem with a field.
    #[cfg(target_arch = "wasm32")]
    #[cfg(feature = "questions")]
    pub(crate) fn of_field(code: ProblemCode, field: &str, message: &str) -> Self {
        let problem = Problem::new(code, field.to_owned(), message.to_owned());
        Self::new(problem.clone(), vec![problem])
    }

    /// The code of the first problem.
    #[must_use]
    pub fn code(&self) -> ProblemCode {
        self.code
    }

    /// Everything that is wrong, never empty.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.problems
    }
}

impl std::fmt::Display for CheckoutFeesError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for CheckoutFeesError {}

/// The codes under which the three structural faults are reported.
#[derive(Clone, Copy)]
pub(crate) struct Codes {
    pub(crate) missing: ProblemCode,
    pub(crate) unknown: ProblemCode,
    pub(crate) invalid: ProblemCode,
}

impl Codes {
    pub(crate) const REQUEST: Self = Self {
        missing: ProblemCode::FieldMissing,
        unknown: ProblemCode::FieldUnknown,
        invalid: ProblemCode::FieldInvalid,
    };
    pub(crate) const TERM: Self = Self::all(ProblemCode::TermInvalid);
    pub(crate) const SCHEDULE: Self = Self::all(ProblemCode::ScheduleInvalid);

    const fn all(code: ProblemCode) -> Self {
        Self { missing: code, unknown: code, invalid: code }
    }
}

/// More problems than this are not listed, so that a hostile input costs little.
const MOST_PROBLEMS: usize = 1_000;

/// The problems seen so far.
pub(crate) struct Problems {
    list: Vec<Problem>,
    codes: Codes,
}

impl Problems {
    pub(crate) fn new(codes: Codes) -> Self {
        Self { list: Vec::new(), codes }
    }

    pub(crate) fn for_schedule() -> Self {
        Self::new(Codes::SCHEDULE)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn not_one_of<'w>(
        &mut self,
        path: &Path<'_>,
        text: &str,
        words: impl Iterator<Item = &'w str>,
    ) {
        self.invalid(path, not_one_of(text, words));
    }

    pub(crate) fn report(&mut self, code: ProblemCode, path: &Path<'_>, message: String) {
        if self.list.len() < MOST_PROBLEMS {
            self.list.push(Problem::new(code, path.text(), message));
        }
    }

    /// A structural fault. A message that does not open with the input, in backticks, is about the
    /// field as a whole and gets its path for a subject.
    pub(crate) fn invalid(&mut self, path: &Path<'_>, message: impl Into<String>) {
        let message = message.into();
        let message = if message.starts_with('`') { message } else { path.subject(&message) };
        self.report(self.codes.invalid, path, message);
    }

    /// A member of a name that is none of those allowed.
    pub(crate) fn unknown<'w>(
        &mut self,
        path: &Path<'_>,
        name: &str,
        allowed: impl Iterator<Item = &'w str>,
    ) {
        self.report(self.codes.unknown, path, not_one_of(name, allowed));
    }

    pub(crate) fn missing(&mut self, path: &Path<'_>) {
        self.report(self.codes.missing, path, path.subject("is missing"));
    }

    /// Reads a part whose structural faults have codes of their own.
    pub(crate) fn with_codes<T>(&mut self, codes: Codes, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.codes, codes);
        let read = read(self);
        self.codes = outer;
        read
    }

    pub(crate) fn append(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// What was read, unless something was reported. A reader gives nothing only where it
    /// reported why.
    pub(crate) fn finish<T>(self, read: Option<T>) -> Result<T, CheckoutFeesError> {
        match (read, self.list.first().cloned()) {
            (Some(read), None) => Ok(read),
            (_, Some(first)) => Err(CheckoutFeesError::new(first, self.list)),
            (None, None) => {
                Err(CheckoutFeesError::single(self.codes.invalid, "the whole cannot be read"))
            }
        }
    }
}

/// Where a value stands; made text only when something is wrong with it.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn subject(&self, predicate: &str) -> String {
        match self {
            Path::Root => message!["the whole ", predicate],
            _ => message!["`", self.text(), "` ", predicate],
        }
    }

    fn text(&self) -> String {
        match self {
            Path::Root => String::new(),
            Path::Field(Path::Root, name) => clip(name).into_owned(),
            Path::Field(parent, name) => message![parent.text(), ".", clip(name)],
            Path::Item(parent, index) => message![parent.text(), "[", whole_text(*index), "]"],
        }
    }
}

fn not_one_of<'w>(text: &str, words: impl Iterator<Item = &'w str>) -> String {
    let mut message = message!["`", clip(text), "` is not one of "];
    for (place, word) in words.enumerate() {
        message.push_str(if place == 0 { "" } else { ", " });
        message.push_str(word);
    }
    message
}

/// At most 60 characters of someone's input, for a message.
pub(crate) fn clip(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((end, _)) => Cow::Owned(message![text.get(..end).unwrap_or_default(), "…"]),
        None => Cow::Borrowed(text),
    }
}
