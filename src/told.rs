//! A value that JavaScript has told in lines, as `crossing.js` writes them.
//!
//! Each value is a line, its first letter saying what it is: `"` text, `#` a number, `t`, `f`, `n`
//! for null, `?` for what no JSON has. A list is `[`, its values and `]`; an object `{`, each name
//! as text before its value, and `}`. A text of several lines goes on in lines that begin with `\`.

use crate::bounds::JSON_BYTES;
use crate::json::Json;
use crate::text::parted;

/// Reads what was told. `None` if it is larger than is read.
pub(crate) fn read(told: &str) -> Option<Json> {
    Told { lines: told, size: 0 }.value()
}

/// The lines that are still to be read, and how much has been.
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
        self.grow(1)?;
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
            let place = members.partition_point(|(other, _)| *other < name);
            members.insert(place, (name, value));
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
