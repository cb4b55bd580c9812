//! An input in blocks that end where a line or record ends, so that memory does not grow with it.

use std::io::{self, Read};

use checkout_fees::bounds::ROW_BYTES;
use checkout_fees::{count_lines, end_of_block};

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
    /// The bytes that a block reaches with its last line or record, where there are as many.
    size: usize,
    read: Vec<u8>,
    /// How many of the bytes in `read` are taken.
    taken: usize,
    line: u64,
    is_over: bool,
}

/// Beyond this a line cannot be read, nor a record that begins with it.
const TOO_LONG: usize = ROW_BYTES.saturating_add(2);

impl<R: Read> Blocks<R> {
    pub(crate) fn new(input: R, size: usize) -> Self {
        Self { input, size, read: Vec::new(), taken: 0, line: 1, is_over: false }
    }

    /// What was read and not taken yet.
    fn rest(&self) -> &[u8] {
        self.read.get(self.taken..).unwrap_or_default()
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
            let is_long = self.rest().len() > TOO_LONG;
            if self.is_over || is_long || is_enough(self.rest(), self.is_over) {
                return Ok((self.rest(), self.is_over));
            }
            size = size.saturating_mul(2);
        }
    }

    /// Takes so many bytes away, which end with a line.
    pub(crate) fn skip(&mut self, len: usize) {
        let skipped = self.rest().get(..len).unwrap_or(self.rest());
        self.line = self.line.saturating_add(count_lines(skipped));
        self.taken = self.taken.saturating_add(len).min(self.read.len());
    }

    pub(crate) fn next(&mut self, ends: Ends) -> io::Result<Option<Block>> {
        let mut size = self.size;
        loop {
            self.fill(size)?;
            if self.rest().is_empty() {
                return Ok(None);
            }
            let end = ends.of_block(self.rest(), self.is_over, self.size);
            if end > 0 {
                let (bytes, line) =
                    (self.rest().get(..end).unwrap_or_default().to_vec(), self.line);
                self.skip(end);
                return Ok(Some(Block { bytes, line }));
            }
            if self.rest().len() > TOO_LONG {
                return self.cut_long_line().map(Some);
            }
            size = size.saturating_mul(2);
        }
    }

    /// Reads until there are more than so many bytes, or no more to read.
    fn fill(&mut self, size: usize) -> io::Result<()> {
        let missing = size.saturating_sub(self.rest().len());
        if missing == 0 || self.is_over {
            return Ok(());
        }
        self.read.drain(..self.taken);
        self.taken = 0;
        let missing = u64::try_from(missing).unwrap_or(u64::MAX);
        let read = self.input.by_ref().take(missing).read_to_end(&mut self.read)?;
        self.is_over = u64::try_from(read).unwrap_or(u64::MAX) < missing;
        Ok(())
    }

    /// As much of a line as shows that it is too long; what follows of it is read and let go.
    fn cut_long_line(&mut self) -> io::Result<Block> {
        let mut bytes = self.rest().to_vec();
        bytes.truncate(TOO_LONG.saturating_add(1));
        bytes.push(b'\n');
        let line = self.line;
        self.line = line.saturating_add(1);
        loop {
            self.taken = self.read.len();
            self.fill(1 << 16)?;
            if let Some(end) = self.rest().iter().position(|byte| *byte == b'\n') {
                self.taken = end.saturating_add(1);
                return Ok(Block { bytes, line });
            }
            if self.is_over {
                self.taken = self.read.len();
                return Ok(Block { bytes, line });
            }
        }
    }
}

impl Ends {
    /// Where a block of at least so many bytes ends. Zero: the first line or record is not whole yet.
    fn of_block(self, bytes: &[u8], is_over: bool, least: usize) -> usize {
        match self {
            Self::Records { separator } => end_of_block(bytes, separator, is_over, least),
            // JSON has no quoted line ends
            Self::Lines if is_over && bytes.len() <= least => bytes.len(),
            Self::Lines => {
                let first = bytes.get(..least).unwrap_or(bytes);
                let inner = first.iter().rposition(|byte| *byte == b'\n');
                let next = || bytes.iter().position(|byte| *byte == b'\n');
                match inner.or_else(next) {
                    Some(end) => end.saturating_add(1),
                    None if is_over => bytes.len(),
                    None => 0,
                }
            }
        }
    }
}
