//! `batch` with tables that are made to cost much: what is beyond a bound is refused by its line, and
//! every other line gets its own answer.

use serde_json::json;

use crate::{line, refused_line, run_with};

const OPEN: &str =
    "a quote is not closed where a cell ends: a row has at most 1000 lines and 1048576 bytes";

fn as_csv(input: &[u8]) -> crate::Run {
    run_with(&["batch", "--format", "csv", "--to", "csv"], input)
}

/// The numbers of the lines that were answered, and those that were refused with a message.
fn outcomes(run: &crate::Run) -> (Vec<usize>, Vec<(usize, String)>) {
    let (mut answered, mut refused) = (Vec::new(), Vec::new());
    for row in run.out.lines().skip(1) {
        let cells: Vec<&str> = row.split(',').collect();
        let number = cells.iter().rev().find_map(|cell| cell.parse::<usize>().ok()).unwrap();
        match row.split_once("request-malformed: ") {
            Some((_, message)) => refused.push((number, message.to_owned())),
            None => answered.push(cells[2].parse().unwrap()),
        }
    }
    (answered, refused)
}

#[test]
fn a_quoted_cell_may_have_as_many_lines_as_the_bound_says() {
    let usd = |amount: &str| json!({ "amount": amount, "currency": "USD" });
    let input =
        |ends: usize| format!("amount,currency,note\n5,USD,\"{}\"\n6,USD,\n", "\n".repeat(ends));
    let batch = |ends| {
        let flags = ["batch", "--format", "csv", "--keep", "note"];
        run_with(&flags, input(ends).as_bytes()).lines()
    };
    assert_eq!(batch(999), [line(2, &usd("5")), line(1_002, &usd("6"))]);
    let lines = batch(1_000);
    assert_eq!(lines[0], refused_line(2, OPEN), "one line more");
    assert_eq!(lines.last(), Some(&line(1_003, &usd("6"))), "the lines go on with their numbers");
}

#[test]
fn a_quote_that_nothing_closes_costs_its_own_line_alone() {
    let rows = |count: usize| "5,USD\n".repeat(count);
    #[rustfmt::skip]
    let cases = [
        // rows, refused lines, because
        (format!("\"{}", rows(3_000)),                          vec![2],          "on the first line"),
        (format!("5,\"USD\n{}", rows(3_000)),                   vec![2],          "in a later cell"),
        (format!("{}\"5,USD\n{}", rows(500), rows(3_000)),      vec![502],        "in the middle"),
        (format!("{}\"5,USD\n{}", rows(500), rows(3)),          vec![502],        "near the end"),
        (format!("\"5,USD\n{}\"5,USD\n{}", rows(1_500), rows(1_500)), vec![2, 1_503], "twice, far apart"),
        (format!("5,USD,\"\"\"\n{}", rows(3_000)),              vec![2],          "with a doubled quote"),
    ];
    for (body, lines, because) in cases {
        let run = as_csv(format!("amount,currency\n{body}").as_bytes());
        let (answered, refused) = outcomes(&run);
        let last = body.lines().count() + 1;
        let others: Vec<usize> = (2..=last).filter(|number| !lines.contains(number)).collect();
        assert_eq!(answered, others, "{because}");
        let expected: Vec<(usize, String)> =
            lines.iter().map(|number| (*number, OPEN.to_owned())).collect();
        assert_eq!(refused, expected, "{because}");
        assert_eq!((run.status, run.err.as_str()), (1, ""), "{because}");
    }
}

/// Each quote closes another line's, so that one record would go on for ever.
#[test]
fn a_row_whose_quotes_never_end_it_is_bounded_too() {
    let run = as_csv(format!("amount,currency\n{}5,USD\n", "a\",\"\n".repeat(5_000)).as_bytes());
    let lines: Vec<&str> = run.out.lines().collect();
    assert_eq!(lines.len(), 5_002);
    assert!(lines[1].ends_with(OPEN), "{}", lines[1]);
    assert!(lines[5_001].starts_with("5,USD,5002,paypal,"), "{}", lines[5_001]);
}

