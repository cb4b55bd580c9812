//! Reading a JSON tree while keeping every problem with its path.

use crate::bounds::{JSON_BYTES, JSON_DEPTH, JSON_VALUES, OBJECT_MEMBERS};
use crate::display_text::DisplayText;
use crate::problem::{Path, Problems, clip};
use crate::text::{message, whole_text};

/// A JSON value, from text or from JavaScript.
pub(crate) enum Json {
    Null,
    Bool(bool),
    /// JavaScript's shortest text for it, with an exponent written out; `NaN` and `Infinity` from JavaScript alone.
    Number(String),
    Text(String),
    List(Vec<Json>),
    /// Sorted by name in UTF-16, as JavaScript sorts; each name once.
    Object(Vec<(String, Json)>),
    /// What no JSON text holds, such as a function.
    #[cfg(target_arch = "wasm32")]
    Other,
}

/// The bound that a document exceeds.
#[derive(Clone, Copy)]
pub(crate) enum Excess {
    Bytes,
    Depth,
    Members,
    Values,
}

impl Excess {
    pub(crate) fn message(self) -> String {
        let (most, counted) = match self {
            Self::Bytes => (JSON_BYTES, " bytes"),
            Self::Depth => (JSON_DEPTH, " levels of lists and objects"),
            Self::Members => (OBJECT_MEMBERS, " members in an object"),
            Self::Values => (JSON_VALUES, " values"),
        };
        message!["has more than ", whole_text(most), counted]
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
        let members = self.members();
        if members.is_none() {
            problems.invalid(&self.path, "is not an object");
        }
        members
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
            let [count, least, most] = [items.len(), least, most].map(whole_text);
            let message = message!["has ", count, " entries, not ", least, " to ", most];
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
        let plain = self.plain();
        if plain.is_none() {
            problems.invalid(&self.path, "is neither decimal text nor a number");
        }
        plain
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
        self.number(problems)?;
        self.count(least, most, problems)
    }

    /// A JSON number, as its text.
    pub(crate) fn number(&self, problems: &mut Problems) -> Option<&'a str> {
        if let Json::Number(text) = self.value {
            return Some(text);
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
                message![
                    "`",
                    clip(text),
                    "` is not a whole number from ",
                    whole_text(least),
                    " to ",
                    whole_text(most)
                ],
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

    pub(crate) fn is_false(&self) -> bool {
        matches!(self.value, Json::Bool(false))
    }

    pub(crate) fn is_text(&self) -> bool {
        self.plain().is_some()
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
                problems.unknown(&Path::Field(self.path, name), name, allowed.clone());
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

    /// A member's text as it may be shown.
    pub(crate) fn display_text(&self, name: &'a str) -> Option<DisplayText> {
        self.text(name).map(DisplayText::trimmed)
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
