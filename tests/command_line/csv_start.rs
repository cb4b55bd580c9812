//! `batch`: how a file begins. Its encoding, a line that names the separator, lines above the header.

use serde_json::{Value, json};

use crate::{Run, file, line, refused_line, run, run_with};

const NOT_UTF8: &str = "the line is not UTF-8: save the file as UTF-8, or name its encoding";

fn batch(input: &[u8], flags: &[&str]) -> Run {
    run_with(&[&["batch", "--format", "csv"], flags].concat(), input)
}

fn order(amount: &str, currency: &str) -> Value {
    json!({ "amount": amount, "currency": currency })
}

fn utf16(text: &str, is_big: bool) -> Vec<u8> {
    let bytes = |unit: u16| if is_big { unit.to_be_bytes() } else { unit.to_le_bytes() };
    text.encode_utf16().flat_map(bytes).collect()
}

#[test]
fn a_first_line_may_name_the_separator() {
    #[rustfmt::skip]
    let cases = [
        // file, line of the row, because
        ("sep=;\namount;currency\n5;USD\n",            3, "as a spreadsheet writes it"),
        ("SEP=;\namount;currency\n5;USD\n",            3, "in capitals"),
        ("\"sep=;\"\namount;currency\n5;USD\n",        3, "quoted"),
        ("sep=;\r\namount;currency\r\n5;USD\r\n",      3, "with Windows' line ends"),
        ("\u{feff}sep=;\namount;currency\n5;USD\n",    3, "after a byte order mark"),
        ("sep=;;;\namount;currency\n5;USD\n",          3, "filled up to the table's width"),
        ("sep=,\namount,currency\n5,USD\n",            3, "a comma"),
        ("sep=\t\namount\tcurrency\n5\tUSD\n",         3, "a tab"),
        ("sep=|\namount|currency\n5|USD\n",            3, "a bar"),
        ("sep=^\namount^currency\n5^USD\n",            3, "what no header would be tried with"),
        ("sep=~\n\namount~currency\n\n5~USD\n",        5, "blank lines count"),
        ("sep=;\ramount;currency\r5;USD\r",            3, "lines that end with returns alone"),
        ("\nsep=;\namount;currency\n5;USD\n",          4, "a blank line before it"),
    ];
    for (input, number, because) in cases {
        let run = batch(input.as_bytes(), &[]);
        assert_eq!(run.lines(), [line(number, &order("5", "USD"))], "{because}");
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{because}");
    }
}

/// What separates cells is what was said, not what makes the most of the header.
#[test]
fn the_named_separator_holds_against_another_that_fits() {
    let run = batch(b"sep=;\namount;currency,country,rank\n5;\n", &[]);
    assert_eq!(run.lines()[0]["error"]["field"], "currency", "{}", run.out);
    let run = batch(b"sep=;\namount,currency\n5,USD\n", &["--separator", "comma"]);
    assert_eq!(run.lines(), [line(3, &order("5", "USD"))], "but for the one on the command line");
}

#[test]
fn the_line_that_names_the_separator_is_not_written_again() {
    let run = batch(b"\xef\xbb\xbfsep=;\r\namount;currency\r\n5;USD\r\n", &["--to", "csv"]);
    assert!(run.out.starts_with("\u{feff}amount;currency;line;"), "{}", run.out);
    assert!(run.out.contains("\r\n5;USD;3;paypal;"), "{}", run.out);
    let run = batch(b"sep=;", &["--to", "csv"]);
    assert_eq!((run.status, run.out.as_str()), (0, ""), "nothing else");
}

