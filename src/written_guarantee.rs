//! What the guarantee covers, in one paragraph of a written answer.

use crate::document::Block;
use crate::protection::Protection;
use crate::protection_words::DeadlineCode;
use crate::written_voice::{Put, Values, Voice};

/// What is said, in this order; the last is where the guide contradicts itself.
const SENTENCES: [&str; 8] = [
    "statement-free",
    "statement-late",
    "statement-off-contract",
    "statement-refund",
    "statement-limit",
    "statement-above-limit",
    "statement-quality",
    "doubt-found-late",
];

pub(crate) fn guarantee(protection: &Protection, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let percent = protection.statements.iter().find_map(|statement| statement.percent);
    let request = protection.times.iter().find(|time| time.id == DeadlineCode::RefundRequest);
    let mut sentences = Vec::new();
    for id in SENTENCES {
        let values: Values<'_> = match (id, percent, request) {
            ("statement-refund", Some(percent), _) => {
                let number = vec![("number", Put::Text(percent.to_string()))];
                vec![("percent", Put::Text(voice.say("figure-percent", number)))]
            }
            ("statement-quality", _, Some(time)) => {
                vec![("days", Put::Text(time.days.to_string()))]
            }
            _ => Vec::new(),
        };
        sentences.push(voice.say(id, values));
    }
    let heading = voice.word("covered-title");
    vec![Block::Heading(heading), Block::Paragraph(sentences.join(" "))]
}
