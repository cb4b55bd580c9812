//! The guarantee and its deadlines in JavaScript.

use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::wasm::{guarantee, object, refusing, request};

/// What the guarantee of the bundled schedule's orders covers, with the words it rests on.
#[allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]
#[wasm_bindgen(unchecked_return_type = "Protection")]
pub fn protection() -> Result<JsValue, JsValue> {
    Ok(object(&refusing(guarantee())?))
}

/// The days that follow from those a buyer knows, and which of them lie ahead.
#[allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]
#[wasm_bindgen(unchecked_return_type = "Deadlines")]
pub fn deadlines(
    #[wasm_bindgen(unchecked_param_type = "DeadlinesInput")] known: &JsValue,
) -> Result<JsValue, JsValue> {
    Ok(object(&refusing(refusing(guarantee())?.read_deadlines(&request(known)?))?))
}

/// The deadlines that are not past as a file for calendars (RFC 5545); `null` where there is none.
#[allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]
#[wasm_bindgen(js_name = calendarFile, unchecked_return_type = "string | null")]
pub fn calendar_file(
    #[wasm_bindgen(unchecked_param_type = "DeadlinesInput")] known: &JsValue,
) -> Result<JsValue, JsValue> {
    let file = refusing(refusing(guarantee())?.read_deadlines(&request(known)?))?.calendar_file();
    Ok(file.map_or(JsValue::NULL, |file| JsValue::from_str(&file)))
}
