//! What a command writes to the terminal. The only module that writes there: clippy refuses
//! `io::stdout` and `io::stderr` elsewhere (clippy.toml), so that every line is a [`DisplayText`].

use std::io::{self, Write};

use checkout_fees::DisplayText;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use serde::Serialize;

/// The output of a command.
pub(crate) struct Page(io::StdoutLock<'static>);

/// Rows whose cells are all [`DisplayText`].
pub(crate) struct Rows(Table);

impl Page {
    #[allow(clippy::disallowed_methods, reason = "this type is what writes")]
    pub(crate) fn stdout() -> Self {
        Self(io::stdout().lock())
    }

    pub(crate) fn line(&mut self, line: impl Into<DisplayText>) -> io::Result<()> {
        writeln!(self.0, "{}", line.into())
    }

    pub(crate) fn lines(
        &mut self,
        lines: impl IntoIterator<Item = impl Into<DisplayText>>,
    ) -> io::Result<()> {
        lines.into_iter().try_for_each(|line| self.line(line))
    }

    pub(crate) fn blank(&mut self) -> io::Result<()> {
        writeln!(self.0)
    }

    /// An answer as JSON, in lines.
    pub(crate) fn json(&mut self, answer: &impl Serialize) -> io::Result<()> {
        let pretty = serde_json::to_string_pretty(answer)?;
        writeln!(self.0, "{pretty}")
    }

    /// An answer as JSON, on one line.
    pub(crate) fn json_line(&mut self, answer: &impl Serialize) -> io::Result<()> {
        writeln!(self.0, "{}", serde_json::to_string(answer)?)
    }

    /// A table, apart from what was before.
    pub(crate) fn table(&mut self, Rows(table): &Rows) -> io::Result<()> {
        writeln!(self.0, "\n{table}")
    }

    /// Lines below a title, apart from what was before; nothing where there are none.
    pub(crate) fn list(
        &mut self,
        title: &'static str,
        lines: impl IntoIterator<Item = impl Into<DisplayText>>,
    ) -> io::Result<()> {
        let mut lines = lines.into_iter().peekable();
        if lines.peek().is_none() {
            return Ok(());
        }
        writeln!(self.0, "\n{title}")?;
        lines.try_for_each(|line| writeln!(self.0, "  {}", line.into()))
    }

    /// As [`Page::list`], the lines by name; nothing where there are none.
    pub(crate) fn sections<L: Into<DisplayText>>(
        &mut self,
        title: &'static str,
        sections: impl IntoIterator<Item = (impl Into<DisplayText>, Vec<L>)>,
    ) -> io::Result<()> {
        let mut sections = sections.into_iter().peekable();
        if sections.peek().is_none() {
            return Ok(());
        }
        writeln!(self.0, "\n{title}")?;
        for (name, lines) in sections {
            writeln!(self.0, "  {}", name.into())?;
            lines.into_iter().try_for_each(|line| writeln!(self.0, "    {}", line.into()))?;
        }
        Ok(())
    }

    /// Where a whole document or table goes, which has its own types for text from outside: a
    /// written answer, markup, a table of orders as JSON lines or CSV.
    pub(crate) fn document(&mut self) -> &mut impl Write {
        &mut self.0
    }
}

/// Says on stderr why there is no answer, or what else was not done.
#[allow(clippy::disallowed_methods, reason = "this function is what writes")]
pub(crate) fn complain(lines: impl IntoIterator<Item = impl Into<DisplayText>>) {
    let lines = lines.into_iter().map(|line| format!("{}\n", line.into()));
    // nothing is left to tell where stderr is closed
    let _ = io::stderr().write_all(lines.collect::<String>().as_bytes());
}

/// A table whose columns of figures stand to the right.
pub(crate) fn table<const COLUMNS: usize>(
    header: [&str; COLUMNS],
    figures: &[usize],
    rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> Rows {
    let mut table = Table::new();
    table
        .load_style(presets::ASCII_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Disabled)
        .set_header(header.map(DisplayText::of))
        .add_rows(rows.into_iter().map(|row| row.map(DisplayText::from)));
    for index in figures {
        if let Some(column) = table.column_mut(*index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    Rows(table)
}
