//! The JavaScript surface: the only place that knows `JsValue`.

#[cfg(feature = "questions")]
use js_sys::{Array, Float64Array, JsString, Object, Reflect};
#[cfg(feature = "questions")]
use serde::Serialize;
#[cfg(feature = "questions")]
use wasm_bindgen::JsCast as _;
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use crate::answer_words::{self, AnswerWords};
use crate::api::{self, malformed};
#[cfg(feature = "questions")]
use crate::bounds::{JSON_BYTES, SCHEDULES};
#[cfg(feature = "questions")]
use crate::chart_word::ChartWord;
use crate::info_words::{self, InfoWords};
#[cfg(feature = "questions")]
use crate::json::Excess;
use crate::json::Json;
#[cfg(feature = "questions")]
use crate::json_text::to_json;
use crate::problem::CheckoutFeesError;
#[cfg(feature = "questions")]
use crate::problem::ProblemCode;
#[cfg(feature = "questions")]
use crate::protection::{self, Protection};
use crate::told;

/// A small allocator: std's own is 2 kB more, compressed.
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();

#[wasm_bindgen(typescript_custom_section)]
const TYPES: &str = include_str!("contract.d.ts");

#[cfg(feature = "questions")]
#[wasm_bindgen]
extern "C" {
    // What belongs to someone else may throw when it is looked into. Let through, that would leave
    // WebAssembly's stack where it stood, and after some hundred times there is none left. Results
    // are optional since wasm-bindgen keeps a place for one that is not, even where it was thrown.
    #[wasm_bindgen(catch, js_namespace = JSON, js_name = parse)]
    fn parsed(text: &str) -> Result<Option<JsValue>, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Array, js_name = isArray)]
    fn is_array(value: &JsValue) -> Result<bool, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn number(value: &JsValue, name: &str) -> Result<Option<f64>, JsValue>;

    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = get)]
    fn item(value: &JsValue, index: u32) -> Result<Option<JsValue>, JsValue>;
}

#[cfg(feature = "questions")]
fn parse(text: &str) -> Result<JsValue, JsValue> {
    Ok(parsed(text)?.unwrap_or(JsValue::NULL))
}

#[wasm_bindgen(module = "/src/crossing.js")]
extern "C" {
    #[wasm_bindgen(js_name = told)]
    fn tell(value: &JsValue) -> String;
    fn answered(words: &[u32], texts: &[u8], known: &JsValue, of: usize) -> JsValue;
    /// What these words of `info_words.rs` tell.
    #[wasm_bindgen(js_name = informed)]
    fn inform(words: &[u32], texts: &[u8], known: &JsValue) -> JsValue;
    /// Of JSON that was written here.
    #[cfg(feature = "questions")]
    fn object_of(text: &str) -> JsValue;
}

/// Answers orders by one schedule, or several. What answers name again stands in JavaScript.
#[wasm_bindgen]
pub struct FeeCalculator(pub(crate) crate::FeeCalculator, JsValue);

impl FeeCalculator {
    fn ready(calculator: crate::FeeCalculator) -> FeeCalculator {
        let known = info_words::known(calculator.schedules(), &calculator.reference.source);
        FeeCalculator(calculator, informed(&known, &JsValue::NULL))
    }
}

#[wasm_bindgen]
impl FeeCalculator {
    /// The bundled schedule.
    pub fn standard() -> FeeCalculator {
        FeeCalculator::ready(crate::FeeCalculator::standard())
    }

    /// A calculator of some of the methods alone, in the schedule's order: their ids, separated by
    /// white space. Those that the schedule does not have are passed over. It takes the place of
    /// this one, which is gone.
    #[cfg(not(feature = "full"))]
    pub fn only(self, methods: &str) -> FeeCalculator {
        FeeCalculator::ready(self.0.only(methods))
    }

