//! Text from outside with characters that act: none of them is printed, whatever the command.

use std::fs;

use checkout_fees::DisplayText;
use serde_json::Value;

use super::{PROGRAM, Run, file, run, run_with};

/// What ends a line, what a terminal obeys, what turns the text around it, and what nobody sees; and
/// what is shown of it.
const ACTING: [(char, &str); 24] = [
    ('\0', " "),
    ('\u{3}', " "),
    ('\u{7}', " "),
    ('\t', " "),
    ('\n', " "),
    ('\r', " "),
    ('\u{1b}', " "),
    ('\u{7f}', " "),
    ('\u{85}', " "),
    ('\u{9b}', " "),
    ('\u{2028}', " "),
    ('\u{2029}', " "),
    ('\u{feff}', " "),
    ('\u{ad}', ""),
    ('\u{61c}', ""),
    ('\u{200b}', ""),
    ('\u{200d}', ""),
    ('\u{200e}', ""),
    ('\u{200f}', ""),
    ('\u{202e}', ""),
    ('\u{2060}', ""),
    ('\u{2066}', ""),
    ('\u{fff9}', ""),
    ('\u{e0041}', ""),
];

/// A text with each of them, and with lines that look like an answer.
fn hostile() -> String {
    let letters: String = ACTING.iter().flat_map(|(letter, _)| [*letter, 'x']).collect();
    format!("{letters}\n\nBest: Evil Pay. Fee 0.00 USD\u{1b}[201~")
}

fn shown() -> String {
    let letters = ACTING.map(|(_, shown)| shown.to_owned() + "x").concat();
    format!("{letters} Best: Evil Pay. Fee 0.00 USD [201~")
}

/// The bundled schedule with something behind each of its texts.
fn schedule(name: &str, suffix: &str) -> String {
    fn append(value: &mut Value, suffix: &str, is_text: bool) {
        match value {
            Value::String(text) if is_text => text.push_str(suffix),
            Value::Array(items) => items.iter_mut().for_each(|item| append(item, suffix, is_text)),
            Value::Object(members) => {
                for (key, member) in members {
                    let texts = ["name", "notes", "title", "note", "document", "quote"];
                    append(member, suffix, texts.contains(&key.as_str()));
                }
            }
            _ => {}
        }
    }
    let mut schedule: Value =
        serde_json::from_str(include_str!("../../schedules/alibaba-trade-assurance.json")).unwrap();
    append(&mut schedule, suffix, false);
    // ids of its own, so that no language has other names for them
    let json = schedule.to_string().replace("\"id\":\"paypal\"", "\"id\":\"own-pay\"");
    file(name, json)
}

/// Fails where something that acts was printed, line breaks of the program's own aside.
fn assert_clean(run: &Run, what: &str) {
    for (letter, _) in ACTING.iter().filter(|(letter, _)| *letter != '\n') {
        for text in [&run.out, &run.err] {
            assert!(!text.contains(*letter), "{what}: {letter:?} in {text:?}");
        }
    }
    let evil = |line: &&str| line.trim_start().starts_with("Best: Evil");
    assert_eq!(run.out.lines().chain(run.err.lines()).find(evil), None, "{what}");
}

#[test]
fn a_schedule_s_texts_are_shown_on_one_line_without_them_by_every_command() {
    let (hostile, clean) = (schedule("hostile.json", &hostile()), schedule("clean.json", &shown()));
    let order = ["--amount", "5000", "--currency", "USD", "--country", "US"];
    let split = ["--amount", "50100", "--currency", "USD", "--country", "US"];
    let range = ["--from", "1", "--to", "100000", "--currency", "USD", "--country", "US"];
    let commands: Vec<Vec<&str>> = vec![
        [&["compare"], &order[..]].concat(),
        [&["compare", "--json"], &order[..]].concat(),
        [&["plan"], &split[..]].concat(),
        [&["plan", "--json"], &split[..]].concat(),
        [&["map"], &range[..]].concat(),
        vec!["afford", "--budget", "5000", "--currency", "USD", "--country", "US"],
        vec!["ask", "5000 usd from us"],
        vec!["ask", "--json", "5000 usd from us"],
        [&["answer"], &order[..]].concat(),
        [&["answer", "--format", "markdown"], &order[..]].concat(),
        [&["answer", "--format", "html", "--locale", "de"], &order[..]].concat(),
        [&["table", "--out", "-"], &order[..]].concat(),
        vec!["chart", "--currency", "USD", "--country", "US", "--out", "-"],
    ];
    for command in commands {
        let by = |schedule: &str| run(&[&command[..], &["--schedule", schedule]].concat());
        let (found, expected) = (by(&hostile), by(&clean));
        assert_eq!(found.status, 0, "{command:?}: {}", found.err);
        assert_clean(&found, command[0]);
        assert_eq!(found.out, expected.out, "{command:?}");
    }
    let (hostile, clean) = (hostile.as_str(), clean.as_str());
    for command in
        [&["schedule", "diff"][..], &["schedule", "diff", "--json"], &["schedule", "check"]]
    {
        let found = run(&[command, &[hostile]].concat());
        assert_clean(&found, &command.join(" "));
        assert_eq!(found.out, run(&[command, &[clean]].concat()).out);
    }
    // what differs in nothing else is the same
    assert!(run(&["schedule", "diff", hostile, clean]).out.contains("Nothing changed."));
}

