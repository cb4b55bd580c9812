//! Reading a JSON tree while keeping every problem with its path.

use std::borrow::Cow;
use std::fmt::Write as _;

use crate::problem::{CheckoutFeesError, Problem, ProblemCode};

/// The most bytes that are read, so that a hostile text costs little.
pub(crate) const MAX_SIZE: usize = 1 << 20;

/// A JSON value, from text or from JavaScript.
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// As JavaScript writes it.
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// Sorted by name, each once.
    Object(Vec<(String, Json)>),
    /// What no JSON text holds, such as a function.
    #[cfg(target_arch = "wasm32")]
    Other,
}

impl Json {
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn parse(text: &str) -> Result<Self, String> {
        if text.len() > MAX_SIZE {
            return Err(format!("has {} bytes, {MAX_SIZE} are the most", text.len()));
        }
        let value: serde_json::Value =
            serde_json::from_str(text).map_err(|error| format!("is not JSON: {error}"))?;
        Ok(Self::of(value))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn of(value: serde_json::Value) -> Self {
        use serde_json::Value;
        match value {
            Value::Null => Self::Null,
            Value::Bool(value) => Self::Bool(value),
            Value::Number(number) => Self::Number(number_text(number.as_str())),
            Value::String(text) => Self::Text(text),
            Value::Array(items) => Self::List(items.into_iter().map(Self::of).collect()),
            // a map of serde_json is sorted
            Value::Object(map) => {
                Self::Object(map.into_iter().map(|(name, value)| (name, Self::of(value))).collect())
            }
        }
    }
}

/// The codes under which the three structural faults are reported.
#[derive(Clone, Copy)]
pub(crate) struct Codes {
    pub(crate) missing: ProblemCode,
    pub(crate) unknown: ProblemCode,
    pub(crate) invalid: ProblemCode,
}

impl Codes {
    pub(crate) const REQUEST: Self = Self {
        missing: ProblemCode::FieldMissing,
        unknown: ProblemCode::FieldUnknown,
        invalid: ProblemCode::FieldInvalid,
    };
    pub(crate) const TERM: Self = Self::all(ProblemCode::TermInvalid);
    pub(crate) const SCHEDULE: Self = Self::all(ProblemCode::ScheduleInvalid);

    const fn all(code: ProblemCode) -> Self {
        Self { missing: code, unknown: code, invalid: code }
    }
}

/// The problems seen so far.
pub(crate) struct Problems {
    list: Vec<Problem>,
    codes: Codes,
}

impl Problems {
    pub(crate) fn new(codes: Codes) -> Self {
        Self { list: Vec::new(), codes }
    }

    pub(crate) fn for_schedule() -> Self {
        Self::new(Codes::SCHEDULE)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    pub(crate) fn not_one_of<'w>(
        &mut self,
        path: &Path<'_>,
        text: &str,
        words: impl Iterator<Item = &'w str>,
    ) {
        self.invalid(path, not_one_of(text, words));
    }

    pub(crate) fn report(&mut self, code: ProblemCode, path: &Path<'_>, message: String) {
        self.list.push(Problem { code, field: path.text(), message });
    }

    /// A structural fault. A message that does not open with the input, in backticks, is about the
    /// field as a whole and gets its path for a subject.
    pub(crate) fn invalid(&mut self, path: &Path<'_>, message: impl Into<String>) {
        let message = message.into();
        let message = if message.starts_with('`') { message } else { path.subject(&message) };
        self.report(self.codes.invalid, path, message);
    }

    pub(crate) fn missing(&mut self, path: &Path<'_>) {
        self.report(self.codes.missing, path, path.subject("is missing"));
    }

    /// Reads a part whose structural faults have codes of their own.
    pub(crate) fn with_codes<T>(&mut self, codes: Codes, read: impl FnOnce(&mut Self) -> T) -> T {
        let outer = std::mem::replace(&mut self.codes, codes);
        let read = read(self);
        self.codes = outer;
        read
    }

    pub(crate) fn append(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// What was read, unless something was reported. A reader gives nothing only where it
    /// reported why.
    pub(crate) fn finish<T>(self, read: Option<T>) -> Result<T, CheckoutFeesError> {
        match (read, self.list.first().cloned()) {
            (Some(read), None) => Ok(read),
            (_, Some(first)) => Err(CheckoutFeesError::new(first, self.list)),
            (None, None) => {
                Err(CheckoutFeesError::single(self.codes.invalid, "the whole cannot be read"))
            }
        }
    }
}

/// Where a value stands; made text only when something is wrong with it.
#[derive(Clone, Copy)]
pub(crate) enum Path<'a> {
    Root,
    Field(&'a Path<'a>, &'a str),
    Item(&'a Path<'a>, usize),
}

impl Path<'_> {
    fn subject(&self, predicate: &str) -> String {
        match self {
            Path::Root => format!("the whole {predicate}"),
            _ => format!("`{}` {predicate}", self.text()),
        }
    }

