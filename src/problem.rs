//! What is wrong with a request or a schedule: all of it, each with its code and path.

use serde::Serialize;

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

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Problem {
    pub code: ProblemCode,
    /// A path such as `terms.pay-later.monthlyRates[2]`; empty for the request as a whole.
    pub field: String,
    /// A sentence for people: lower case, no full stop, the input in backticks.
    pub message: String,
}

/// A refused request or schedule. Serialises as the first problem's `code`, `field` and `message`
/// beside all `problems`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CheckoutFeesError {
    code: ProblemCode,
    field: String,
    message: String,
    problems: Vec<Problem>,
}

impl CheckoutFeesError {
    /// `problems` holds all of them, the first included.
    pub(crate) fn new(first: Problem, problems: Vec<Problem>) -> Self {
        Self { code: first.code, field: first.field, message: first.message, problems }
    }

    /// One problem with the whole of what was read.
    pub(crate) fn single(code: ProblemCode, message: impl Into<String>) -> Self {
        let problem = Problem { code, field: String::new(), message: message.into() };
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
