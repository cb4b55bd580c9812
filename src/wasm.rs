//! The JavaScript surface: the only place that knows `JsValue`.

use js_sys::{Error, Reflect};
use serde::Serialize;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::problem::CheckoutFeesError;

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("contract.d.ts");

#[wasm_bindgen(inline_js = r#"
// JSON.stringify would drop or blank what is no JSON; as text it is refused with its field.
const shown = (_, value) =>
  typeof value === "number" ? (Number.isFinite(value) ? value : String(value))
  : typeof value === "bigint" || typeof value === "symbol" || typeof value === "function" ? String(value)
  : value;
export const request_text = (value) => JSON.stringify(value, shown);
export const schedule_text = (value) => {
  if (typeof value !== "string") return JSON.stringify(value, shown);
  try { return JSON.stringify(JSON.parse(value)); } catch { return value; }
};
"#)]
extern "C" {
    #[wasm_bindgen(catch)]
    fn request_text(value: &JsValue) -> Result<JsValue, JsValue>;
    #[wasm_bindgen(catch)]
    fn schedule_text(value: &JsValue) -> Result<JsValue, JsValue>;
}

/// Answers orders by one schedule.
#[wasm_bindgen]
pub struct FeeCalculator(crate::FeeCalculator);

#[wasm_bindgen]
impl FeeCalculator {
    /// The bundled schedule.
    pub fn standard() -> Result<FeeCalculator, JsValue> {
        crate::FeeCalculator::standard().map(FeeCalculator).map_err(|error| thrown(&error))
    }

    /// A schedule of one's own: JSON text, or the object it stands for.
    #[wasm_bindgen(js_name = fromSchedule)]
    pub fn from_schedule(
        #[wasm_bindgen(unchecked_param_type = "string | object")] schedule: &JsValue,
    ) -> Result<FeeCalculator, JsValue> {
        let text = text(schedule_text(schedule));
        crate::FeeCalculator::from_schedule(&text)
            .map(FeeCalculator)
            .map_err(|error| thrown(&error))
    }

    /// Compares all methods for an order.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "OrderInput")] order: &JsValue,
    ) -> Result<JsValue, JsValue> {
        self.0
            .compare(&text(request_text(order)))
            .map_err(|error| thrown(&error))
            .and_then(|answer| object(&answer))
    }

    /// What the schedule says of itself.
    #[wasm_bindgen(getter, unchecked_return_type = "ScheduleInfo")]
    pub fn schedule(&self) -> Result<JsValue, JsValue> {
        object(&self.0.schedule_info())
    }
}

/// The JSON text, or none where a value has none, which no reader accepts.
fn text(value: Result<JsValue, JsValue>) -> String {
    value.ok().and_then(|value| value.as_string()).unwrap_or_default()
}

fn object(answer: &impl Serialize) -> Result<JsValue, JsValue> {
    answer.serialize(&serde_wasm_bindgen::Serializer::json_compatible()).map_err(JsValue::from)
}

/// A `CheckoutFeesError`: an `Error` with `code`, `field` and `problems`.
fn thrown(refused: &CheckoutFeesError) -> JsValue {
    let error = Error::new(&refused.to_string());
    error.set_name("CheckoutFeesError");
    if let Ok(members) = object(refused) {
        for name in ["code", "field", "problems"] {
            let name = JsValue::from_str(name);
            let set =
                Reflect::get(&members, &name).and_then(|value| Reflect::set(&error, &name, &value));
            debug_assert!(set.is_ok(), "a new error takes members");
        }
    }
    error.into()
}
