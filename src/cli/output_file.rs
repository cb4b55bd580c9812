//! Files that are written whole or not at all.

use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use tempfile::{Builder, NamedTempFile};

use crate::Failure;
use crate::page::Page;

/// Writes a file; `-` is the output.
pub(crate) fn write_or_print(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    if path == Path::new("-") { print(write) } else { write_file(path, write) }
}

fn print(write: impl FnOnce(&mut dyn Write) -> io::Result<()>) -> Result<(), Failure> {
    Ok(write(Page::stdout().document())?)
}

/// Names of the output. To open it again would write over what was printed before.
const OUTPUTS: [&str; 3] = ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

/// Writes a file. A regular file is replaced when the new one is complete; a link is replaced, not
/// followed. A device or a pipe is written to.
pub(crate) fn write_file(
    path: &Path,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> Result<(), Failure> {
    if OUTPUTS.iter().any(|output| path == Path::new(output)) {
        return print(write);
    }
    let written = match Target::of(path) {
        Ok(Target::Stream) => {
            OpenOptions::new().write(true).open(path).and_then(|file| write_all(file, write))
        }
        Ok(Target::File(old)) => replace(path, old.as_ref(), write),
        Err(error) => Err(error),
    };
    written.map_err(|error| Failure::Usage(format!("{}: {error}", path.display())))
}

/// What stands at the path.
enum Target {
    /// A device or a pipe.
    Stream,
    /// A regular file, of which these are the facts; a link or nothing.
    File(Option<Metadata>),
}

impl Target {
    fn of(path: &Path) -> io::Result<Self> {
        if path.is_dir() {
            return Err(io::ErrorKind::IsADirectory.into());
        }
        let found = match fs::symlink_metadata(path) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Self::File(None)),
            Err(error) => return Err(error),
        };
        if found.is_symlink() {
            // the system's own links, such as /dev/stderr and /proc/self/fd/3, stand for what is open
            let folder = fs::canonicalize(folder_of(path))?;
            let is_open = folder == Path::new("/dev") || folder.starts_with("/proc");
            return Ok(if is_open { Self::Stream } else { Self::File(None) });
        }
        Ok(if found.is_file() { Self::File(Some(found)) } else { Self::Stream })
    }
}

/// Writes a new file in the same folder and gives it the name of the old one. On an error the old file
/// remains and the new one is removed.
fn replace(
    path: &Path,
    old: Option<&Metadata>,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    if old.is_some() {
        // a file that is protected from writing is not replaced
        OpenOptions::new().write(true).open(path)?;
    }
    let folder = folder_of(path);
    // so that the error of a missing folder does not name the temporary file
    fs::metadata(&folder)?;
    let new = new_file_in(&folder, old.is_none())?;
    if let Some(old) = old {
        // before anything is written, so that nobody reads it who may not read the old file
        keep_access(new.as_file(), old)?;
    }
    write_all(new.as_file(), write)?;
    new.persist(path).map(|_| ()).map_err(|error| error.error)
}

fn write_all(
    file: impl Write,
    write: impl FnOnce(&mut dyn Write) -> io::Result<()>,
) -> io::Result<()> {
    let mut file = BufWriter::new(file);
    write(&mut file)?;
    file.flush()
}

fn folder_of(path: &Path) -> PathBuf {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    folder.unwrap_or(Path::new(".")).to_owned()
}

/// A new file with an unpredictable name: for the user alone, or with the permissions of any new file.
fn new_file_in(folder: &Path, is_for_all: bool) -> io::Result<NamedTempFile> {
    let mut builder = Builder::new();
    builder.prefix(".checkout-fees-");
    #[cfg(unix)]
    if is_for_all {
        use std::os::unix::fs::PermissionsExt as _;
        // the system takes the user's mask from these
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    builder.tempfile_in(folder)
}

/// Gives a file the owner, the group and the permissions of the old one, as far as the user may.
#[cfg(unix)]
fn keep_access(file: &File, old: &Metadata) -> io::Result<()> {
    use std::os::unix::fs::{MetadataExt as _, PermissionsExt as _, fchown};
    // only the superuser may give files away; others may choose among their groups
    if fchown(file, Some(old.uid()), Some(old.gid())).is_err() {
        let _ = fchown(file, None, Some(old.gid()));
    }
    let is_same_group = file.metadata()?.gid() == old.gid();
    let mode = old.mode() & if is_same_group { 0o7777 } else { 0o7707 };
    file.set_permissions(fs::Permissions::from_mode(mode))
}

#[cfg(not(unix))]
fn keep_access(file: &File, old: &Metadata) -> io::Result<()> {
    file.set_permissions(old.permissions())
}

#[cfg(all(test, unix))]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    #[test]
    fn a_private_file_stays_private_while_its_successor_is_written() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("fees.svg");
        fs::write(&path, "old")?;
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600))?;
        let mut modes = Vec::new();
        replace(&path, Some(&fs::metadata(&path)?), |file| {
            file.write_all(b"new")?;
            for entry in fs::read_dir(folder.path())? {
                modes.push(entry?.metadata()?.permissions().mode() & 0o777);
            }
            Ok(())
        })?;
        assert_eq!(modes, [0o600, 0o600], "the old file and the new one");
        assert_eq!(fs::read(&path)?, b"new");
        Ok(())
    }
}
