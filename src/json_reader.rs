//! JSON text into a tree, outside of JavaScript, which has a parser of its own.

use crate::bounds::JSON_BYTES;
use crate::json::Json;

impl Json {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.len() > JSON_BYTES {
            return Err(format!("has more than {JSON_BYTES} bytes"));
        }
        serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))
    }

    /// The number's shortest decimal text that reads back as the same number, without an exponent, as
    /// `crossing.js` writes it: `5000.10` is `5000.1`, `1e3` is `1000`, `9e-7` is `0.0000009`.
    fn number(number: f64) -> Self {
        // JavaScript writes no minus sign before zero
        Self::Number(if number == 0.0 { "0".to_owned() } else { number.to_string() })
    }
}

impl<'de> serde::Deserialize<'de> for Json {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Reading)
    }
}

/// Reads any JSON value. Not by way of `serde_json::Value`: to keep a number's digits that takes
/// an object with a certain member for a number.
struct Reading;

impl<'de> serde::de::Visitor<'de> for Reading {
    type Value = Json;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a JSON value")
    }
    fn visit_unit<E>(self) -> Result<Json, E> {
        Ok(Json::Null)
    }
    fn visit_bool<E>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }
    #[allow(clippy::cast_precision_loss, reason = "as JavaScript would, which has floats alone")]
    fn visit_u64<E>(self, value: u64) -> Result<Json, E> {
        Ok(Json::number(value as f64))
    }
    #[allow(clippy::cast_precision_loss, reason = "as JavaScript would, which has floats alone")]
    fn visit_i64<E>(self, value: i64) -> Result<Json, E> {
        Ok(Json::number(value as f64))
    }
    fn visit_f64<E>(self, value: f64) -> Result<Json, E> {
        Ok(Json::number(value))
    }
    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }
    fn visit_seq<A: serde::de::SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let mut list = Vec::new();
        while let Some(item) = items.next_element()? {
            list.push(item);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: serde::de::MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while let Some((name, value)) = entries.next_entry::<String, Json>()? {
            match members.binary_search_by(|(other, _)| other.cmp(&name)) {
                // of two members of one name the last counts, as in JavaScript
                Ok(place) => {
                    if let Some(member) = members.get_mut(place) {
                        member.1 = value;
                    }
                }
                Err(place) => members.insert(place, (name, value)),
            }
        }
        Ok(Json::Object(members))
    }
}
