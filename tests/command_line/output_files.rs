//! Files that are written: whole or not at all, and only where they were asked for.

#![cfg(unix)]

use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::PathBuf;
use std::process::Command;
use std::thread;

use crate::{PROGRAM, Run, run};

/// Each command that writes a file, with the file's place at the end, and how the file starts.
const WRITERS: [(&[&str], &str); 3] = [
    (&["chart", "--currency", "USD", "--out"], "<svg "),
    (&["table", "--amount", "5000", "--currency", "USD", "--out"], "<!doctype html>"),
    (
        &["deadlines", "--today", "2026-11-23", "--received", "2026-11-01", "--ics"],
        "BEGIN:VCALENDAR",
    ),
];

const OLD: &str = "the old file";

/// A folder of its own for each writer.
fn folder(name: &str, writer: &[&str]) -> PathBuf {
    let folder = format!("{}/{name}-{}", env!("CARGO_TARGET_TMPDIR"), writer[0]);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir(&folder).unwrap();
    folder.into()
}

fn write(writer: &[&str], path: &str) -> Run {
    run(&[writer, &[path]].concat())
}

fn names(folder: &PathBuf) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> =
        entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn a_file_is_replaced_when_the_new_one_is_complete() {
    for (writer, start) in WRITERS {
        let folder = folder("replaced", writer);
        let path = folder.join("out");
        fs::write(&path, OLD).unwrap();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).unwrap();
        // a reader of the old file is not disturbed
        let mut old = File::open(&path).unwrap();
        assert_eq!(write(writer, path.to_str().unwrap()).status, 0);
        let mut text = String::new();
        old.read_to_string(&mut text).unwrap();
        assert_eq!(text, OLD, "{writer:?} wrote into the old file");
        assert!(fs::read_to_string(&path).unwrap().starts_with(start), "{writer:?}");
        assert_eq!(fs::metadata(&path).unwrap().permissions().mode() & 0o777, 0o640);
        assert_eq!(names(&folder), ["out"]);
    }
}

#[test]
fn a_new_file_has_the_permissions_of_any_new_file() {
    for (writer, start) in WRITERS {
        let folder = folder("new", writer);
        let path = folder.join("out");
        fs::write(folder.join("any"), "").unwrap();
        assert_eq!(write(writer, path.to_str().unwrap()).status, 0);
        let mode = |name| fs::metadata(folder.join(name)).unwrap().permissions().mode();
        assert_eq!(mode("out"), mode("any"), "{writer:?}");
        assert!(fs::read_to_string(&path).unwrap().starts_with(start), "{writer:?}");
    }
}

#[test]
fn a_link_is_replaced_and_its_target_is_left_alone() {
    for (writer, start) in WRITERS {
        let folder = folder("link", writer);
        fs::write(folder.join("target"), OLD).unwrap();
        symlink("target", folder.join("out")).unwrap();
        symlink("missing", folder.join("dangling")).unwrap();
        for name in ["out", "dangling"] {
            let path = folder.join(name);
            assert_eq!(write(writer, path.to_str().unwrap()).status, 0);
            assert!(fs::symlink_metadata(&path).unwrap().is_file(), "{writer:?}");
            assert!(fs::read_to_string(&path).unwrap().starts_with(start), "{writer:?}");
        }
        assert_eq!(fs::read_to_string(folder.join("target")).unwrap(), OLD, "{writer:?}");
        assert_eq!(names(&folder), ["dangling", "out", "target"]);
    }
}

/// The system refuses to write more than 512 bytes of a file.
#[test]
fn on_an_error_the_old_file_remains_and_nothing_else() {
    for (writer, _) in WRITERS {
        let folder = folder("full", writer);
        let path = folder.join("out");
        fs::write(&path, OLD).unwrap();
        let output = Command::new("sh")
            .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" \"$@\"", PROGRAM])
            .args(writer)
            .arg(&path)
            .output()
            .unwrap();
        let run = Run::of(output);
        assert!(run.err.contains("File too large"), "{writer:?}: {}", run.err);
        assert_eq!(run.status, 2);
        assert_eq!(fs::read_to_string(&path).unwrap(), OLD, "{writer:?}");
        assert_eq!(names(&folder), ["out"]);
    }
}

#[test]
fn a_folder_and_a_missing_folder_are_named() {
    for (writer, _) in WRITERS {
        let folder = folder("folder", writer);
        let folder_path = folder.to_str().unwrap();
        let missing = format!("{folder_path}/missing/out");
        for (path, message) in [
            (folder_path, "is a directory"),
            (missing.as_str(), "No such file or directory (os error 2)"),
        ] {
            let run = write(writer, path);
            assert_eq!(run.err, format!("checkout-fees: {path}: {message}\n"), "{writer:?}");
            assert_eq!(run.status, 2);
        }
        assert_eq!(names(&folder), [] as [&str; 0]);
    }
}

#[test]
fn a_pipe_and_a_device_are_written_to() {
    for (writer, start) in WRITERS {
        let folder = folder("pipe", writer);
        let pipe = folder.join("out");
        assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
        let reader = thread::spawn({
            let pipe = pipe.clone();
            move || fs::read_to_string(pipe).unwrap()
        });
        assert_eq!(write(writer, pipe.to_str().unwrap()).status, 0);
        assert!(reader.join().unwrap().starts_with(start), "{writer:?}");
        assert_eq!(names(&folder), ["out"]);

        assert_eq!(write(writer, "/dev/null").status, 0);
        assert!(write(writer, "/dev/stdout").out.contains(start), "{writer:?}");
        assert!(write(writer, "/dev/stderr").err.starts_with(start), "{writer:?}");
        assert_eq!(write(writer, "/dev/full").status, 2);
    }
}

/// `/dev/stdout` is a link to the file that the shell has opened: the file is written, not the link.
#[test]
fn the_output_may_be_a_file() {
    for (writer, start) in WRITERS {
        let folder = folder("output", writer);
        for (name, place) in [("out", "/dev/stdout"), ("fd", "/proc/self/fd/1")] {
            let file = File::create(folder.join(name)).unwrap();
            let args = [writer, &[place]].concat();
            let status = Command::new(PROGRAM).args(args).stdout(file).status().unwrap();
            assert!(status.success(), "{writer:?}");
            let text = fs::read_to_string(folder.join(name)).unwrap();
            assert!(text.contains(start), "{writer:?} {place}");
        }
        assert!(fs::symlink_metadata("/dev/stdout").unwrap().is_symlink());
        assert_eq!(names(&folder), ["fd", "out"]);
    }
}
