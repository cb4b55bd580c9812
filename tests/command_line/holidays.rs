//! `holidays`: the page and the JSON.

use checkout_fees::bank_holidays;
use serde_json::json;

use crate::{outcome, run};

#[test]
fn the_days_are_told_with_whose_they_are_and_what_is_not_known() {
    let expected = "\
Bank holidays from 2026-09-01 to 2027-01-31

Closed
  2026-09-07  Federal Reserve
  2026-09-25  China
  2026-10-01  China
  2026-10-02  China
  2026-10-05  China
  2026-10-06  China
  2026-10-07  China
  2026-10-12  Federal Reserve
  2026-11-11  Federal Reserve
  2026-11-26  Federal Reserve
  2026-12-25  Federal Reserve
  2027-01-01  Federal Reserve
  2027-01-18  Federal Reserve

Calendars
  Federal Reserve, for US: known from 2020-01-01 to 2035-12-31
  China, for CN: known from 2020-01-01 to 2026-12-31

Not known
  China after 2026-12-31";
    let args = ["holidays", "--country", "US", "--from", "2026-09-01", "--to", "2027-01-31"];
    assert_eq!(run(&args).page(), expected);
}

#[test]
fn each_thing_has_its_line() {
    #[rustfmt::skip]
    let cases: [(&[&str], &[&str]); 7] = [
        // flags, lines
        (&["--country", "DE", "--from", "2026-05-01", "--to", "2026-05-01"], &["  2026-05-01  T2, China"]),
        (&["--country", "cn", "--from", "2026-05-01", "--to", "2026-05-01"], &["  2026-05-01  China", "  China, for CN: known from 2020-01-01 to 2026-12-31"]),
        (&["--country", "DE", "--supplier", "FR", "--from", "2026-05-01", "--to", "2026-05-31"], &["  T2, for DE and FR: known from 2020-01-01 to 2035-12-31"]),
        (&["--country", "US", "--from", "2026-07-03", "--to", "2026-07-04"], &["Closed", "  none on a weekday", ""]),
        (&["--country", "BR", "--supplier", "IN", "--from", "2026-01-01", "--to", "2026-01-31"], &["Closed", "  none on a weekday", "", "Not known", "  the bank holidays of BR", "  the bank holidays of IN"]),
        (&["--from", "2026-01-01", "--to", "2026-01-31"], &["  2026-01-01  China", "Not known", "  where the buyer's account is"]),
        (&["--country", "US", "--from", "2019-12-01", "--to", "2020-01-31"], &["Not known", "  Federal Reserve before 2020-01-01", "  China before 2020-01-01"]),
    ];
    for (flags, lines) in cases {
        run(&[&["holidays"], flags].concat()).assert_lines(lines);
    }
}

#[test]
fn nothing_is_said_of_what_is_known() {
    let run = run(&["holidays", "--country", "US", "--from", "2026-01-01", "--to", "2026-12-31"]);
    assert!(!run.out.contains("Not known"), "{}", run.out);
    assert!(!run.out.ends_with("\n\n"), "{}", run.out);
}

#[test]
fn the_answer_as_json_is_that_of_the_crate() {
    let question =
        json!({ "country": "DE", "supplier": "US", "from": "2026-12-01", "to": "2027-01-31" });
    let flags = "--country DE --supplier US --from 2026-12-01 --to 2027-01-31 --json";
    let run = run(&[&["holidays"], flags.split(' ').collect::<Vec<_>>().as_slice()].concat());
    assert_eq!(run.json(), outcome(bank_holidays(&question.to_string()))["result"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert!(run.out.ends_with("}\n"));
}

#[test]
fn a_refused_question_is_told_with_all_its_problems() {
    let flags = ["holidays", "--country", "UK", "--supplier", "x", "--from", "2026-02-29"];
    let told = run(&flags);
    let fields: Vec<&str> = told.err.lines().filter_map(|line| line.split(": ").next()).collect();
    assert_eq!(fields, ["country", "supplier", "from", "to"], "{}", told.err);
    assert_eq!((told.status, told.out.as_str()), (1, ""));
    let question = json!({ "country": "UK", "supplier": "x", "from": "2026-02-29" });
    let json = run(&[&flags[..], &["--json"]].concat());
    assert_eq!(json.json(), outcome(bank_holidays(&question.to_string())));
    assert_eq!((json.status, json.err.as_str()), (1, ""));
}