    /// Compares all methods for an order.
    #[wasm_bindgen(unchecked_return_type = "Comparison")]
    pub fn compare(
        &self,
        #[wasm_bindgen(unchecked_param_type = "OrderInput")] order: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let order = refusing(self.0.read_order(&request(order)?))?;
        let schedule = self.0.schedule_on(order.pay_on);
        let of = self.0.schedules().position(|other| std::ptr::eq(other, schedule)).unwrap_or(0);
        let names = answer_words::names(schedule, &self.0.reference.source);
        let answer = AnswerWords::of(&self.0.compare_order(order), &names);
        Ok(answered(&answer.words, answer.texts(), &self.1, of))
    }

    /// What the schedule says of itself.
    #[wasm_bindgen(getter, unchecked_return_type = "ScheduleInfo")]
    pub fn schedule(&self) -> JsValue {
        informed(&info_words::schedule(self.0.schedule_on(None)), &self.1)
    }
}

/// The bank holidays between a buyer and a supplier, to fill an order's `holidays` with.
#[allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]
#[wasm_bindgen(js_name = bankHolidays, unchecked_return_type = "BankHolidays")]
pub fn bank_holidays(
    #[wasm_bindgen(unchecked_param_type = "BankHolidaysInput")] question: &JsValue,
) -> Result<JsValue, JsValue> {
    let answer = refusing(api::read_bank_holidays(&request(question)?))?;
    Ok(informed(&info_words::bank_holidays(&answer), &JsValue::NULL))
}

/// All but comparing by the bundled schedule. A page whose first view shows only that is better off
/// with a module that has only that: the feature is for its build.
#[cfg(feature = "questions")]
#[wasm_bindgen]
impl FeeCalculator {
    /// A schedule of one's own: JSON text, or the object it stands for.
    #[wasm_bindgen(js_name = fromSchedule)]
    pub fn from_schedule(
        #[wasm_bindgen(unchecked_param_type = "string | object")] schedule: &JsValue,
    ) -> Result<FeeCalculator, JsValue> {
        let schedule = given(schedule).map_err(|fault| invalid_schedule(&fault))?;
        refusing(crate::FeeCalculator::of(&schedule)).map(FeeCalculator::ready)
    }

    /// Several schedules, each JSON text or the object it stands for, in any order. An order is
    /// answered by the one in force on its day of paying, or without a day by the latest.
    #[wasm_bindgen(js_name = fromSchedules)]
    pub fn from_schedules(
        #[wasm_bindgen(unchecked_param_type = "(string | object)[]")] schedules: &JsValue,
    ) -> Result<FeeCalculator, JsValue> {
        let unreadable = |_| invalid_schedule("cannot be looked into");
        if !is_array(schedules).map_err(unreadable)? {
            return Err(invalid_schedule("is not a list of schedules"));
        }
        let mut list = Vec::new();
        // one more than are taken is refused, however long the list is
        let most = u32::try_from(SCHEDULES).unwrap_or(u32::MAX).saturating_add(1);
        let length = number(schedules, "length").map_err(unreadable)?.map_or(0, count);
        for place in 0..length.min(most) {
            let schedule = item(schedules, place).map_err(unreadable)?;
            list.push(given(&schedule.unwrap_or(JsValue::NULL)));
        }
        refusing(crate::FeeCalculator::of_several(list)).map(FeeCalculator::ready)
    }

    /// All schedules, in the order of the days they are in force from.
    #[wasm_bindgen(getter, unchecked_return_type = "ScheduleInForce[]")]
    pub fn schedules(&self) -> JsValue {
        object(&self.0.schedules_in_force())
    }

    /// The cheapest way to pay, in two payments by two methods where that is worth it.
    #[wasm_bindgen(unchecked_return_type = "Plan")]
    pub fn plan(
        &self,
        #[wasm_bindgen(unchecked_param_type = "OrderInput")] order: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let order = refusing(self.0.read_order(&request(order)?))?;
        Ok(object(&self.0.plan_order(order)))
    }

