//! Files that are read whole: never more than the bound, whatever the file is.

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use checkout_fees::bounds::{JSON_BYTES, OBJECT_MEMBERS};
use serde_json::json;

use crate::{PROGRAM, Run, TIERED, file, run, run_with};

const ORDER: [&str; 4] = ["--amount", "5000", "--currency", "USD"];

/// Each command that reads a whole file, with the file's place at the end.
const READERS: [(&[&str], &str); 13] = [
    (&["compare", "--amount", "5000", "--currency", "USD", "--schedule"], "schedule"),
    (&["answer", "--amount", "5000", "--currency", "USD", "--schedule"], "schedule"),
    (&["plan", "--amount", "5000", "--currency", "USD", "--schedule"], "schedule"),
    (&["map", "--from", "1", "--to", "2", "--currency", "USD", "--schedule"], "schedule"),
    (&["afford", "--budget", "5000", "--currency", "USD", "--schedule"], "schedule"),
    (&["chart", "--currency", "USD", "--out", "-", "--schedule"], "schedule"),
    (&["table", "--amount", "5000", "--currency", "USD", "--out", "-", "--schedule"], "schedule"),
    (&["ask", "5000 usd", "--schedule"], "schedule"),
    (&["batch", "--schedule"], "schedule"),
    (&["schedule", "check"], "schedule"),
    (&["schedule", "diff"], "schedule"),
    (&["schedule", "diff", TIERED], "schedule"),
    (&["compare", "--amount", "5000", "--currency", "USD", "--terms"], "request"),
];

fn read(reader: &[&str], path: &str) -> Run {
    run(&[reader, &[path]].concat())
}

#[cfg(unix)]
#[test]
fn a_file_without_an_end_is_refused_by_its_size() {
    for (reader, input) in READERS {
        let run = read(reader, "/dev/zero");
        let message = format!("the {input} has more than {JSON_BYTES} bytes");
        assert!(run.err.contains(&message), "{reader:?}: {}", run.err);
        assert_eq!((run.status, run.out.as_str()), (1, ""), "{reader:?}");
    }
}

/// What was read is what the program took out of the pipe; the pipe itself holds 64 KiB.
#[cfg(target_os = "linux")]
#[test]
fn no_more_is_read_than_shows_that_a_file_is_too_large() {
    const PIPE: usize = 1 << 16;
    for (reader, _) in READERS {
        let mut program = Command::new(PROGRAM)
            .args([reader, &["/dev/stdin"]].concat())
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let mut stdin = program.stdin.take().unwrap();
        let mut taken = 0;
        while taken < 4 * JSON_BYTES && stdin.write_all(&[b' '; 1 << 10]).is_ok() {
            taken += 1 << 10;
        }
        drop(stdin);
        assert_eq!(program.wait().unwrap().code(), Some(1), "{reader:?}");
        assert!(taken <= JSON_BYTES + PIPE + (1 << 10), "{reader:?} took {taken} bytes");
    }
}

#[test]
fn a_text_that_is_cut_within_a_character_is_too_large_all_the_same() {
    let path = file("cut.json", " ".to_owned() + &"€".repeat(JSON_BYTES / 3 + 1));
    let run = read(&["schedule", "check"], &path);
    assert!(run.err.contains("bytes"), "{}", run.err);
    assert_eq!(run.status, 1);
}

#[test]
fn what_is_no_file_of_text_is_named() {
    let folder = env!("CARGO_TARGET_TMPDIR");
    let bytes = file("bytes.json", b"{\"id\": \"\xff\"}");
    for (path, message) in [
        (folder, "Is a directory (os error 21)"),
        ("no-such-file.json", "No such file or directory (os error 2)"),
        (bytes.as_str(), "is not UTF-8"),
    ] {
        for (reader, _) in READERS {
            let run = read(reader, path);
            assert_eq!(run.err, format!("checkout-fees: {path}: {message}\n"), "{reader:?}");
            assert_eq!((run.status, run.out.as_str()), (2, ""), "{reader:?}");
        }
    }
}

/// Opening a pipe that nobody writes to would wait without end.
#[cfg(unix)]
#[test]
fn a_named_pipe_is_refused() {
    let path = format!("{}/schedule-pipe", env!("CARGO_TARGET_TMPDIR"));
    let _ = fs::remove_file(&path);
    assert!(Command::new("mkfifo").arg(&path).status().unwrap().success());
    for (reader, _) in READERS {
        let run = read(reader, &path);
        let message = format!("checkout-fees: {path}: is a named pipe, not a file\n");
        assert_eq!((run.status, run.err), (2, message), "{reader:?}");
    }
}

#[cfg(unix)]
#[test]
fn a_pipe_that_the_shell_has_opened_is_read() {
    let tiered = fs::read(TIERED).unwrap();
    let run = run_with(&["schedule", "check", "/dev/stdin"], &tiered);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
}

#[test]
fn terms_of_too_many_members_are_refused_with_the_bound() {
    let names = (0..=OBJECT_MEMBERS).rev().map(|name| format!("\"{name}\":0"));
    let terms = format!("{{{}}}", names.collect::<Vec<_>>().join(","));
    let path = file("many-terms.json", terms);
    let run = run(&[&["compare", "--json"], &ORDER[..], &["--terms", &path]].concat());
    let problem = json!({
        "code": "request-malformed", "field": "",
        "message": format!("the request has more than {OBJECT_MEMBERS} members in an object"),
    });
    assert_eq!(run.json()["error"]["problems"], json!([problem]));
    assert_eq!(run.status, 1);
}
