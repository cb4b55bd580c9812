//! A text in blocks, written as plain text, Markdown or HTML.

/// A part of a text. What is in it is plain: each format escapes what it must.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Block {
    Heading(String),
    Paragraph(String),
    List(Vec<String>),
    Table(Table),
    /// Words of a document, in its own language and not in the text's.
    Quote(String),
    /// An address, with what it leads to.
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

/// Stand around what is strong.
const STRONG: char = '\u{2}';
const WEAK: char = '\u{3}';

pub(crate) fn strong(text: &str) -> String {
    format!("{STRONG}{text}{WEAK}")
}

/// Text from outside on one line, without what could turn the direction of the text around it: white
/// space, line breaks of any kind, control characters and invisible marks become one space between words.
pub(crate) fn clean(text: &str) -> String {
    let hidden = |letter: char| {
        letter.is_control()
            || matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
    };
    let mut words = String::new();
    for word in text.split(|letter: char| letter.is_whitespace() || hidden(letter)) {
        if !word.is_empty() {
            if !words.is_empty() {
                words.push(' ');
            }
            words.push_str(word);
        }
    }
    words
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
            format!("{} <{}>", markdown(label), address.replace(['<', '>'], ""))
        }
        Block::Link(label, address) => format!("{} {}", markdown(label), markdown(address)),
    }
}

fn markdown_table(table: &Table) -> String {
    let row = |cells: &[String]| {
        let mut text = String::from("|");
        for cell in cells {
            text.push(' ');
            text.push_str(&markdown(cell));
            text.push_str(" |");
        }
        text
    };
    let rule = vec!["---:".to_owned(); table.head.len()];
    let rule = format!("| {} |", rule.join(" | "));
    format!("{}\n{rule}\n{}", row(&table.head), lines(&table.rows, |cells| row(cells)))
}

/// Escapes what Markdown would read as its own, wherever it may stand.
fn markdown(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        let ends = letters.peek().is_none_or(|next| next.is_whitespace());
        let is_mark = match letter {
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&' | '$' => true,
            // at the start of a line these begin a list or draw a line
            '-' | '+' | '=' => escaped.is_empty(),
            '.' | ')' => ends && is_number(&escaped),
            _ => false,
        };
        if matches!(letter, STRONG | WEAK) {
            escaped.push_str("**");
            continue;
        }
        if is_mark {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

fn is_number(text: &str) -> bool {
    text.len() <= 9 && !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
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

/// Whether an address may be made a link: one with another scheme could do anything.
fn is_web(address: &str) -> bool {
    let scheme = |name: &str| {
        address.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name))
    };
    (scheme("https://") || scheme("http://"))
        && !address.contains(|letter: char| letter.is_whitespace() || letter.is_control())
}
