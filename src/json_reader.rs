//! Parses JSON text into a tree within the stated bounds. In JavaScript `crossing.js` does that.

use std::cell::Cell;

use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};

use crate::bounds::{JSON_BYTES, JSON_DEPTH, JSON_VALUES, OBJECT_MEMBERS};
use crate::json::{Excess, Json};

impl Json {
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.len() > JSON_BYTES {
            return Err(Excess::Bytes.message());
        }
        let usage = Usage::default();
        let mut deserializer = serde_json::Deserializer::from_str(text);
        // serde_json's own limit does not name the bound
        deserializer.disable_recursion_limit();
        let read = Reader { usage: &usage, depth: 0 }.deserialize(&mut deserializer);
        let read = read.and_then(|value| deserializer.end().map(|()| value));
        read.map_err(|error| match usage.excess.get() {
            Some(excess) => excess.message(),
            None => format!("is not JSON: {error}"),
        })
    }
}

/// How much of a document has been read.
#[derive(Default)]
struct Usage {
    values: Cell<usize>,
    /// The bytes of all numbers, each with its exponent written out: `1e308` has 309.
    digits: Cell<usize>,
    /// The bound that was exceeded.
    excess: Cell<Option<Excess>>,
}

impl Usage {
    /// A number as its shortest decimal text that reads back as the same number, without an exponent, as
    /// `crossing.js` writes it: `5000.10` is `5000.1`, `1e3` is `1000`, `9e-7` is `0.0000009`.
    fn number<E: Error>(&self, number: f64) -> Result<Json, E> {
        // JavaScript writes no minus sign before zero
        let text = if number == 0.0 { "0".to_owned() } else { number.to_string() };
        let digits = self.digits.get().saturating_add(text.len());
        self.digits.set(digits);
        if digits > JSON_BYTES { self.exceeds(Excess::Bytes) } else { Ok(Json::Number(text)) }
    }

    /// Stops the parser.
    fn exceeds<T, E: Error>(&self, excess: Excess) -> Result<T, E> {
        self.excess.set(Some(excess));
        Err(E::custom("too large"))
    }
}

/// Reads one value of any type. Not through `serde_json::Value`: to retain a number's digits, that
/// takes an object with a certain member for a number.
#[derive(Clone, Copy)]
struct Reader<'u> {
    usage: &'u Usage,
    /// In how many lists and objects the value is.
    depth: usize,
}

impl Reader<'_> {
    /// A reader of the values inside a list or an object.
    fn inside<E: Error>(self) -> Result<Self, E> {
        let depth = self.depth.saturating_add(1);
        if depth > JSON_DEPTH {
            return self.usage.exceeds(Excess::Depth);
        }
        Ok(Self { depth, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Json, D::Error> {
        let values = self.usage.values.get().saturating_add(1);
        if values > JSON_VALUES {
            return self.usage.exceeds(Excess::Values);
        }
        self.usage.values.set(values);
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
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
    fn visit_u64<E: Error>(self, value: u64) -> Result<Json, E> {
        self.usage.number(value as f64)
    }
    #[allow(clippy::cast_precision_loss, reason = "as JavaScript would, which has floats alone")]
    fn visit_i64<E: Error>(self, value: i64) -> Result<Json, E> {
        self.usage.number(value as f64)
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<Json, E> {
        self.usage.number(value)
    }
    fn visit_str<E>(self, value: &str) -> Result<Json, E> {
        Ok(Json::Text(value.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut list = Vec::new();
        while let Some(item) = items.next_element_seed(inside)? {
            list.push(item);
        }
        Ok(Json::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Json, A::Error> {
        let inside = self.inside()?;
        let mut members = Vec::new();
        while let Some(name) = entries.next_key::<String>()? {
            if members.len() == OBJECT_MEMBERS {
                return self.usage.exceeds(Excess::Members);
            }
            members.push((name, entries.next_value_seed(inside)?));
        }
        Ok(Json::Object(sorted(members)))
    }
}

/// The members by name, each name once: of two members of one name the last counts, as in JavaScript.
/// A stable sort, since inserting each member in its place is quadratic.
fn sorted(mut members: Vec<(String, Json)>) -> Vec<(String, Json)> {
    members.sort_by(|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
    members.dedup_by(|later, earlier| {
        let is_same = later.0 == earlier.0;
        if is_same {
            std::mem::swap(later, earlier);
        }
        is_same
    });
    members
}