#[test]
fn lines_above_the_header_are_named() {
    let other = "is not a header, which names columns such as amount and currency";
    #[rustfmt::skip]
    let cases = [
        // file, message, because
        ("Orders of November\namount,currency\n5,USD\n", format!("line 1, `Orders of November`, {other}; line 2, `amount currency`, seems to be one: delete the lines above it"), "a title"),
        ("Orders of November,\n,\namount,currency\n5,USD\n", format!("line 1, `Orders of November`, {other}; line 3, `amount currency`, seems to be one: delete the lines above it"), "filled up with separators"),
        ("Report,2026\nBy,Ross\n\namount,currency\n5,USD\n", format!("line 1, `Report 2026`, {other}; line 4, `amount currency`, seems to be one: delete the lines above it"), "several, and a blank line"),
        ("\n\nReport\namount,currency\n5,USD\n", format!("line 3, `Report`, {other}; line 4, `amount currency`, seems to be one: delete the lines above it"), "after blank lines"),
        ("sep=;\nReport\namount;currency\n5;USD\n", format!("line 2, `Report`, {other}; line 3, `amount currency`, seems to be one: delete the lines above it"), "after the separator"),
        ("5000,USD\n6000,USD\n", format!("line 1, `5000 USD`, {other}; --columns says what columns of other names are"), "no header at all"),
        ("5000,USD\nTotal,6000\n", format!("line 1, `5000 USD`, {other}; --columns says what columns of other names are"), "no header, and a line with a name and a number"),
        ("total,ccy,no\n5,USD,1\n", format!("line 1, `total ccy no`, {other}; if it is one, say what its columns are: --columns 'total=amount,ccy=currency'"), "other names"),
        ("amount (USD)\n5\n", format!("line 1, `amount (USD)`, {other}; if it is one, say what its columns are: --columns 'amount (USD)=amount'"), "a name with a unit"),
        ("to'tal,c$cy,c`ountry\n5,USD,1\n", format!("line 1, `to'tal c$cy c`ountry`, {other}; --columns says what columns of other names are"), "names that a shell would take for more"),
        ("sep=\namount,currency\n5,USD\n", format!("line 1, `sep=`, {other}; line 2, `amount currency`, seems to be one: delete the lines above it"), "no separator is named"),
    ];
    for (input, message, because) in cases {
        for to in ["ndjson", "csv"] {
            let run = batch(input.as_bytes(), &["--to", to]);
            assert_eq!((run.status, run.out.as_str()), (2, ""), "{because}");
            assert!(run.err.contains(&message), "{because}: {}", run.err);
        }
    }
}

