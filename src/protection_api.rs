//! What the guarantee covers, and its deadlines: what every surface calls.

use crate::api;
#[cfg(not(target_arch = "wasm32"))]
use crate::api::{parse, parse_file};
use crate::deadlines::{Deadlines, deadlines};
use crate::json::Json;
use crate::known_days;
use crate::problem::CheckoutFeesError;
#[cfg(not(target_arch = "wasm32"))]
use crate::protection;
use crate::protection::Protection;

/// From text, for callers outside of JavaScript.
#[cfg(not(target_arch = "wasm32"))]
impl Protection {
    /// The guarantee of the bundled schedule's orders.
    ///
    /// # Errors
    ///
    /// None as built: a test holds the bundled file sound.
    pub fn standard() -> Result<Self, CheckoutFeesError> {
        Self::parse(protection::STANDARD)
    }

    /// A guarantee as JSON text of at most 1 MiB.
    ///
    /// # Errors
    ///
    /// [`crate::ProblemCode::ScheduleInvalid`] with every problem and its path.
    pub fn parse(json: &str) -> Result<Self, CheckoutFeesError> {
        protection::read(&parse_file(json)?)
    }

    /// What follows from the days a buyer knows: `DeadlinesInput` as JSON text.
    ///
    /// # Errors
    ///
    /// Every problem of the request, each with its code and field.
    pub fn deadlines(&self, json: &str) -> Result<Deadlines<'_>, CheckoutFeesError> {
        self.read_deadlines(&parse(json)?)
    }
}

impl Protection {
    pub(crate) fn read_deadlines(&self, json: &Json) -> Result<Deadlines<'_>, CheckoutFeesError> {
        deadlines(&api::read(json, known_days::read)?, self)
    }
}
