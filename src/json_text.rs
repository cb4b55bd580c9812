//! An answer as JSON text, written by way of serde.
//!
//! It cannot fail, and says so in its types: the error has no value, so that every check for one
//! vanishes. In WebAssembly that, and one text for JavaScript's parser instead of an object built
//! member by member, is a good part of the bytes and of the time of a call.

use std::fmt::{self, Display, Write as _};

use serde::{Serialize, Serializer, ser};

use crate::text::whole_text;

/// The JSON text of an answer.
#[must_use]
pub fn to_json(answer: &impl Serialize) -> String {
    let mut out = String::with_capacity(16_384);
    write_json(answer, &mut out);
    out
}

/// As [`to_json`], behind what the text holds, so that the memory of one answer serves the next.
pub fn write_json(answer: &impl Serialize, out: &mut String) {
    let mut text = JsonText(std::mem::take(out));
    match answer.serialize(&mut text) {
        Ok(()) => *out = text.0,
        Err(never) => match never {},
    }
}

struct JsonText(String);

impl JsonText {
    /// A comma, unless this is the first within its brackets.
    #[inline(never)]
    fn next(&mut self) {
        if !matches!(self.0.as_bytes().last(), Some(b'{' | b'[')) {
            self.0.push(',');
        }
    }

    #[inline(never)]
    fn key(&mut self, name: &str) {
        self.next();
        // a field's name has nothing to escape
        self.0.push('"');
        self.0.push_str(name);
        self.0.push_str("\":");
    }

    #[inline(never)]
    fn text(&mut self, text: &str) {
        self.0.push('"');
        self.escaped(text);
        self.0.push('"');
    }

    #[inline(never)]
    fn escaped(&mut self, text: &str) {
        if is_plain(text) {
            self.0.push_str(text);
            return;
        }
        let mut from = 0;
        for (at, byte) in text.bytes().enumerate() {
            if !is_escaped(byte) {
                continue;
            }
            // all that is escaped is ASCII, so these are character bounds
            self.0.push_str(text.get(from..at).unwrap_or_default());
            from = at.saturating_add(1);
            match byte {
                b'"' => self.0.push_str("\\\""),
                b'\\' => self.0.push_str("\\\\"),
                other => {
                    self.0.push_str(if other < 16 { "\\u000" } else { "\\u001" });
                    self.0.push(char::from_digit(u32::from(other % 16), 16).unwrap_or_default());
                }
            }
        }
        self.0.push_str(text.get(from..).unwrap_or_default());
    }

    #[inline(never)]
    fn open(&mut self, bracket: char, close: &'static str) -> Inside<'_> {
        self.0.push(bracket);
        Inside { out: self, close }
    }
}

/// Whether nothing is escaped. Sixteen bytes are looked at as one: sources make most of an answer.
fn is_plain(text: &str) -> bool {
    let holds_none =
        |bytes: &[u8; 16]| bytes.iter().fold(0, |any, byte| any | u8::from(is_escaped(*byte))) == 0;
    let (chunks, rest) = text.as_bytes().as_chunks::<16>();
    match text.as_bytes().last_chunk() {
        Some(last) => chunks.iter().all(holds_none) && holds_none(last),
        None => !rest.iter().any(|byte| is_escaped(*byte)),
    }
}

fn is_escaped(byte: u8) -> bool {
    byte < b' ' || byte == b'"' || byte == b'\\'
}

/// Text that is escaped as it is written.
struct Escaping<'a>(&'a mut JsonText);

impl fmt::Write for Escaping<'_> {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.escaped(text);
        Ok(())
    }
}

/// What has no value: this serializer cannot fail.
#[derive(Debug)]
enum Never {}

impl Display for Never {
    fn fmt(&self, _: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {}
    }
}

impl std::error::Error for Never {}

impl ser::Error for Never {
    /// No answer's `Serialize` calls this: they are derived, or write text.
    fn custom<T: Display>(_: T) -> Self {
        std::process::abort()
    }
}

/// Between two brackets.
struct Inside<'a> {
    out: &'a mut JsonText,
    close: &'static str,
}

impl Inside<'_> {
    fn end(self) {
        self.out.0.push_str(self.close);
    }
}

/// Numbers as they print themselves; what is not used costs nothing.
macro_rules! numbers {
    ($text:expr, $($name:ident: $type:ty),*) => {
        $(fn $name(self, value: $type) -> Result<(), Never> {
            let text: fn($type) -> String = $text;
            self.0.push_str(&text(value));
            Ok(())
        })*
    };
}

impl<'a> Serializer for &'a mut JsonText {
    type Ok = ();
    type Error = Never;
    type SerializeSeq = Inside<'a>;
    type SerializeTuple = Inside<'a>;
    type SerializeTupleStruct = Inside<'a>;
    type SerializeTupleVariant = Inside<'a>;
    type SerializeMap = Inside<'a>;
    type SerializeStruct = Inside<'a>;
    type SerializeStructVariant = Inside<'a>;

