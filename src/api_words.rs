//! Questions in words: text in, what was understood out.

use crate::api::FeeCalculator;
#[cfg(not(target_arch = "wasm32"))]
use crate::api::parse;
#[cfg(target_arch = "wasm32")]
use crate::api::read;
use crate::asked::{AskedOrder, write};
use crate::bounds::QUESTION_BYTES;
use crate::date::Date;
use crate::json::{Json, Node};
#[cfg(target_arch = "wasm32")]
use crate::order;
use crate::problem::{CheckoutFeesError, ProblemCode};
use crate::understood::{Understanding, understand};

/// `{today}`: the day that a question in words counts from.
#[cfg(target_arch = "wasm32")]
pub(crate) fn read_today(json: &Json) -> Result<Option<Date>, CheckoutFeesError> {
    read(json, |node, problems| {
        let object = node.object(&["today"], problems)?;
        let Some(node) = object.get("today") else { return Some(None) };
        order::date(&node, problems).map(Some)
    })
}

impl FeeCalculator {
    /// Reads a question in words, short or in a letter. `today` is the day that `tomorrow`, `Friday`
    /// or `27 Nov` count from; without it they cannot be told.
    ///
    /// # Errors
    ///
    /// [`ProblemCode::FieldInvalid`] for a text of more than 64 KiB.
    pub fn understand(
        &self,
        text: &str,
        today: Option<Date>,
    ) -> Result<Understanding, CheckoutFeesError> {
        if text.len() > QUESTION_BYTES {
            let message = format!("the text is longer than {QUESTION_BYTES} bytes");
            return Err(CheckoutFeesError::single(ProblemCode::FieldInvalid, message));
        }
        Ok(understand(text, today, self.schedule_on(today)))
    }

    /// An order, and the method asked about, as the short question that is understood as them: of
    /// the order, what such a question can say.
    #[must_use]
    pub(crate) fn question_of(&self, order: &Json, method: Option<&str>) -> String {
        let is_known =
            |id: &&str| self.schedule_on(None).methods.iter().any(|method| method.id == **id);
        write(&AskedOrder::read(&Node::root(order)), method.filter(is_known), None)
    }

    /// An order given as JSON text, and the method asked about, as a short question: of the order,
    /// what such a question can say.
    ///
    /// # Errors
    ///
    /// [`ProblemCode::RequestMalformed`] for what is not JSON.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn question(&self, json: &str, method: Option<&str>) -> Result<String, CheckoutFeesError> {
        Ok(self.question_of(&parse(json)?, method))
    }
}
