//! Questions and answers in words for JavaScript.

#![allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

#[cfg(feature = "full")]
use crate::api_words::read_today;
#[cfg(feature = "full")]
use crate::json::Json;
use crate::wasm::{FeeCalculator, guarantee, must_be_function, refusing, request, said};
#[cfg(feature = "full")]
use crate::wasm::{object, text_of};
use crate::written_word::WrittenWord;

#[wasm_bindgen]
impl FeeCalculator {
    /// The answer to an order in sentences. `words` is asked for each message.
    pub fn written(
        &self,
        #[wasm_bindgen(unchecked_param_type = "WrittenInput")] question: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "WrittenWords")] words: &JsValue,
    ) -> Result<String, JsValue> {
        must_be_function(words)?;
        let mut fault = None;
        let mut say = |word: &WrittenWord<'_>| said(words, word, &mut fault);
        let written = refusing(self.0.read_written(&request(question)?, &guarantee, &mut say))?;
        fault.map_or(Ok(written), Err)
    }
}

#[cfg(feature = "full")]
#[wasm_bindgen]
impl FeeCalculator {
    /// Reads a question in words, short or in a letter.
    #[wasm_bindgen(unchecked_return_type = "Understanding")]
    pub fn understand(
        &self,
        #[wasm_bindgen(unchecked_param_type = "string")] text: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "UnderstandOptions | undefined")] options: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let text = text_of(text, "text")?;
        let today = match request(options)? {
            Json::Null => None,
            options => refusing(read_today(&options))?,
        };
        Ok(object(&refusing(self.0.understand(&text, today))?))
    }

    /// An order, and the method asked about, as a short question that is understood as them.
    pub fn question(
        &self,
        #[wasm_bindgen(unchecked_param_type = "Partial<OrderInput>")] order: &JsValue,
        #[wasm_bindgen(unchecked_optional_param_type = "string | null")] method: &JsValue,
    ) -> Result<String, JsValue> {
        let order = request(order)?;
        if method.is_null() || method.is_undefined() {
            return Ok(self.0.question_of(&order, None));
        }
        Ok(self.0.question_of(&order, Some(&text_of(method, "method")?)))
    }
}