#[test]
fn a_header_beyond_a_bound_is_refused_by_its_name() {
    let columns = |count: usize| format!("amount,currency{}", ",x".repeat(count - 2));
    let name = "n".repeat(1_001);
    #[rustfmt::skip]
    let cases = [
        // input, error, because
        (format!("{}\n5,USD\n", columns(1_001)), "on line 1: the row has more than 1000 cells", "columns"),
        (format!("{}\n5,USD\n", vec!["amount"; 100_000].join(",")), "on line 1: the row has more than 1000 cells", "one name again and again"),
        (format!("\n\n{}\n5,USD\n", columns(40_000)), "on line 3: the row has more than 1000 cells", "below blank lines"),
        (format!("{}\n5;USD\n", columns(1_001).replace(',', ";")), "on line 1: the row has more than 1000 cells", "semicolons"),
        (format!("amount,{name},currency\n5,,USD\n"), "on line 1: the name of column 2 has more than 1000 bytes", "a name"),
        (format!("amount,\"currency\n{}", "5,USD\n".repeat(2_000)), &format!("on line 1: {OPEN}"), "an open quote"),
    ];
    for (input, error, because) in cases {
        let run = as_csv(input.as_bytes());
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{because}");
        assert!(run.err.contains(error), "{because}: {}", run.err);
    }
    let run = as_csv(b"amount,amount\n5,5\n");
    assert!(run.err.contains("two columns are `amount`"), "{}", run.err);
    let kept = format!("{}\n5,USD\n", columns(1_000));
    let run = run_with(&["batch", "--format", "csv", "--keep", "x"], kept.as_bytes());
    assert_eq!(run.lines(), [line(2, &json!({ "amount": "5", "currency": "USD" }))]);
}

#[test]
fn a_row_of_too_many_cells_is_refused_whole() {
    let cells = ",".repeat(1_000);
    let input = format!("amount,currency\n5,USD{cells}\"\n\"\n6,USD\n");
    let run = run_with(&["batch", "--format", "csv"], input.as_bytes());
    let six = line(4, &json!({ "amount": "6", "currency": "USD" }));
    assert_eq!(run.lines(), [refused_line(2, "the row has more than 1000 cells"), six]);
}

#[test]
fn a_header_is_found_below_any_number_of_lines_without_text() {
    #[rustfmt::skip]
    let cases = [
        // what stands above the header, lines, because
        ("\n".to_owned(),          "blank"),
        ("\r\n".to_owned(),        "as Windows ends them"),
        ("  \t\n".to_owned(),      "of blanks"),
        (",,\n".to_owned(),        "of commas"),
        (";\n".to_owned(),         "of semicolons"),
        ("\"\", \"  \"\n".to_owned(), "of quotes around nothing"),
        ("\"\n\"\n".to_owned(),    "of quotes around line ends"),
        ("sep=,\n".to_owned(),     "that name the separator"),
    ];
    for (above, because) in cases {
        let count = 20_000;
        let input = format!("{}amount,currency\n5,USD\n", above.repeat(count));
        let run = run_with(&["batch", "--format", "csv"], input.as_bytes());
        let number = u64::try_from(input.lines().count()).unwrap();
        let order = json!({ "amount": "5", "currency": "USD" });
        assert_eq!(run.lines(), [line(number, &order)], "{because}: {}", run.err);
    }
}

#[test]
fn tables_of_other_encodings_are_bounded_alike() {
    let text = format!("amount,currency\n\"{}", "5,USD\n".repeat(3_000));
    let utf16: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    let run = as_csv(&utf16);
    let (answered, refused) = outcomes(&run);
    assert_eq!((answered.len(), refused), (2_999, vec![(2, OPEN.to_owned())]));
}
