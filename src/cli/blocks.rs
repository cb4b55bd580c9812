//! An input in blocks that end where a line or record ends, so that memory does not grow with it.

use std::io::{self, Read};

use checkout_fees::{LONGEST, count_lines};

/// Whole lines or records.
pub(crate) struct Block {
    pub(crate) bytes: Vec<u8>,
    /// The number of the first line.
    pub(crate) line: u64,
}

/// Where a block may end.
#[derive(Clone, Copy)]
pub(crate) enum Ends {
    Lines,
    /// Quoted cells may hold line ends.
    Records {
        separator: u8,
    },
}

pub(crate) struct Blocks<R> {
    input: R,
    /// The least bytes of a block, where there are as many.
    size: usize,
    rest: Vec<u8>,
    line: u64,
    is_over: bool,
}

/// Beyond this a line cannot be read, nor a record that begins with it.
const TOO_LONG: usize = LONGEST.saturating_add(2);

impl<R: Read> Blocks<R> {
    pub(crate) fn new(input: R, size: usize) -> Self {
        Self { input, size, rest: Vec::new(), line: 1, is_over: false }
    }

    /// The number of the next line.
    pub(crate) fn line(&self) -> u64 {
        self.line
    }

    /// The next bytes, as many as `is_enough` needs, and whether they are all; not more than tell that
    /// a line is too long.
    pub(crate) fn peek(
        &mut self,
        is_enough: impl Fn(&[u8], bool) -> bool,
    ) -> io::Result<(&[u8], bool)> {
        let mut size: usize = 1 << 13;
        loop {
            self.fill(size)?;
            let is_long = self.rest.len() > TOO_LONG;
            if self.is_over || is_long || is_enough(&self.rest, self.is_over) {
                return Ok((&self.rest, self.is_over));
            }
            size = size.saturating_mul(2);
        }
    }

    /// Takes so many bytes away, which end with a line.
    pub(crate) fn skip(&mut self, len: usize) {
        let taken = self.rest.drain(..len.min(self.rest.len()));
        self.line = self.line.saturating_add(count_lines(taken.as_slice()));
    }

    pub(crate) fn next(&mut self, ends: Ends) -> io::Result<Option<Block>> {
        let mut size = self.size;
        loop {
            self.fill(size)?;
            if self.rest.is_empty() {
                return Ok(None);
            }
            let end = end_of_last(&self.rest, ends, self.is_over);
            if end > 0 {
                let rest = self.rest.get(end..).unwrap_or_default().to_vec();
                let mut bytes = std::mem::replace(&mut self.rest, rest);
                bytes.truncate(end);
                return Ok(Some(self.numbered(bytes)));
            }
            if self.rest.len() > TOO_LONG {
                let bytes = self.cut_long_line()?;
                return Ok(Some(self.numbered(bytes)));
            }
            size = size.saturating_mul(2);
        }
    }

    fn numbered(&mut self, bytes: Vec<u8>) -> Block {
        let line = self.line;
        self.line = line.saturating_add(count_lines(&bytes));
        Block { bytes, line }
    }

    /// Reads until there are more than so many bytes, or no more to read.
    fn fill(&mut self, size: usize) -> io::Result<()> {
        let missing = size.saturating_sub(self.rest.len());
        if missing == 0 || self.is_over {
            return Ok(());
        }
        let missing = u64::try_from(missing).unwrap_or(u64::MAX);
        let read = self.input.by_ref().take(missing).read_to_end(&mut self.rest)?;
        self.is_over = u64::try_from(read).unwrap_or(u64::MAX) < missing;
        Ok(())
    }

    /// As much of a line as shows that it is too long; what follows of it is read and let go.
    fn cut_long_line(&mut self) -> io::Result<Vec<u8>> {
        let mut bytes = std::mem::take(&mut self.rest);
        bytes.truncate(TOO_LONG.saturating_add(1));
        bytes.push(b'\n');
        loop {
            self.rest.clear();
            self.fill(1 << 16)?;
            if let Some(end) = self.rest.iter().position(|byte| *byte == b'\n') {
                self.rest.drain(..=end);
                return Ok(bytes);
            }
            if self.is_over {
                self.rest.clear();
                return Ok(bytes);
            }
        }
    }
}

/// Where the last whole line or record ends.
fn end_of_last(bytes: &[u8], ends: Ends, is_over: bool) -> usize {
    match ends {
        Ends::Records { separator } => checkout_fees::end_of_last(bytes, separator, is_over),
        Ends::Lines if is_over => bytes.len(),
        Ends::Lines => {
            let end = bytes.iter().rposition(|byte| *byte == b'\n');
            end.map_or(0, |end| end.saturating_add(1))
        }
    }
}