    /// Which method is best from which amount to which.
    #[wasm_bindgen(js_name = cheapestByAmount, unchecked_return_type = "CheapestByAmount")]
    pub fn cheapest_by_amount(
        &self,
        #[wasm_bindgen(unchecked_param_type = "AmountRange")] range: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Ok(object(&refusing(self.0.read_cheapest_by_amount(&request(range)?))?))
    }

    /// By each method, the largest order that a budget pays with its fee.
    #[wasm_bindgen(unchecked_return_type = "Affordable")]
    pub fn affordable(
        &self,
        #[wasm_bindgen(unchecked_param_type = "BudgetInput")] budget: &JsValue,
    ) -> Result<JsValue, JsValue> {
        Ok(object(&refusing(self.0.read_affordable(&request(budget)?))?))
    }

    /// Every method's fee over a range of amounts, to plot.
    #[wasm_bindgen(unchecked_return_type = "Curves")]
    pub fn curves(
        &self,
        #[wasm_bindgen(unchecked_param_type = "CurvesInput")] range: &JsValue,
    ) -> Result<JsValue, JsValue> {
        let curves = refusing(self.0.read_curves(&request(range)?))?;
        let methods = Array::new();
        for curve in &curves.methods {
            // the method and its kind; the numbers go over as they are
            let member = object(curve);
            set(&member, "min", &Float64Array::from(&curve.min[..]))?;
            set(&member, "max", &Float64Array::from(&curve.max[..]))?;
            methods.push(&member);
        }
        let answer = Object::new();
        set(&answer, "amounts", &Float64Array::from(&curves.amounts[..]))?;
        set(&answer, "methods", &methods)?;
        Ok(answer.into())
    }

    /// Every method's fee over a range of amounts, drawn. `words` is asked for each text.
    #[wasm_bindgen(unchecked_return_type = "Drawing")]
    pub fn chart(
        &self,
        #[wasm_bindgen(unchecked_param_type = "ChartInput")] range: &JsValue,
        #[wasm_bindgen(unchecked_param_type = "(word: ChartWord) => string")] words: &JsValue,
    ) -> Result<JsValue, JsValue> {
        must_be_function(words)?;
        let mut fault = None;
        let mut say = |word: &ChartWord<'_>| said(words, word, &mut fault).unwrap_or_default();
        let drawing = refusing(self.0.read_chart(&request(range)?, &mut say))?;
        fault.map_or_else(|| Ok(object(&drawing)), Err)
    }
}

#[cfg(feature = "full")]
#[wasm_bindgen]
impl FeeCalculator {
    /// A calculator of some of the methods alone, in the schedule's order: their ids, separated by
    /// white space. Those that the schedule does not have are passed over. It takes the place of
    /// this one, which is gone.
    pub fn only(
        self,
        #[wasm_bindgen(unchecked_param_type = "string")] methods: &JsValue,
    ) -> Result<FeeCalculator, JsValue> {
        Ok(FeeCalculator::ready(self.0.only(&text_of(methods, "methods")?)))
    }
}

/// What changes from one schedule to another, and for whom: JSON text, or the objects it stands for;
/// `null` for the bundled one.
#[cfg(feature = "full")]
#[allow(unreachable_pub, reason = "what wasm-bindgen exports is public")]
#[wasm_bindgen(js_name = scheduleDiff, unchecked_return_type = "ScheduleDiff")]
pub fn schedule_diff(
    #[wasm_bindgen(unchecked_param_type = "string | object | null")] old: &JsValue,
    #[wasm_bindgen(unchecked_param_type = "string | object | null")] new: &JsValue,
) -> Result<JsValue, JsValue> {
    let of = |schedule: &JsValue| {
        let bundled = schedule.is_null().then(FeeCalculator::standard);
        bundled.map_or_else(|| FeeCalculator::from_schedule(schedule), Ok)
    };
    Ok(object(&of(old)?.0.changes_to(&of(new)?.0)))
}

