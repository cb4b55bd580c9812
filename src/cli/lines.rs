//! The lines of an input, one at a time, so that memory does not grow with the input.

use std::io::{self, BufRead, Read};

/// The most bytes of a line; a longer one is refused without being kept.
const LONGEST: usize = 1 << 20;

pub(crate) struct Lines<R> {
    input: R,
    number: u64,
    buffer: Vec<u8>,
}

impl<R: BufRead> Lines<R> {
    pub(crate) fn new(input: R) -> Self {
        Self { input, number: 0, buffer: Vec::new() }
    }

    /// The next line that is not blank, with its number from 1, or why it cannot be read.
    pub(crate) fn next(&mut self) -> io::Result<Option<(u64, Result<&str, &'static str>)>> {
        while self.read()? {
            if !self.buffer.trim_ascii().is_empty() {
                return Ok(Some((self.number, text(&self.buffer))));
            }
        }
        Ok(None)
    }

    fn read(&mut self) -> io::Result<bool> {
        self.buffer.clear();
        self.number = self.number.saturating_add(1);
        // room for a carriage return and a line feed, which are no part of the line
        let most = LONGEST.saturating_add(2);
        let mut start = Read::take(&mut self.input, most as u64);
        if start.read_until(b'\n', &mut self.buffer)? == 0 {
            return Ok(false);
        }
        if self.buffer.len() == most && !self.buffer.ends_with(b"\n") {
            self.input.skip_until(b'\n')?;
        }
        let mark: &[u8] = b"\xef\xbb\xbf";
        if self.number == 1 && self.buffer.starts_with(mark) {
            self.buffer.drain(..mark.len());
        }
        Ok(true)
    }
}

fn text(line: &[u8]) -> Result<&str, &'static str> {
    let line = line.strip_suffix(b"\n").unwrap_or(line);
    let line = line.strip_suffix(b"\r").unwrap_or(line);
    if line.len() > LONGEST {
        return Err("the line has more than 1048576 bytes");
    }
    std::str::from_utf8(line).map_err(|_| "the line is not UTF-8")
}
