//! What the printed answers have in common.

use std::io::{self, Write};

use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde::Serialize;

pub(crate) fn json(out: &mut impl Write, answer: &impl Serialize) -> io::Result<()> {
    let pretty = serde_json::to_string_pretty(answer)?;
    writeln!(out, "{pretty}")
}

/// A table whose columns of figures stand to the right.
pub(crate) fn table<const COLUMNS: usize>(
    header: [&str; COLUMNS],
    figures: &[usize],
    rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::ASCII_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(header)
        .add_rows(rows.into_iter().map(|row| row.map(|cell| one_line(&cell))));
    for index in figures {
        if let Some(column) = table.column_mut(*index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    table
}

/// Lines below a title, apart from what was before; nothing where there are none.
pub(crate) fn list(out: &mut impl Write, title: &str, lines: &[String]) -> io::Result<()> {
    if lines.is_empty() {
        return Ok(());
    }
    writeln!(out, "\n{title}")?;
    lines.iter().try_for_each(|line| writeln!(out, "  {}", one_line(line)))
}

/// As [`list`], the lines by name; nothing where there are none.
pub(crate) fn sections<'n>(
    out: &mut impl Write,
    title: &str,
    sections: impl IntoIterator<Item = (&'n str, Vec<String>)>,
) -> io::Result<()> {
    let mut sections = sections.into_iter().peekable();
    if sections.peek().is_none() {
        return Ok(());
    }
    writeln!(out, "\n{title}")?;
    for (name, lines) in sections {
        writeln!(out, "  {}", one_line(name))?;
        lines.iter().try_for_each(|line| writeln!(out, "    {}", one_line(line)))?;
    }
    Ok(())
}

/// Text with a space for each character that a terminal or a reader of lines could take for a command
/// or the end of a line.
pub(crate) fn one_line(text: &str) -> String {
    let ends = |letter: char| {
        letter.is_control() || matches!(letter, '\u{2028}' | '\u{2029}' | '\u{feff}')
    };
    text.replace(ends, " ")
}
