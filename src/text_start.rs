//! How the bytes of a file begin: the encoding of its text, or that it is no text.

/// What the bytes are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TextEncoding {
    Utf8,
    Utf16Le,
    Utf16Be,
    /// Bytes that are not UTF-8: an older encoding, which they do not name.
    Other,
    /// A byte order mark of UTF-32, which is not read.
    FourByte,
    /// A spreadsheet's own file, or another archive.
    Workbook,
}

/// How some bytes begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TextStart {
    pub encoding: TextEncoding,
    /// How many bytes the byte order mark takes, which is no part of the text.
    pub mark: usize,
}

/// Byte order marks and the signatures of archives. The first that fits holds.
const STARTS: &[(&[u8], TextEncoding, usize)] = &[
    (b"\xef\xbb\xbf", TextEncoding::Utf8, 3),
    (b"\xff\xfe\0\0", TextEncoding::FourByte, 4),
    (b"\0\0\xfe\xff", TextEncoding::FourByte, 4),
    (b"\xff\xfe", TextEncoding::Utf16Le, 2),
    (b"\xfe\xff", TextEncoding::Utf16Be, 2),
    (b"PK\x03\x04", TextEncoding::Workbook, 0),
    (b"\xd0\xcf\x11\xe0", TextEncoding::Workbook, 0),
    (b"\x1f\x8b", TextEncoding::Workbook, 0),
];

/// How many pairs of bytes tell UTF-16 without a mark.
const PAIRS: usize = 64;

impl TextStart {
    /// `bytes` are the first of a file, some kilobytes or all.
    #[must_use]
    pub fn of(bytes: &[u8]) -> Self {
        if let Some((_, encoding, mark)) =
            STARTS.iter().find(|(start, ..)| bytes.starts_with(start))
        {
            return Self { encoding: *encoding, mark: *mark };
        }
        Self { encoding: without_mark(bytes), mark: 0 }
    }
}

fn without_mark(bytes: &[u8]) -> TextEncoding {
    let (pairs, _) = bytes.as_chunks::<2>();
    let pairs = pairs.get(..PAIRS).unwrap_or(pairs);
    let count = |is_it: fn(&[u8; 2]) -> bool| pairs.iter().filter(|pair| is_it(pair)).count();
    let (first, second) = (count(|pair| pair[0] == 0), count(|pair| pair[1] == 0));
    // names of columns and of members are ASCII, which has a zero in every pair, on one side
    let most = pairs.len().saturating_mul(3) / 4;
    let is_mostly = |side: usize, other: usize| side > most && other.saturating_mul(8) < side;
    match std::str::from_utf8(bytes) {
        _ if is_mostly(second, first) => TextEncoding::Utf16Le,
        _ if is_mostly(first, second) => TextEncoding::Utf16Be,
        Err(error) if error.error_len().is_some() => TextEncoding::Other,
        _ => TextEncoding::Utf8,
    }
}

/// Whether lines end with a carriage return alone, as in files of old programs. `is_all` says that
/// no bytes follow these.
#[must_use]
pub fn ends_lines_with_returns(bytes: &[u8], is_all: bool) -> bool {
    let inner = if is_all { bytes } else { bytes.strip_suffix(b"\r").unwrap_or(bytes) };
    inner.contains(&b'\r') && !inner.contains(&b'\n')
}