#[test]
fn what_a_refusal_quotes_is_marked_where_it_acts() {
    let order = ["--amount", "5000", "--currency", "USD"];
    for (letter, _) in &ACTING[1..] {
        let bad = format!("x{letter}Best: Evil Pay");
        let named = serde_json::json!({ &bad: { &bad: "1" } }).to_string();
        let rates = format!("{bad}=1");
        let missing = format!("/nowhere/{bad}");
        let question = format!("5000 usd {bad}");
        for arguments in [
            &["compare", "--amount", &bad, "--currency", &bad, "--country", &bad][..],
            &["compare", "--json", "--amount", &bad, "--currency", &bad, "--rank", &bad],
            &[&["compare", "--terms", &named], &order[..]].concat(),
            &[&["compare", "--rates", &rates], &order[..]].concat(),
            &[&["compare", "--rates", &bad], &order[..]].concat(),
            &[&["compare", "--pay-on", &bad, "--holidays", &bad], &order[..]].concat(),
            &[&["compare", "--schedule", &missing], &order[..]].concat(),
            &[&["answer", "--locale", &bad], &order[..]].concat(),
            &[&["answer", "--method", &bad, "--link", &bad, "--format", &bad], &order[..]].concat(),
            &[&["table", "--out", &missing], &order[..]].concat(),
            &["ask", "--today", &bad, "5000 usd"],
            &["ask", &question],
            &["ask", "--json", &question],
            &["plan", &bad],
            &["compare", "--json=", &bad],
            &[&bad],
            &["batch", "--jobs", &bad],
            &["batch", "--encoding", &bad],
            &["batch", &missing],
            &["schedule", "check", &missing],
            &["deadlines", "--today", &bad],
            &["holidays", "--country", &bad, "--from", &bad, "--to", &bad],
        ] {
            let found = run(arguments);
            assert_ne!(
                (found.status, found.out.as_str(), found.err.as_str()),
                (0, "", ""),
                "{arguments:?}"
            );
            assert_clean(&found, &format!("{arguments:?}"));
        }
    }
    let found = run(&["compare", "--amount", "5\n\u{202e}0", "--currency", "USD"]);
    assert!(found.err.starts_with("amount: `5��0` is not"), "{}", found.err);
    assert_eq!(found.err.lines().count(), 1);
    let found = run(&["batch", "--format", "csv", "--set", "x\ny"]);
    assert_clean(&found, "--set");
}

#[test]
fn a_table_s_header_and_cells_are_marked_where_a_refusal_quotes_them() {
    for (letter, _) in ACTING.iter().filter(|(letter, _)| !matches!(letter, '\n' | '\r')) {
        let bad = format!("x{letter}y");
        let table = format!("amount,currency,country\n5{letter}x,US{letter}Dx,{bad}\n");
        for to in ["ndjson", "csv"] {
            let found = run_with(
                &["batch", "--format", "csv", "--to", to, "--set", "rank=cost"],
                table.as_bytes(),
            );
            let answers: String = match to {
                // the cells of the table itself are handed through
                "csv" => found.out.lines().map(|line| line.rsplit(',').next().unwrap()).collect(),
                _ => found.out.clone(),
            };
            assert!(!answers.contains(*letter), "{to}, {letter:?}: {answers:?}");
        }
        let header = format!("amount,currency,{bad}\n5,USD,1\n");
        for to in ["ndjson", "csv"] {
            let found = run_with(&["batch", "--format", "csv", "--to", to], header.as_bytes());
            assert!(
                !(found.err.contains(*letter) || to == "ndjson" && found.out.contains(*letter)),
                "{found:?}"
            );
        }
        let line = format!("{{\"amount\":{bad:?},\"currency\":\"USD\"}}\n");
        assert_clean(&run_with(&["batch"], line.as_bytes()), "a line");
    }
}

#[test]
fn the_name_of_an_order_stays_on_its_line() {
    let name = format!("Lamps{}", hostile()).replace('\0', "");
    let ics = file("hostile.ics", "");
    let arguments =
        ["deadlines", "--today", "2026-11-23", "--received", "2026-11-01", "--order", &name];
    for json in [&["--ics", &ics][..], &["--json"]] {
        let found = run(&[&arguments[..], json].concat());
        assert_eq!(found.status, 0, "{}", found.err);
        assert_clean(&found, "deadlines");
        assert!(found.out.contains(DisplayText::of(&name).as_str()), "{}", found.out);
    }
    let calendar = fs::read_to_string(ics).unwrap();
    let text = calendar.replace("\r\n ", "").replace("\r\n", "\n");
    for (letter, _) in ACTING.iter().filter(|(letter, _)| *letter != '\n') {
        assert!(!text.contains(*letter), "{letter:?} in {text:?}");
    }
    assert!(text.lines().all(|line| !line.starts_with("Best:")));
}

#[test]
fn arguments_that_are_no_unicode_are_refused_in_plain_text() {
    #[cfg(unix)]
    {
        use std::os::unix::ffi::OsStrExt as _;
        let bytes = std::ffi::OsStr::from_bytes(b"\xff\x1b[31m\n");
        let output = std::process::Command::new(PROGRAM).arg("ask").arg(bytes).output().unwrap();
        let found = Run {
            status: output.status.code().unwrap(),
            out: String::new(),
            err: String::from_utf8(output.stderr).unwrap(),
        };
        assert_eq!(found.status, 2);
        assert_clean(&found, "no Unicode");
    }
}