#[cfg(feature = "questions")]
#[wasm_bindgen]
extern "C" {
    #[wasm_bindgen(catch, js_namespace = Reflect, js_name = apply)]
    fn apply(
        function: &JsValue,
        this: &JsValue,
        arguments: &Array,
    ) -> Result<Option<JsValue>, JsValue>;
}

/// What `words` says; what it throws is kept, the first of it.
#[cfg(feature = "questions")]
pub(crate) fn said(
    words: &JsValue,
    word: &impl Serialize,
    fault: &mut Option<JsValue>,
) -> Option<String> {
    let said = apply(words, &JsValue::UNDEFINED, &Array::of1(&object(word)));
    said.map_err(|error| fault.get_or_insert(error)).ok()??.as_string()
}

#[cfg(feature = "questions")]
fn set(object: &JsValue, name: &str, value: &JsValue) -> Result<(), JsValue> {
    Reflect::set(object, &JsValue::from_str(name), value).map(|_| ())
}

#[cfg(feature = "questions")]
fn field_invalid(field: &str, message: &str) -> JsValue {
    thrown(&CheckoutFeesError::of_field(ProblemCode::FieldInvalid, field, message))
}

#[cfg(feature = "questions")]
pub(crate) fn must_be_function(words: &JsValue) -> Result<(), JsValue> {
    if words.is_function() {
        return Ok(());
    }
    Err(field_invalid("words", "`words` is not a function"))
}

/// An argument that is text.
#[cfg(feature = "full")]
pub(crate) fn text_of(value: &JsValue, name: &str) -> Result<String, JsValue> {
    value.as_string().ok_or_else(|| field_invalid(name, &format!("`{name}` is not text")))
}

/// The bundled file is JSON, which a test holds.
#[cfg(feature = "questions")]
pub(crate) fn guarantee() -> Result<Protection, CheckoutFeesError> {
    let json = parse(protection::STANDARD).ok();
    let json = json.and_then(|value| read(&value).ok());
    protection::read(&json.unwrap_or(Json::Null))
}

/// A value as JSON, or why it cannot be one.
fn read(value: &JsValue) -> Result<Json, String> {
    told::read(&tell(value))
}

pub(crate) fn request(value: &JsValue) -> Result<Json, JsValue> {
    read(value).map_err(|fault| thrown(&malformed(&fault)))
}

pub(crate) fn refusing<T>(read: Result<T, CheckoutFeesError>) -> Result<T, JsValue> {
    read.map_err(|error| thrown(&error))
}

/// A schedule as text or as the object it stands for, or what is wrong with it.
#[cfg(feature = "questions")]
fn given(schedule: &JsValue) -> Result<Json, String> {
    let Some(text) = schedule.dyn_ref::<JsString>() else { return read(schedule) };
    // before it is copied; each character is at least a byte
    let is_long = usize::try_from(text.length()).is_ok_and(|length| length > JSON_BYTES);
    let text = if is_long { None } else { schedule.as_string() };
    let Some(text) = text.filter(|text| text.len() <= JSON_BYTES) else {
        return Err(Excess::Bytes.message());
    };
    read(&parse(&text).map_err(|_| "is not JSON")?)
}

#[cfg(feature = "questions")]
fn invalid_schedule(fault: &str) -> JsValue {
    let message = format!("the schedule {fault}");
    thrown(&CheckoutFeesError::single(ProblemCode::ScheduleInvalid, message))
}

#[cfg(feature = "questions")]
#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a length that is none saturates"
)]
fn count(length: f64) -> u32 {
    length as u32
}

#[cfg(feature = "questions")]
pub(crate) fn object(answer: &impl Serialize) -> JsValue {
    object_of(&to_json(answer))
}

/// A `CheckoutFeesError`: an `Error` with `code`, `field` and `problems`.
fn thrown(refused: &CheckoutFeesError) -> JsValue {
    informed(&info_words::refusal(refused), &JsValue::NULL)
}

#[inline(never)]
fn informed(info: &InfoWords, known: &JsValue) -> JsValue {
    inform(&info.words, &info.texts, known)
}
