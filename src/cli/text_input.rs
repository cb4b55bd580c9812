//! The text of an input as UTF-8, whatever its encoding, a piece at a time.

use std::io::{self, Cursor, Read};

use checkout_fees::{TextEncoding, TextStart, ends_lines_with_returns};
use encoding_rs::{Decoder, DecoderResult, Encoding, UTF_8, UTF_16BE, UTF_16LE};

use crate::Failure;

/// How many bytes tell how a text begins, and how many are decoded at once.
const SAMPLE: u64 = 1 << 13;

/// An input as UTF-8 without a byte order mark.
pub(crate) struct TextInput {
    pub(crate) bytes: Box<dyn Read + Send>,
    /// Whether it began with a byte order mark.
    pub(crate) has_mark: bool,
}

impl TextInput {
    /// `label` names an encoding as the WHATWG Encoding Standard does; without one the bytes tell.
    pub(crate) fn open(
        mut input: impl Read + Send + 'static,
        label: Option<&str>,
    ) -> Result<Self, Failure> {
        let mut sample = Vec::new();
        input.by_ref().take(SAMPLE).read_to_end(&mut sample)?;
        let start = TextStart::of(&sample);
        let encoding = match label {
            Some(label) => named(label)?,
            None => found(start.encoding)?,
        };
        let has_mark = start.mark > 0;
        let text = Cursor::new(sample.split_off(start.mark.min(sample.len()))).chain(input);
        let bytes: Box<dyn Read + Send> =
            if encoding == UTF_8 { Box::new(text) } else { Box::new(Decoded::new(text, encoding)) };
        Ok(Self { bytes, has_mark })
    }

    /// The same, where a carriage return alone ends a line: with line feeds in their places.
    pub(crate) fn with_line_feeds(mut self) -> io::Result<Self> {
        let mut sample = Vec::new();
        self.bytes.by_ref().take(SAMPLE).read_to_end(&mut sample)?;
        let is_all = u64::try_from(sample.len()).unwrap_or(u64::MAX) < SAMPLE;
        let has_returns = ends_lines_with_returns(&sample, is_all);
        let text = Cursor::new(sample).chain(self.bytes);
        let bytes: Box<dyn Read + Send> =
            if has_returns { Box::new(LineFeeds(text)) } else { Box::new(text) };
        Ok(Self { bytes, has_mark: self.has_mark })
    }
}

fn named(label: &str) -> Result<&'static Encoding, Failure> {
    Encoding::for_label(label.as_bytes()).ok_or_else(|| {
        let names = "such as utf-8, utf-16le, windows-1252, shift_jis or gbk";
        Failure::Usage(format!("--encoding: `{label}` is no encoding, {names}"))
    })
}

fn found(encoding: TextEncoding) -> Result<&'static Encoding, Failure> {
    let refused = |what: &str| Err(Failure::Usage(format!("the orders are {what}")));
    match encoding {
        // lines that are not UTF-8 are refused one by one
        TextEncoding::Utf8 | TextEncoding::Other => Ok(UTF_8),
        TextEncoding::Utf16Le => Ok(UTF_16LE),
        TextEncoding::Utf16Be => Ok(UTF_16BE),
        TextEncoding::FourByte => refused("UTF-32: save them as UTF-8"),
        TextEncoding::Workbook => refused("a workbook or an archive: save its sheet as CSV"),
    }
}

/// Decodes what it reads.
struct Decoded<R> {
    input: R,
    decoder: Decoder,
    /// What was read and not decoded yet.
    raw: Vec<u8>,
    text: Cursor<Vec<u8>>,
    is_over: bool,
}

/// Stands for bytes that are no text in their encoding, so that their line is refused.
const NO_TEXT: u8 = 0xff;

impl<R: Read> Decoded<R> {
    fn new(input: R, encoding: &'static Encoding) -> Self {
        let decoder = encoding.new_decoder_without_bom_handling();
        Self { input, decoder, raw: Vec::new(), text: Cursor::default(), is_over: false }
    }

    fn decode_more(&mut self) -> io::Result<()> {
        let read = self.input.by_ref().take(SAMPLE).read_to_end(&mut self.raw)?;
        self.is_over = read == 0;
        let mut text = Vec::new();
        let mut raw = self.raw.as_slice();
        loop {
            let room = self.decoder.max_utf8_buffer_length_without_replacement(raw.len());
            let start = text.len();
            text.resize(start.saturating_add(room.unwrap_or(raw.len()).max(16)), 0);
            let free = text.get_mut(start..).unwrap_or_default();
            let (result, read, written) =
                self.decoder.decode_to_utf8_without_replacement(raw, free, self.is_over);
            text.truncate(start.saturating_add(written));
            raw = raw.get(read..).unwrap_or_default();
            match result {
                DecoderResult::InputEmpty => break,
                DecoderResult::OutputFull => {}
                DecoderResult::Malformed(..) => text.push(NO_TEXT),
            }
        }
        self.raw.clear();
        self.text = Cursor::new(text);
        Ok(())
    }
}

impl<R: Read> Read for Decoded<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            let read = self.text.read(out)?;
            if read > 0 || self.is_over || out.is_empty() {
                return Ok(read);
            }
            self.decode_more()?;
        }
    }
}

/// Gives a line feed for each carriage return.
struct LineFeeds<R>(R);

impl<R: Read> Read for LineFeeds<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        let read = self.0.read(out)?;
        for byte in out.iter_mut().take(read).filter(|byte| **byte == b'\r') {
            *byte = b'\n';
        }
        Ok(read)
    }
}
