//! Plain text as Markdown that shows it and nothing else.

/// Stand around what is strong.
pub(crate) const STRONG: char = '\u{2}';
pub(crate) const WEAK: char = '\u{3}';

/// Escapes what Markdown would read as its own, wherever it may stand.
///
/// What GitHub Flavored Markdown and those that follow it would make a link of without any mark (an
/// address, an e-mail address, a mention, the number of an issue) becomes code: an escape does not keep them
/// from it, for they look for these in what is left once escapes are read.
pub(crate) fn markdown(text: &str) -> String {
    written(text, "|")
}

/// The same in a cell of a table, where a `|` ends the cell within code, too.
pub(crate) fn markdown_cell(text: &str) -> String {
    written(text, "\\|")
}

fn written(text: &str, pipe_in_code: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for piece in text.split_inclusive(is_boundary) {
        let word = piece.trim_end_matches(is_boundary);
        let boundary = piece.chars().next_back().filter(|last| is_boundary(*last));
        if may_become_link(word) {
            out.push_str(&code(word).replace('|', pipe_in_code));
        } else {
            escape(word, boundary.is_none_or(char::is_whitespace), &mut out);
        }
        match boundary {
            Some(STRONG | WEAK) => out.push_str("**"),
            boundary => out.extend(boundary),
        }
    }
    out
}

/// What no link goes beyond: white space, and what this crate puts around a value.
fn is_boundary(letter: char) -> bool {
    letter.is_whitespace() || matches!(letter, STRONG | WEAK | '\u{2066}'..='\u{2069}')
}

/// Whether a renderer might make a link of a word or of a part of it.
fn may_become_link(word: &str) -> bool {
    let word = word.to_ascii_lowercase();
    let numbered = |sign: &str| {
        let behind = word.split(sign).skip(1);
        behind.into_iter().any(|rest| rest.starts_with(|letter: char| letter.is_ascii_digit()))
    };
    word.len() > 1
        && (["://", "www.", "mailto:", "xmpp:", "@"].iter().any(|mark| word.contains(mark))
            || numbered("#")
            || numbered("gh-"))
}

/// Between so many backticks as the word has nowhere in a row.
fn code(word: &str) -> String {
    let longest = word.split(|letter| letter != '`').map(str::len).max().unwrap_or_default();
    let fence = "`".repeat(longest.saturating_add(1));
    let space = if word.starts_with('`') || word.ends_with('`') { " " } else { "" };
    format!("{fence}{space}{word}{space}{fence}")
}

fn escape(word: &str, is_end: bool, out: &mut String) {
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.next() {
        let is_mark = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' => true,
            // at the start of a line these begin a list or draw a line
            '-' | '+' | '=' => out.is_empty(),
            '.' | ')' => is_end && letters.peek().is_none() && is_number(out),
            _ => false,
        };
        if is_mark {
            out.push('\\');
        }
        out.push(letter);
    }
}

fn is_number(text: &str) -> bool {
    text.len() <= 9 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}
