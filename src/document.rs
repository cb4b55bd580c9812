//! A text in blocks, written as plain text, Markdown or HTML.

use crate::display_text::{is_break, is_invisible, is_joiner};
use crate::markdown::{STRONG, WEAK, markdown, markdown_cell};

/// A part of a text. What is in it is plain: each format escapes what it must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
    Table(Table),
    /// Words of a document, in its own language and not in the text's.
    Quote(String),
    /// An address ([`is_web`], or [`is_path`]), after what it leads to.
    Link(String, String),
}

/// Rows under a head; the last row is their sum.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Table {
    pub(crate) head: Vec<String>,
    pub(crate) rows: Vec<Vec<String>>,
}

/// How a text is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Format {
    #[default]
    Text,
    Markdown,
    Html,
}

/// A language, and whether it is written from the right.
#[derive(Clone, Debug, Default)]
pub(crate) struct Language {
    pub(crate) tag: String,
    pub(crate) is_rtl: bool,
}

pub(crate) fn strong(text: &str) -> String {
    format!("{STRONG}{text}{WEAK}")
}

/// The blocks as text, which ends with a line break.
pub(crate) fn write(blocks: &[Block], format: Format, language: &Language) -> String {
    match format {
        Format::Text => set(blocks, plain_block, stands_close),
        Format::Markdown => set(blocks, markdown_block, |_, _| false),
        Format::Html => html(blocks, language),
    }
}

/// In plain text what belongs together stands without a blank line between.
fn stands_close(above: &Block, below: &Block) -> bool {
    matches!(above, Block::Heading(_)) || matches!(below, Block::Quote(_))
}

/// Blocks with blank lines between them, but for those that stand close.
fn set(
    blocks: &[Block],
    block: fn(&Block) -> String,
    is_close: fn(&Block, &Block) -> bool,
) -> String {
    let mut text = String::new();
    let mut above: Option<&Block> = None;
    for below in blocks {
        if above.is_some_and(|above| !is_close(above, below)) {
            text.push('\n');
        }
        text.push_str(&block(below));
        text.push('\n');
        above = Some(below);
    }
    text
}

/// `line` for each of the parts, with a line break between them.
fn lines<T>(parts: &[T], line: impl Fn(&T) -> String) -> String {
    let mut text = String::new();
    for part in parts {
        if !text.is_empty() {
            text.push('\n');
        }
        text.push_str(&line(part));
    }
    text
}

fn plain_block(block: &Block) -> String {
    match block {
        Block::Heading(text) | Block::Paragraph(text) => plain(text),
        Block::List(items) => lines(items, |item| format!("- {}", plain(item))),
        Block::Table(table) => plain_table(table),
        Block::Quote(text) => format!("> {}", plain(text)),
        Block::Link(label, address) => format!("{}\n{address}", plain(label)),
    }
}

/// Rows that need no columns: `Month: 1; Loan fee: 125.00–275.00`, and last `Total; …`.
fn plain_table(table: &Table) -> String {
    let Some((sum, rows)) = table.rows.split_last() else { return String::new() };
    let mut head = table.head.clone();
    let mut text = String::new();
    for row in rows {
        text.push_str(&plain_row(&head, row));
        text.push('\n');
    }
    if let Some(first) = head.first_mut() {
        first.clear();
    }
    text.push_str(&plain_row(&head, sum));
    text
}

fn plain_row(head: &[String], row: &[String]) -> String {
    let mut text = String::from("-");
    for (name, cell) in head.iter().zip(row).filter(|(_, cell)| !cell.is_empty()) {
        text.push_str(if text.len() > 1 { "; " } else { " " });
        if !name.is_empty() {
            text.push_str(&plain(name));
            text.push_str(": ");
        }
        text.push_str(&plain(cell));
    }
    text
}

fn plain(text: &str) -> String {
    text.replace([STRONG, WEAK], "")
}