    numbers!(|value| value.to_string(),
        serialize_i8: i8, serialize_i16: i16, serialize_i32: i32, serialize_i64: i64);
    numbers!(whole_text, serialize_u8: u8, serialize_u16: u16, serialize_u32: u32, serialize_u64: u64);
    fn serialize_bool(self, value: bool) -> Result<(), Never> {
        self.0.push_str(if value { "true" } else { "false" });
        Ok(())
    }
    fn serialize_f32(self, value: f32) -> Result<(), Never> {
        self.serialize_f64(value.into())
    }
    fn serialize_f64(self, value: f64) -> Result<(), Never> {
        if value.is_finite() {
            _ = write!(self.0, "{value}");
            return Ok(());
        }
        self.serialize_unit()
    }
    fn serialize_char(self, value: char) -> Result<(), Never> {
        self.collect_str(&value)
    }
    fn serialize_str(self, value: &str) -> Result<(), Never> {
        self.text(value);
        Ok(())
    }
    fn serialize_bytes(self, value: &[u8]) -> Result<(), Never> {
        value.serialize(self)
    }
    fn serialize_none(self) -> Result<(), Never> {
        self.serialize_unit()
    }
    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Result<(), Never> {
        value.serialize(self)
    }
    fn serialize_unit(self) -> Result<(), Never> {
        self.0.push_str("null");
        Ok(())
    }
    fn serialize_unit_struct(self, _: &'static str) -> Result<(), Never> {
        self.serialize_unit()
    }
    fn serialize_unit_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
    ) -> Result<(), Never> {
        self.serialize_str(variant)
    }
    fn serialize_newtype_struct<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        value.serialize(self)
    }
    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        value: &T,
    ) -> Result<(), Never> {
        let inside = self.open('{', "}");
        inside.out.key(variant);
        value.serialize(&mut *inside.out)?;
        inside.end();
        Ok(())
    }
    fn serialize_seq(self, _: Option<usize>) -> Result<Inside<'a>, Never> {
        Ok(self.open('[', "]"))
    }
    fn serialize_tuple(self, _: usize) -> Result<Inside<'a>, Never> {
        Ok(self.open('[', "]"))
    }
    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Never> {
        Ok(self.open('[', "]"))
    }
    fn serialize_tuple_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, Never> {
        self.0.push('{');
        self.key(variant);
        Ok(self.open('[', "]}"))
    }
    fn serialize_map(self, _: Option<usize>) -> Result<Inside<'a>, Never> {
        Ok(self.open('{', "}"))
    }
    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Inside<'a>, Never> {
        Ok(self.open('{', "}"))
    }
    fn serialize_struct_variant(
        self,
        _: &'static str,
        _: u32,
        variant: &'static str,
        _: usize,
    ) -> Result<Inside<'a>, Never> {
        self.0.push('{');
        self.key(variant);
        Ok(self.open('{', "}}"))
    }
    fn collect_str<T: Display + ?Sized>(self, value: &T) -> Result<(), Never> {
        self.0.push('"');
        _ = write!(Escaping(self), "{value}");
        self.0.push('"');
        Ok(())
    }
}

macro_rules! items {
    ($trait:ident, $method:ident) => {
        impl ser::$trait for Inside<'_> {
            type Ok = ();
            type Error = Never;
            fn $method<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
                self.out.next();
                value.serialize(&mut *self.out)
            }
            fn end(self) -> Result<(), Never> {
                Inside::end(self);
                Ok(())
            }
        }
    };
}

items!(SerializeSeq, serialize_element);
items!(SerializeTuple, serialize_element);
items!(SerializeTupleStruct, serialize_field);
items!(SerializeTupleVariant, serialize_field);

macro_rules! members {
    ($trait:ident) => {
        impl ser::$trait for Inside<'_> {
            type Ok = ();
            type Error = Never;
            fn serialize_field<T: Serialize + ?Sized>(
                &mut self,
                name: &'static str,
                value: &T,
            ) -> Result<(), Never> {
                self.out.key(name);
                value.serialize(&mut *self.out)
            }
            fn end(self) -> Result<(), Never> {
                Inside::end(self);
                Ok(())
            }
        }
    };
}

members!(SerializeStruct);
members!(SerializeStructVariant);

impl ser::SerializeMap for Inside<'_> {
    type Ok = ();
    type Error = Never;
    /// Every key is text.
    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Never> {
        self.out.next();
        key.serialize(&mut *self.out)
    }
    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Never> {
        self.out.0.push(':');
        value.serialize(&mut *self.out)
    }
    fn end(self) -> Result<(), Never> {
        Inside::end(self);
        Ok(())
    }
}
