//! Files that are read whole: within the bound on JSON text, whatever the file is.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use checkout_fees::bounds::JSON_BYTES;

use crate::Failure;

/// Reads a file of text. Of a file that is too large it gives one byte more than is accepted, so that the
/// core refuses it and names the bound.
pub(crate) fn read(path: &Path) -> Result<String, Failure> {
    let unreadable = |error: io::Error| Failure::Usage(format!("{}: {error}", path.display()));
    // opening a named pipe waits for a writer, which may never come
    if is_named_pipe(path) {
        return Err(unreadable(io::Error::other("is a named pipe, not a file")));
    }
    read_text(File::open(path).map_err(unreadable)?).map_err(unreadable)
}

fn read_text(input: impl Read) -> io::Result<String> {
    let most = u64::try_from(JSON_BYTES).unwrap_or(u64::MAX);
    let mut bytes = Vec::new();
    input.take(most.saturating_add(1)).read_to_end(&mut bytes)?;
    if bytes.len() > JSON_BYTES {
        // the end may be in the middle of a character
        return Ok(String::from_utf8_lossy(&bytes).into_owned());
    }
    String::from_utf8(bytes).map_err(|_| io::Error::other("is not UTF-8"))
}

/// Whether the path is a named pipe. One that the shell has opened, as in `<(command)`, is not: it has no
/// path of its own.
#[cfg(unix)]
fn is_named_pipe(path: &Path) -> bool {
    use std::os::unix::fs::FileTypeExt as _;
    fs::metadata(path).is_ok_and(|metadata| metadata.file_type().is_fifo())
        && fs::canonicalize(path).is_ok()
        && !path.starts_with("/dev/fd")
        && path != Path::new("/dev/stdin")
}

#[cfg(not(unix))]
fn is_named_pipe(_: &Path) -> bool {
    false
}