    fn text(&self) -> String {
        match self {
            Path::Root => String::new(),
            Path::Field(Path::Root, name) => clip(name).into_owned(),
            Path::Field(parent, name) => format!("{}.{}", parent.text(), clip(name)),
            Path::Item(parent, index) => {
                let mut text = parent.text();
                // writing to a string cannot fail
                let _ = write!(text, "[{index}]");
                text
            }
        }
    }
}

/// A value and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Node<'a> {
    value: &'a Json,
    pub(crate) path: Path<'a>,
}

impl<'a> Node<'a> {
    pub(crate) fn root(value: &'a Json) -> Self {
        Self { value, path: Path::Root }
    }

    /// The value as an object, its member names checked against those allowed.
    pub(crate) fn object(
        &'a self,
        allowed: &[&str],
        problems: &mut Problems,
    ) -> Option<Object<'a>> {
        let object = self.map(problems)?;
        object.refuse_others(&allowed.iter().copied(), problems);
        Some(object)
    }

    /// The value as an object with any members.
    pub(crate) fn map(&'a self, problems: &mut Problems) -> Option<Object<'a>> {
        if let Json::Object(members) = self.value {
            return Some(Object { members, path: &self.path });
        }
        problems.invalid(&self.path, "is not an object");
        None
    }

    /// The entries of a list of `least` to `most`; `None` when something was reported.
    pub(crate) fn items(
        &'a self,
        least: usize,
        most: usize,
        problems: &mut Problems,
    ) -> Option<Vec<Node<'a>>> {
        let Json::List(items) = self.value else {
            problems.invalid(&self.path, "is not a list");
            return None;
        };
        if !(least..=most).contains(&items.len()) {
            let message = format!("has {} entries, not {least} to {most}", items.len());
            problems.invalid(&self.path, message);
            return None;
        }
        Some(self.entries())
    }

    pub(crate) fn text(&self, problems: &mut Problems) -> Option<&'a str> {
        if let Json::Text(text) = self.value {
            return Some(text);
        }
        problems.invalid(&self.path, "is not text");
        None
    }

    /// Text or a number, as decimal text.
    pub(crate) fn decimal(&self, problems: &mut Problems) -> Option<&'a str> {
        match self.value {
            Json::Text(text) | Json::Number(text) => Some(text),
            _ => {
                problems.invalid(&self.path, "is neither decimal text nor a number");
                None
            }
        }
    }

    pub(crate) fn boolean(&self, problems: &mut Problems) -> Option<bool> {
        if let Json::Bool(value) = self.value {
            return Some(*value);
        }
        problems.invalid(&self.path, "is neither true nor false");
        None
    }

    /// One of a closed list of words.
    pub(crate) fn word<T: Copy>(&self, words: &[(&str, T)], problems: &mut Problems) -> Option<T> {
        let text = self.text(problems)?;
        let found = words.iter().find(|(word, _)| *word == text).map(|(_, value)| *value);
        if found.is_none() {
            problems.not_one_of(&self.path, text, words.iter().map(|(word, _)| *word));
        }
        found
    }

    /// A JSON number that is whole and from `least` to `most`.
    pub(crate) fn whole_number(
        &self,
        least: u32,
        most: u32,
        problems: &mut Problems,
    ) -> Option<u32> {
        if matches!(self.value, Json::Number(_)) {
            return self.count(least, most, problems);
        }
        problems.invalid(&self.path, "is not a number");
        None
    }

    /// Text or a number that is whole and from `least` to `most`.
    pub(crate) fn count(&self, least: u32, most: u32, problems: &mut Problems) -> Option<u32> {
        let text = self.decimal(problems)?;
        let plain = text.len() <= 9 && text.bytes().all(|byte| byte.is_ascii_digit());
        let number = if plain { text.parse().ok() } else { None };
        let held = number.filter(|number| (least..=most).contains(number));
        if held.is_none() {
            problems.invalid(
                &self.path,
                format!("`{}` is not a whole number from {least} to {most}", clip(text)),
            );
        }
        held
    }

    /// Text or a number, if it is that.
    pub(crate) fn plain(&self) -> Option<&'a str> {
        match self.value {
            Json::Text(text) | Json::Number(text) => Some(text),
            _ => None,
        }
    }

    /// The members of an object, if it is one.
    pub(crate) fn members(&'a self) -> Option<Object<'a>> {
        match self.value {
            Json::Object(members) => Some(Object { members, path: &self.path }),
            _ => None,
        }
    }

    /// The entries of a list; none where it is not one.
    pub(crate) fn entries(&'a self) -> Vec<Node<'a>> {
        let mut nodes = Vec::new();
        if let Json::List(items) = self.value {
            for (index, value) in items.iter().enumerate() {
                nodes.push(Node { value, path: Path::Item(&self.path, index) });
            }
        }
        nodes
    }

    /// The plain text of a member, if it is there.
    pub(crate) fn member_text(&self, name: &str) -> Option<&'a str> {
        let Json::Object(members) = self.value else { return None };
        let (_, value) = members.iter().find(|(member, _)| member == name)?;
        Node { value, path: Path::Root }.plain()
    }

    pub(crate) fn is_true(&self) -> bool {
        matches!(self.value, Json::Bool(true))
    }

    pub(crate) fn is_text(&self) -> bool {
        matches!(self.value, Json::Text(_) | Json::Number(_))
    }
}

