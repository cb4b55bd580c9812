//! The JSON Schema of a schedule, generated from the types of [`crate::schedule`].

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, generate::SchemaSettings, json_schema};

use crate::date::Date;
use crate::decimal::Rate;
use crate::iso::{Country, Currency};
use crate::money::Money;
use crate::schedule::{FeeSchedule, RateRange, Source, SourceId};

/// The JSON Schema (draft 2020-12) of a schedule, pretty-printed.
#[must_use]
pub fn schedule_schema() -> String {
    let mut schema =
        SchemaSettings::draft2020_12().into_generator().into_root_schema_for::<FeeSchedule>();
    schema.insert("title".to_owned(), "A checkout-fees schedule".into());
    let description = "Every method's numbers, each with its source.";
    schema.insert("description".to_owned(), description.into());
    if let Some(properties) = schema.get_mut("properties").and_then(|value| value.as_object_mut()) {
        let address = serde_json::json!({ "description": "The address of this schema, for editors.", "type": "string" });
        properties.insert("$schema".to_owned(), address);
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

const SUM: &str = "^0*[0-9]{1,12}(\\.[0-9]{1,4})?$";
const FRACTION: &str = "^0+(\\.[0-9]{1,12})?$";
const DAY: &str = "^[0-9]{4}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$";

macro_rules! text_schema {
    ($type:ty, $name:literal, $description:literal, $pattern:expr) => {
        impl JsonSchema for $type {
            fn schema_name() -> Cow<'static, str> {
                Cow::Borrowed($name)
            }
            fn json_schema(_: &mut SchemaGenerator) -> Schema {
                json_schema!({ "description": $description, "type": "string", "pattern": $pattern })
            }
        }
    };
}

text_schema!(Money, "Money", "Decimal text in the schedule's currency, below 10^12.", SUM);
text_schema!(Rate, "Rate", "Decimal text: a fraction below 1, at most 12 decimals.", FRACTION);
text_schema!(Currency, "Currency", "An ISO 4217 code.", "^[A-Za-z]{3}$");
text_schema!(Country, "Country", "An ISO 3166-1 alpha-2 code.", "^[A-Za-z]{2}$");
text_schema!(Date, "Date", "A day, YYYY-MM-DD.", DAY);

/// A document holds the source itself.
impl JsonSchema for SourceId {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> Cow<'static, str> {
        Source::schema_name()
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Source>()
    }
}

impl JsonSchema for RateRange {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed("RateRange")
    }
    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let rate = generator.subschema_for::<Rate>();
        json_schema!({
            "description": "One rate, or from one to another.",
            "anyOf": [rate, {
                "type": "object",
                "properties": { "min": rate, "max": rate },
                "required": ["min", "max"],
                "additionalProperties": false,
            }],
        })
    }
}