fn markdown_block(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("### {}", markdown(text)),
        Block::Paragraph(text) => markdown(text),
        Block::List(items) => lines(items, |item| format!("- {}", markdown(item))),
        Block::Table(table) => markdown_table(table),
        Block::Quote(text) => format!("> {}", markdown(text)),
        Block::Link(label, address) if is_web(address) => {
            let address = address.replace('<', "%3C").replace('>', "%3E");
            format!("{} <{address}>", markdown(label))
        }
        Block::Link(label, address) => format!("{} {}", markdown(label), markdown(address)),
    }
}

fn markdown_table(table: &Table) -> String {
    let row = |cells: &[String]| {
        let mut text = String::from("|");
        for cell in cells {
            text.push(' ');
            text.push_str(&markdown_cell(cell));
            text.push_str(" |");
        }
        text
    };
    let rule = vec!["---:".to_owned(); table.head.len()];
    let rule = format!("| {} |", rule.join(" | "));
    format!("{}\n{rule}\n{}", row(&table.head), lines(&table.rows, |cells| row(cells)))
}

fn html(blocks: &[Block], language: &Language) -> String {
    let direction = if language.is_rtl { "rtl" } else { "ltr" };
    let inside = lines(blocks, html_block);
    format!("<div lang=\"{}\" dir=\"{direction}\">\n{inside}\n</div>\n", attribute(&language.tag))
}

fn html_block(block: &Block) -> String {
    match block {
        Block::Heading(text) => format!("<h3>{}</h3>", markup(text)),
        Block::Paragraph(text) => format!("<p>{}</p>", markup(text)),
        Block::List(items) => {
            format!("<ul>\n{}\n</ul>", lines(items, |item| format!("<li>{}</li>", markup(item))))
        }
        Block::Table(table) => html_table(table),
        Block::Quote(text) => {
            format!("<blockquote lang=\"en\" dir=\"ltr\">{}</blockquote>", markup(text))
        }
        Block::Link(label, address) if is_web(address) => {
            let shown = attribute(address);
            format!("<p>{} <a href=\"{shown}\">{shown}</a></p>", markup(label))
        }
        Block::Link(label, address) => format!("<p>{} {}</p>", markup(label), attribute(address)),
    }
}

fn html_table(table: &Table) -> String {
    let cells = |cells: &[String], open: &str, close: &str| {
        let mut text = String::new();
        for cell in cells {
            text.push_str(open);
            text.push_str(&markup(cell));
            text.push_str(close);
        }
        text
    };
    let head = cells(&table.head, "<th scope=\"col\">", "</th>");
    let rows = lines(&table.rows, |row| format!("<tr>{}</tr>", cells(row, "<td>", "</td>")));
    format!("<table>\n<thead>\n<tr>{head}</tr>\n</thead>\n<tbody>\n{rows}\n</tbody>\n</table>")
}

fn markup(text: &str) -> String {
    attribute(text).replace(STRONG, "<strong>").replace(WEAK, "</strong>")
}

fn attribute(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\'' => escaped.push_str("&#39;"),
            _ => escaped.push(letter),
        }
    }
    escaped
}

/// Whether an address may be made a link: one with another scheme could do anything, and one with a name and a
/// password leads elsewhere than it seems to.
pub(crate) fn is_web(address: &str) -> bool {
    let after = |scheme: &str| {
        let start = address.get(..scheme.len()).filter(|start| start.eq_ignore_ascii_case(scheme));
        start.and_then(|_| address.get(scheme.len()..))
    };
    let Some(rest) = after("https://").or_else(|| after("http://")) else { return false };
    // browsers read a backslash as a slash
    let host = rest.split(['/', '\\', '?', '#']).next().unwrap_or_default();
    !host.is_empty() && !host.contains('@') && has_no_gaps(address)
}

/// Whether an address is a path on the site that it is shown on.
pub(crate) fn is_path(address: &str) -> bool {
    let rest = address.strip_prefix('/');
    rest.is_some_and(|rest| !rest.starts_with(['/', '\\'])) && has_no_gaps(address)
}

/// Whether an address has no white space, and no character that makes it look like another.
fn has_no_gaps(address: &str) -> bool {
    !address.contains(|letter: char| {
        letter.is_whitespace() || is_break(letter) || is_invisible(letter) || is_joiner(letter)
    })
}