/// An object and where it stands.
#[derive(Clone, Copy)]
pub(crate) struct Object<'a> {
    members: &'a [(String, Json)],
    path: &'a Path<'a>,
}

impl<'a> Object<'a> {
    /// A member; `null` is the same as absent.
    pub(crate) fn get(&self, name: &'a str) -> Option<Node<'a>> {
        let (_, value) = self.members.iter().find(|(member, _)| member == name)?;
        let node = Node { value, path: Path::Field(self.path, name) };
        (!matches!(value, Json::Null)).then_some(node)
    }

    /// Reports the members of other names.
    pub(crate) fn refuse_others<'w>(
        &self,
        allowed: &(impl Iterator<Item = &'w str> + Clone),
        problems: &mut Problems,
    ) {
        for (name, _) in self.members {
            if !allowed.clone().any(|known| known == name) {
                let message = not_one_of(name, allowed.clone());
                problems.report(problems.codes.unknown, &Path::Field(self.path, name), message);
            }
        }
    }

    pub(crate) fn path_of(&self, name: &'a str) -> Path<'a> {
        Path::Field(self.path, name)
    }

    /// The plain text of a member, if it is there.
    pub(crate) fn text(&self, name: &'a str) -> Option<&'a str> {
        self.get(name)?.plain()
    }

    /// The whole number of a member, if it is there.
    pub(crate) fn count(&self, name: &'a str) -> Option<u32> {
        self.text(name)?.parse().ok()
    }

    /// The entries of a member that is a list, without their paths.
    pub(crate) fn list(&self, name: &'a str) -> Vec<Node<'a>> {
        let mut nodes = Vec::new();
        if let Some(Json::List(items)) = self.get(name).map(|node| node.value) {
            for value in items {
                nodes.push(Node::root(value));
            }
        }
        nodes
    }

    pub(crate) fn required(&self, name: &'a str, problems: &mut Problems) -> Option<Node<'a>> {
        let node = self.get(name);
        if node.is_none() {
            problems.missing(&Path::Field(self.path, name));
        }
        node
    }

    /// All members that are not `null`, sorted by name.
    pub(crate) fn members(&self) -> impl Iterator<Item = (&'a str, Node<'a>)> {
        let path = self.path;
        let present = self.members.iter().filter(|(_, value)| !matches!(value, Json::Null));
        present.map(move |(name, value)| {
            (name.as_str(), Node { value, path: Path::Field(path, name) })
        })
    }

    pub(crate) fn len(&self) -> usize {
        self.members.len()
    }
}

fn not_one_of<'w>(text: &str, words: impl Iterator<Item = &'w str>) -> String {
    let mut message = format!("`{}` is not one of ", clip(text));
    for (place, word) in words.enumerate() {
        message.push_str(if place == 0 { "" } else { ", " });
        message.push_str(word);
    }
    message
}

/// At most 60 characters of someone's input, for a message.
pub(crate) fn clip(text: &str) -> Cow<'_, str> {
    match text.char_indices().nth(60) {
        Some((end, _)) => Cow::Owned(format!("{}…", text.get(..end).unwrap_or_default())),
        None => Cow::Borrowed(text),
    }
}

/// A JSON number as JavaScript would write it: `5000.10` is `5000.1`, `1e3` is `1000`.
#[cfg(not(target_arch = "wasm32"))]
fn number_text(text: &str) -> String {
    let plain = text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit());
    let Some(number) = text.parse::<f64>().ok().filter(|_| !plain) else { return text.to_owned() };
    match number.abs() {
        0.0 => "0".to_owned(),
        1e-6..1e21 => format!("{number}"),
        _ => format!("{number:e}"),
    }
}
