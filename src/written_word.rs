//! What a written answer is made of: messages of the language it is written in, for whoever shows it
//! to word.

use serde::Serialize;

use crate::order::Listing;

/// A message by its id, as the Fluent files in `www/messages/` name it, and what is put in.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct WrittenWord<'a> {
    pub id: &'a str,
    pub values: Listing<&'static str, WrittenValue>,
}

/// What is put into a message.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum WrittenValue {
    /// Put in as it stands, or chosen by.
    Text(String),
    /// A number to choose a plural by; where it is put in, it is written in plain digits.
    Count(u64),
}

/// Words a message; `None` where there is none of that id.
pub(crate) type Say<'w> = dyn FnMut(&WrittenWord<'_>) -> Option<String> + 'w;
