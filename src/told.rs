//! Decodes a JavaScript value from the lines that `crossing.js` writes.
//!
//! Each value is a line; its first character is the type: `"` text, `#` a number, `t`, `f`, `n` for null,
//! `?` for what JSON cannot hold. A list is `[`, its values and `]`; an object is `{`, each name as text
//! before its value, and `}`. A text of several lines continues in lines that start with `\`. A value
//! that cannot be encoded is the line `!` with a digit: the bound it exceeds, or none.

use crate::bounds::JSON_BYTES;
use crate::json::{Excess, Json};
use crate::text::parted;

/// Decodes a value, or says why there is none.
pub(crate) fn read(told: &str) -> Result<Json, String> {
    let excess = match told {
        "!0" => Excess::Bytes,
        "!1" => Excess::Depth,
        "!2" => Excess::Members,
        "!3" => Excess::Values,
        "!4" => return Err("holds a value that cannot be read".to_owned()),
        _ => return Told { lines: told, size: 0 }.value().ok_or_else(|| Excess::Bytes.message()),
    };
    Err(excess.message())
}

/// The lines still to be read, and how many bytes of text have been.
struct Told<'t> {
    lines: &'t str,
    size: usize,
}

impl<'t> Told<'t> {
    fn next(&mut self) -> &'t str {
        let (line, rest) = parted(self.lines, b'\n').unwrap_or((self.lines, ""));
        self.lines = rest;
        line
    }

    fn value(&mut self) -> Option<Json> {
        let line = self.next();
        let rest = line.get(1..).unwrap_or_default();
        Some(match line.as_bytes().first()? {
            b'"' => Json::Text(self.text(rest)?),
            b'#' => Json::Number(rest.to_owned()),
            b't' => Json::Bool(true),
            b'f' => Json::Bool(false),
            b'[' => self.list()?,
            b'{' => self.object()?,
            #[cfg(target_arch = "wasm32")]
            b'?' => Json::Other,
            _ => Json::Null,
        })
    }

    /// The rest of a text, of which the first line has been read.
    fn text(&mut self, first: &str) -> Option<String> {
        let mut text = first.to_owned();
        while self.lines.starts_with('\\') {
            text.push('\n');
            text.push_str(self.next().get(1..)?);
        }
        self.grow(text.len())?;
        Some(text)
    }

    fn list(&mut self) -> Option<Json> {
        let mut items = Vec::new();
        while !self.ends(']') {
            items.push(self.value()?);
        }
        Some(Json::List(items))
    }

    fn object(&mut self) -> Option<Json> {
        let mut members: Vec<(String, Json)> = Vec::new();
        while !self.ends('}') {
            let first = self.next();
            let name = self.text(first.get(1..)?)?;
            let value = self.value()?;
            // in the order of names, by which `crossing.js` sorts
            members.push((name, value));
        }
        Some(Json::Object(members))
    }

    /// Whether a list or an object ends here, with its last line passed over.
    fn ends(&mut self, bracket: char) -> bool {
        let ends = self.lines.is_empty() || self.lines.starts_with(bracket);
        if ends {
            self.next();
        }
        ends
    }

    fn grow(&mut self, size: usize) -> Option<()> {
        self.size = self.size.checked_add(size).filter(|size| *size <= JSON_BYTES)?;
        Some(())
    }
}
