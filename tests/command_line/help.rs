//! What the program says of itself.

use std::path::Path;
use std::process::Command;

use crate::{PROGRAM, Run, run};

const COMMANDS: [&[&str]; 17] = [
    &[],
    &["compare"],
    &["answer"],
    &["ask"],
    &["plan"],
    &["map"],
    &["afford"],
    &["chart"],
    &["table"],
    &["holidays"],
    &["deadlines"],
    &["protection"],
    &["batch"],
    &["schedule"],
    &["schedule", "check"],
    &["schedule", "diff"],
    &["schedule", "schema"],
];

#[test]
fn the_help_of_every_command_has_an_example() {
    for command in COMMANDS {
        let run = run(&[command, &["--help"]].concat());
        let start = format!("  checkout-fees {}", command.join(" "));
        let example = run.out.lines().any(|line| line.starts_with(start.trim_end()));
        assert!(example, "{command:?} has no example:\n{}", run.out);
        assert!(run.out.ends_with('\n'), "{command:?} does not end its last line");
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{command:?}");
    }
}

#[test]
fn the_licences_are_printed() {
    let run = run(&["--licenses"]);
    let file = include_str!("../../THIRD-PARTY-LICENSES.txt");
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, file, ""));
    let alone = crate::run(&["--licenses", "batch"]);
    assert_eq!(alone.status, 2, "not beside a command");
    assert_eq!(crate::run(&[]).status, 2, "no command");
}

#[test]
fn every_subcommand_is_known_here() {
    let listed = |help: &str| {
        let commands = help.split("Commands:\n").nth(1).unwrap().split("\n\n").next().unwrap();
        let name = |line: &str| line.split_whitespace().next().unwrap().to_owned();
        let names =
            commands.lines().filter(|line| line.starts_with("  ") && !line.starts_with("   "));
        names.map(name).filter(|name| name != "help").collect::<Vec<_>>()
    };
    let commands = listed(&run(&["--help"]).out);
    assert_eq!(
        commands,
        [
            "compare",
            "answer",
            "ask",
            "plan",
            "map",
            "afford",
            "chart",
            "table",
            "holidays",
            "deadlines",
            "protection",
            "batch",
            "schedule"
        ]
    );
    assert_eq!(listed(&run(&["schedule", "--help"]).out), ["check", "diff", "schema"]);
}

/// The commands among the examples that need no file.
fn examples() -> Vec<String> {
    let mut examples = Vec::new();
    for command in COMMANDS {
        let help = run(&[command, &["--help"]].concat()).out.replace("\\\n", " ");
        let after = help.split("Example").nth(1).unwrap().to_owned();
        let lines = after.lines().map(str::trim).filter(|line| line.contains("checkout-fees "));
        let whole = lines.filter(|line| !line.contains("orders.") && !line.contains("my-fees"));
        let whole =
            whole.filter(|line| !line.contains(" --out fees.") && !line.contains(" --ics "));
        // where it would leave a file behind, the output does
        examples.extend(whole.map(|line| line.split(" > ").next().unwrap().to_owned()));
    }
    examples
}

#[test]
fn the_examples_work_as_they_stand() {
    let folder = Path::new(PROGRAM).parent().unwrap().to_str().unwrap();
    let path = format!("{folder}:{}", std::env::var("PATH").unwrap());
    let examples = examples();
    assert!(examples.len() >= 15, "only {examples:?}");
    for example in examples {
        let output = Command::new("sh").args(["-c", &example]).env("PATH", &path).output().unwrap();
        let run = Run::of(output);
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{example}");
        assert!(!run.out.is_empty(), "{example}");
    }
}

#[test]
fn the_version_is_the_crate_s() {
    let expected = format!("checkout-fees {}\n", env!("CARGO_PKG_VERSION"));
    assert_eq!(run(&["--version"]).out, expected);
}