#[test]
fn a_header_is_one_in_any_case_with_marks_and_quotes() {
    for header in [
        "AMOUNT,Currency",
        "\"amount\",\"currency\"",
        " amount ,\" currency \"",
        "amount\u{200b},\u{feff}currency",
        "\u{200e}amount\u{a0},currency",
        "amount,currency,,,",
        "ａｍｏｕｎｔ,currency",
    ] {
        let run = batch(format!("{header}\n5,USD\n").as_bytes(), &[]);
        assert_eq!(run.lines(), [line(2, &order("5", "USD"))], "{header}");
    }
    let run = batch(b"amount,currency,Amount\n5,USD,6\n", &[]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    assert!(run.err.contains("two columns are `amount`"), "{}", run.err);
    let run = batch(b"amount,currency,\n5,USD,6\n", &[]);
    assert_eq!(run.lines()[0]["error"]["field"], "column 3", "a cell below no name");
}

#[test]
fn utf_16_is_read_as_what_it_says() {
    let text = "note;amount;currency\r\nMüller 🙂;5;EUR\r\n\"a\r\nb\";6;EUR\r\n";
    let json = format!("{}\r\n{}\r\n", order("5", "EUR"), order("6", "EUR"));
    let csv = [line(2, &order("5", "EUR")), line(3, &order("6", "EUR"))];
    let ndjson = [line(1, &order("5", "EUR")), line(2, &order("6", "EUR"))];
    for is_big in [false, true] {
        for mark in ["\u{feff}", ""] {
            let because = format!("big-endian: {is_big}, a mark: {}", !mark.is_empty());
            let bytes = utf16(&format!("{mark}{text}"), is_big);
            assert_eq!(batch(&bytes, &["--keep", "note"]).lines(), csv, "{because}");
            let table = batch(&bytes, &["--keep", "note", "--to", "csv"]).out;
            assert!(
                table.starts_with(&format!("{mark}note;amount;currency;line;")),
                "{because}: {table}"
            );
            assert!(table.contains("\r\nMüller 🙂;5;EUR;2;paypal;"), "{because}: {table}");
            let bytes = utf16(&format!("{mark}{json}"), is_big);
            assert_eq!(run_with(&["batch"], &bytes).lines(), ndjson, "{because}");
        }
    }
}

/// A character may be cut in two where a piece of the file ends.
#[test]
fn a_long_file_in_utf_16_is_read_as_one_in_utf_8() {
    let row = |place: usize| format!("{place},EUR,🙂{}", "ü".repeat(place % 7));
    let rows: Vec<String> = (1..30_000).map(row).collect();
    let rows = rows.join("\n") + "\n";
    let text = format!("amount,currency,note\n{rows}");
    let flags = ["--keep", "note", "--to", "csv"];
    let expected = batch(text.as_bytes(), &flags).out;
    assert_eq!(expected.lines().count(), 30_000);
    assert_eq!(batch(&utf16(&text, false), &flags).out, expected);
}

#[test]
fn an_encoding_may_be_named() {
    let text = b"amount,currency,note\n5,EUR,M\xfcller\n";
    let flags = ["--keep", "note"];
    let refused = batch(text, &flags);
    assert_eq!(refused.lines(), [refused_line(2, NOT_UTF8)]);
    assert_eq!(refused.status, 1);
    let named = batch(text, &[&flags[..], &["--to", "csv", "--encoding", "Windows-1252"]].concat());
    assert!(named.out.contains("\n5,EUR,Müller,2,paypal,"), "{}", named.out);
    let gbk = batch(
        b"amount,currency,note\n5,EUR,\xbb\xf5\xb1\xd2\n",
        &["--keep", "note", "--to", "csv", "--encoding", "gbk"],
    );
    assert!(gbk.out.contains("\n5,EUR,货币,2,"), "{}", gbk.out);
    let json = order("5", "EUR").to_string();
    let latin = run_with(&["batch", "--encoding", "latin1"], json.as_bytes());
    assert_eq!(latin.lines(), [line(1, &order("5", "EUR"))]);
    let unknown = batch(text, &["--encoding", "klingon"]);
    assert_eq!((unknown.status, unknown.out.as_str()), (2, ""));
    assert!(unknown.err.contains("`klingon` is no encoding"), "{}", unknown.err);
}

#[test]
fn a_header_of_no_text_is_named_by_its_line() {
    let run = batch(b"\nbetr\xe4ge,amount,currency\n1,5,EUR\n", &[]);
    assert_eq!((run.status, run.out.as_str()), (2, ""));
    let message = format!("the header of the CSV, on line 2: {NOT_UTF8}");
    assert!(run.err.contains(&message), "{}", run.err);
}

#[test]
fn half_a_character_in_utf_16_spoils_its_own_line() {
    let mut bytes = utf16("amount,currency\n5,", false);
    bytes.extend([0x00, 0xd8]);
    bytes.extend(utf16("USD\n6,USD\n", false));
    let run = batch(&bytes, &[]);
    assert_eq!(run.lines(), [refused_line(2, NOT_UTF8), line(3, &order("6", "USD"))]);
}

#[test]
fn what_is_no_text_is_named() {
    #[rustfmt::skip]
    let cases = [
        // bytes, message, because
        (&b"PK\x03\x04rest"[..],               "a workbook or an archive: save its sheet as CSV", "an .xlsx or .ods"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "a workbook or an archive: save its sheet as CSV", "an .xls"),
        (b"\x1f\x8b\x08",                      "a workbook or an archive: save its sheet as CSV", "a .gz"),
        (b"\xff\xfe\0\0a\0\0\0",              "UTF-32: save them as UTF-8", "four bytes a character"),
    ];
    for (bytes, message, because) in cases {
        let path = file("no-text.csv", bytes);
        let run = run(&["batch", &path]);
        assert_eq!((run.status, run.out.as_str()), (2, ""), "{because}");
        assert!(run.err.contains(message), "{because}: {}", run.err);
    }
}
