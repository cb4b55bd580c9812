//! What the platform's guarantee covers, and its times: each with the words it rests on.

use serde::Serialize;

use crate::display_text::DisplayText;
use crate::json::{Json, Node, Object};
use crate::problem::{CheckoutFeesError, Problems, clip};
use crate::protection_words::{
    CODES, CONDITIONS, Condition, DayUnit, DeadlineCode, DeadlineKind, KINDS, KNOWN_DAYS, KnownDay,
    PARTIES, Party, TOPICS, Topic, UNITS,
};
use crate::schedule::{Document, Source};
use crate::schedule_reader::{document, facts, source};
use crate::schedule_shape::{DOCUMENT, QUOTED, SOURCE, no_rule};
use crate::shape::{Facts, Shape, check, optional, required};

pub(crate) const STANDARD: &str = include_str!("../schedules/protection.json");

/// What a guarantee covers, the times it sets, and where its documents are unclear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Protection {
    /// That of the schedule whose orders it is for.
    pub id: String,
    pub name: DisplayText,
    pub documents: Vec<Document>,
    pub statements: Vec<Statement>,
    pub times: Vec<Time>,
    pub doubts: Vec<Doubt>,
}

/// One thing that a document says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Statement {
    pub id: String,
    pub topic: Topic,
    /// In plain English.
    pub text: DisplayText,
    /// The figure in it, where it is one of a hundred.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub percent: Option<u32>,
    pub source: Source,
}

/// A day that follows from another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Time {
    pub id: DeadlineCode,
    pub after: KnownDay,
    pub days: u32,
    pub unit: DayUnit,
    pub kind: DeadlineKind,
    pub who: Party,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub condition: Option<Worded>,
    /// In plain English.
    pub title: DisplayText,
    /// The ids of the doubts about it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub doubts: Vec<String>,
    pub source: Source,
}

/// A condition, and its words in plain English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Worded {
    pub code: Condition,
    pub text: DisplayText,
}

/// Where the documents are unclear or contradict themselves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Doubt {
    pub id: String,
    /// In plain English.
    pub text: DisplayText,
    pub sources: Vec<Source>,
}

const STATEMENT: Shape = Shape::Object(
    &[
        required("id", &Shape::Id),
        required("topic", &Shape::Word(TOPICS)),
        required("text", &Shape::Name),
        optional("percent", &Shape::Count(0, 100)),
        SOURCE,
    ],
    no_rule,
);

const CONDITION: Shape = Shape::Object(
    &[required("code", &Shape::Word(CONDITIONS)), required("text", &Shape::Name)],
    no_rule,
);

const TIME: Shape = Shape::Object(
    &[
        required("id", &Shape::Word(CODES)),
        required("after", &Shape::Word(KNOWN_DAYS)),
        required("days", &Shape::Count(0, 366)),
        required("unit", &Shape::Word(UNITS)),
        required("kind", &Shape::Word(KINDS)),
        required("who", &Shape::Word(PARTIES)),
        optional("condition", &CONDITION),
        required("title", &Shape::Name),
        optional("doubts", &Shape::List(1, 8, &Shape::Id)),
        SOURCE,
    ],
    no_rule,
);

const DOUBT: Shape = Shape::Object(
    &[
        required("id", &Shape::Id),
        required("text", &Shape::Name),
        required("sources", &Shape::List(1, 8, &QUOTED)),
    ],
    no_rule,
);

const PROTECTION: Shape = Shape::Object(
    &[
        optional("$schema", &Shape::Text),
        required("id", &Shape::Id),
        required("name", &Shape::Name),
        required("documents", &Shape::List(1, 32, &DOCUMENT)),
        required("statements", &Shape::Ids(1, 128, &STATEMENT)),
        required("times", &Shape::Ids(1, 32, &TIME)),
        required("doubts", &Shape::Ids(0, 32, &DOUBT)),
    ],
    doubts_are_listed,
);

/// A time names doubts that are there.
fn doubts_are_listed(object: &Object<'_>, _: &Facts, problems: &mut Problems) {
    let mut listed = Vec::new();
    for doubt in object.list("doubts") {
        listed.extend(doubt.member_text("id"));
    }
    let Some(times) = object.get("times") else { return };
    for time in times.entries() {
        let Some(members) = time.members() else { continue };
        let Some(named) = members.get("doubts") else { continue };
        for doubt in named.entries() {
            if let Some(id) = doubt.plain().filter(|id| !listed.iter().any(|known| known == id)) {
                problems.invalid(&doubt.path, format!("`{}` is not one of the doubts", clip(id)));
            }
        }
    }
}

/// Reads a guarantee, or reports every problem with its path.
pub(crate) fn read(json: &Json) -> Result<Protection, CheckoutFeesError> {
    let node = Node::root(json);
    let mut problems = Problems::for_schedule();
    check(&node, &PROTECTION, &facts(&node), &mut problems);
    let protection = if problems.is_empty() { sound(&node) } else { None };
    problems.finish(protection)
}

/// What was found sound: what is required is there and as it should be.
fn sound(node: &Node<'_>) -> Option<Protection> {
    let object = node.members()?;
    Some(Protection {
        id: object.text("id")?.to_owned(),
        name: object.display_text("name")?,
        documents: all(&object, "documents", document)?,
        statements: all(&object, "statements", statement)?,
        times: all(&object, "times", time)?,
        doubts: all(&object, "doubts", doubt)?,
    })
}

fn all<T>(
    object: &Object<'_>,
    name: &'static str,
    read: fn(&Object<'_>) -> Option<T>,
) -> Option<Vec<T>> {
    let mut entries = Vec::new();
    for node in object.list(name) {
        entries.push(read(&node.members()?)?);
    }
    Some(entries)
}

fn statement(object: &Object<'_>) -> Option<Statement> {
    Some(Statement {
        id: object.text("id")?.to_owned(),
        topic: Topic::parse(object.text("topic")?)?,
        text: object.display_text("text")?,
        percent: object.count("percent"),
        source: source(&object.get("source")?.members()?)?,
    })
}

fn time(object: &Object<'_>) -> Option<Time> {
    let mut doubts = Vec::new();
    for node in object.list("doubts") {
        doubts.push(node.plain()?.to_owned());
    }
    Some(Time {
        id: DeadlineCode::parse(object.text("id")?)?,
        after: KnownDay::parse(object.text("after")?)?,
        days: object.count("days")?,
        unit: DayUnit::parse(object.text("unit")?)?,
        kind: DeadlineKind::parse(object.text("kind")?)?,
        who: Party::parse(object.text("who")?)?,
        condition: object.get("condition").and_then(|node| worded(&node.members()?)),
        title: object.display_text("title")?,
        doubts,
        source: source(&object.get("source")?.members()?)?,
    })
}

fn worded(object: &Object<'_>) -> Option<Worded> {
    let code = Condition::parse(object.text("code")?)?;
    Some(Worded { code, text: object.display_text("text")? })
}

fn doubt(object: &Object<'_>) -> Option<Doubt> {
    let mut sources = Vec::new();
    for node in object.list("sources") {
        sources.push(source(&node.members()?)?);
    }
    Some(Doubt { id: object.text("id")?.to_owned(), text: object.display_text("text")?, sources })
}
