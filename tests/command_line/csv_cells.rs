//! `batch` with CSV: what cells are read as.

use serde_json::{Value, json};

use crate::{line, run_with};

/// What each of some rows is answered, with these columns and flags. Cells are separated by tabs.
fn answers(columns: &str, rows: &[String], flags: &[&str]) -> Vec<Value> {
    let input = format!("{columns}\n{}\n", rows.join("\n"));
    let flags = [&["batch", "--format", "csv", "--separator", "tab"], flags].concat();
    let answers = run_with(&flags, input.as_bytes()).lines();
    assert_eq!(answers.len(), rows.len(), "a row for each answer");
    answers
}

/// The one problem of a refused row: its code, field and message.
fn problem(answer: &Value) -> [&str; 3] {
    let error = &answer["error"];
    assert_eq!(error["problems"].as_array().map(Vec::len), Some(1), "{answer}");
    ["code", "field", "message"].map(|name| error[name].as_str().unwrap())
}

#[test]
fn an_amount_may_be_written_with_the_currency_of_its_row() {
    #[rustfmt::skip]
    let cases = [
        // numbers, cell, currency, amount, because
        ("comma", "1.000,00 €",       "EUR", "1000.00", "a sign behind, as in Germany"),
        ("comma", "1.000,00\u{a0}€",  "EUR", "1000.00", "with a no-break space"),
        ("comma", "1 500,00 EUR",     "EUR", "1500.00", "a code behind, groups with spaces"),
        ("comma", "1\u{202f}500,00 €", "EUR", "1500.00", "a narrow no-break space, as in France"),
        ("comma", "€ 5,5",            "EUR", "5.5",     "a sign before"),
        ("comma", "1.500,00 zł",      "PLN", "1500.00", "a short name"),
        ("comma", "1.500 Kč",         "CZK", "1500",    "another, with a capital"),
        ("comma", "R$ 1.500,00",      "BRL", "1500.00", "letters and a sign"),
        ("comma", "1.500,00 kr.",     "SEK", "1500.00", "kronor"),
        ("comma", "1.500,00 kr.",     "NOK", "1500.00", "kroner, as the row says"),
        ("comma", "US-$ 200",         "USD", "200",     "its hyphen is no minus"),
        ("comma", "1.500,-",          "EUR", "1500",    "a dash for no cents"),
        ("comma", "1.500,– €",        "EUR", "1500",    "a longer dash"),
        ("dot",   "$1,500.00",        "USD", "1500.00", "the row says which dollar"),
        ("dot",   "$1,500.00",        "CAD", "1500.00", "of Canada"),
        ("dot",   "$1,500.00",        "MXN", "1500.00", "a peso"),
        ("dot",   "USD 1,500.00",     "USD", "1500.00", "a code before"),
        ("dot",   "usd1,500.00",      "usd", "1500.00", "in lower case, without a space"),
        ("dot",   "US$ 200",          "USD", "200",     "the start of the code"),
        ("dot",   "US $200",          "USD", "200",     "with a space within"),
        ("dot",   "C$200",            "CAD", "200",     "the first letter of the code"),
        ("dot",   "HK$ 200",          "HKD", "200",     "two letters"),
        ("dot",   "NT$200",           "TWD", "200",     "letters that are not the code's"),
        ("dot",   "$1,500.00 USD",    "USD", "1500.00", "sign and code"),
        ("dot",   "USD$ 1,500.00",    "USD", "1500.00", "likewise, on one side"),
        ("dot",   "£1,500",           "GBP", "1500",    "pounds"),
        ("dot",   "£1,500",           "EGP", "1500",    "of Egypt"),
        ("dot",   "¥1,500",           "JPY", "1500",    "yen"),
        ("dot",   "￥1,500",          "CNY", "1500",    "a wide sign, yuan"),
        ("dot",   "1,500元",          "CNY", "1500",    "the word for yuan"),
        ("dot",   "RMB 1,500",        "CNY", "1500",    "its other name"),
        ("dot",   "1,500円",          "JPY", "1500",    "the word for yen"),
        ("dot",   "Rs.1,50,000.00",   "INR", "150000.00", "rupees, groups as in India"),
        ("dot",   "₹ 1,50,000",       "INR", "150000",  "their sign"),
        ("dot",   "CHF 1'200.50",     "CHF", "1200.50", "as in Switzerland"),
        ("dot",   "CHF 1’200.–",      "CHF", "1200",    "a typographic apostrophe, and no cents"),
        ("plain", "1500.00 EUR",      "EUR", "1500.00", "without groups"),
        ("plain", "=\"1500\"",        "EUR", "1500",    "a formula that keeps it text"),
        ("plain", "１５００．５",       "EUR", "1500.5",  "full-width digits"),
        ("plain", "١٥٠٠",             "EUR", "1500",    "Arabic digits"),
        ("dot",   "۱٬۵۰۰٫۵",          "EUR", "1500.5",  "Persian digits with their own signs"),
        ("comma", "१५००,५",           "INR", "1500.5",  "Devanagari digits"),
    ];
    for (numbers, cell, currency, amount, because) in cases {
        let rows = [format!("{cell}\t{currency}")];
        let answers = answers("amount\tcurrency", &rows, &["--numbers", numbers]);
        let order = json!({ "amount": amount, "currency": currency });
        assert_eq!(answers, [line(2, &order)], "{because}: {cell} {currency}");
    }
}

#[test]
fn an_amount_that_is_not_the_row_s_is_refused_with_the_reason() {
    let not_so = "is not written like 1,234.50";
    #[rustfmt::skip]
    let cases = [
        // cell, currency, code, message, because
        ("$1,500.00",  "EUR", "amount-malformed", "is in `$`, but the currency of the row is EUR", "a dollar is no euro"),
        ("USD 1,500",  "EUR", "amount-malformed", "is in `USD`, but the currency of the row is EUR", "nor by its code"),
        ("US$ 1,500",  "CAD", "amount-malformed", "is in `US$`, but the currency of the row is CAD", "another dollar"),
        ("€1,500 USD", "EUR", "amount-malformed", "is in `USD`, but the currency of the row is EUR", "one of two is another"),
        ("1,500 zł",   "CZK", "amount-malformed", "is in `zł`, but the currency of the row is CZK", "zloty"),
        ("1,500 apples", "EUR", "amount-malformed", not_so, "no currency"),
        ("about 1,500", "EUR", "amount-malformed", not_so, "a word"),
        ("1,500 - 2,000", "EUR", "amount-malformed", not_so, "two numbers"),
        ("1,500 EUR 3", "EUR", "amount-malformed", not_so, "likewise"),
        ("EUR",        "EUR", "amount-malformed", not_so, "no number"),
        ("n/a",        "EUR", "amount-malformed", not_so, "none either"),
        ("30%",        "EUR", "amount-malformed", not_so, "a share"),
        ("1.000,00 €", "EUR", "amount-malformed", not_so, "the other notation"),
        ("(1,500.00",  "EUR", "amount-malformed", not_so, "a bracket that is not closed"),
        ("-(1,500.00)", "EUR", "amount-malformed", not_so, "two minuses"),
        ("(1,500.00)", "EUR", "amount-not-positive", "`-1500.00` is below zero", "brackets are a minus"),
        ("(€1,500.00)", "EUR", "amount-not-positive", "`-1500.00` is below zero", "with a sign"),
        ("€(1,500.00)", "EUR", "amount-not-positive", "`-1500.00` is below zero", "before them"),
        ("-€1,500.00", "EUR", "amount-not-positive", "`-1500.00` is below zero", "a minus before the sign"),
        ("€ -1,500.00", "EUR", "amount-not-positive", "`-1500.00` is below zero", "behind it"),
        ("−1,500.00",  "EUR", "amount-not-positive", "`-1500.00` is below zero", "a typographic minus"),
        ("1,500.00-",  "EUR", "amount-not-positive", "`-1500.00` is below zero", "at the end"),
        ("-",          "EUR", "amount-not-positive", "stands for zero, which is not above zero", "accountants' zero"),
        ("€ -",        "EUR", "amount-not-positive", "stands for zero, which is not above zero", "with a sign"),
        ("$ -",        "EUR", "amount-malformed", "is in `$`, but the currency of the row is EUR", "with another"),
        ("1.5E+03",    "EUR", "amount-malformed", "is shortened, as a spreadsheet shows a long number: show all its digits", "an exponent"),
        ("1,5E3 €",    "EUR", "amount-malformed", "is shortened, as a spreadsheet shows a long number: show all its digits", "another"),
    ];
    for (cell, currency, code, message, because) in cases {
        let rows = [format!("{cell}\t{currency}")];
        let answers = answers("amount\tcurrency", &rows, &["--numbers", "dot"]);
        let message = if message.starts_with('`') {
            message.to_owned()
        } else {
            format!("`{cell}` {message}")
        };
        assert_eq!(problem(&answers[0]), [code, "amount", &message], "{because}");
    }
}

/// A code or a sign of one currency alone says what the row does not.
#[test]
fn an_amount_names_the_currency_only_where_nothing_else_does() {
    let amounts = ["€5", "EUR 5", "US$ 5", "£5", "$5", "5 kr", "5", "$5 EUR"];
    let rows = amounts.map(str::to_owned);
    let found = answers("amount", &rows, &[]);
    let order = |currency: &str| json!({ "amount": "5", "currency": currency });
    let expected = [line(2, &order("EUR")), line(3, &order("EUR")), line(4, &order("USD"))];
    assert_eq!(found[..3], expected);
    #[rustfmt::skip]
    let refused = [
        ("`currency` is missing, and `£` in `£5` may be EGP, FKP, GBP or another", "pounds of several countries"),
        ("`currency` is missing, and `$` in `$5` may be ARS, AUD, BBD or another", "dollars and pesos"),
        ("`currency` is missing, and `kr` in `5 kr` may be DKK, ISK, NOK or another", "crowns"),
        ("`currency` is missing", "nothing says it"),
    ];
    for (answer, (message, because)) in found[3..].iter().zip(refused) {
        assert_eq!(problem(answer), ["field-missing", "currency", message], "{because}");
    }
    assert_eq!(found[7]["error"]["code"], "amount-malformed", "no currency is both");

    let set = answers("amount", &rows[..3], &["--set", "currency=EUR"]);
    assert_eq!(set[..2], expected[..2], "what is set for all");
    let message = "`US$ 5` is in `US$`, but the currency of the row is EUR";
    assert_eq!(problem(&set[2]), ["amount-malformed", "amount", message]);
}

/// Rows that are alike but for the currency in their amounts are answered each in its own.
#[test]
fn rows_without_a_currency_column_are_not_mixed_up() {
    let input = format!("amount\n{}", "EUR 500\nUSD 500\n".repeat(5));
    let run = run_with(&["batch", "--format", "csv", "--to", "csv"], input.as_bytes());
    let rows: Vec<&str> = run.out.lines().skip(1).collect();
    assert_eq!(rows.len(), 10, "{}", run.out);
    for pair in rows.chunks(2) {
        // a card takes dollars alone
        assert!(pair[0].contains(",paypal,,14.95,"), "{}", pair[0]);
        assert!(pair[1].contains(",paypal,card,14.95,"), "{}", pair[1]);
    }
}

#[test]
fn sums_beside_the_amount_are_read_as_it_is() {
    let columns = "amount\tcurrency\tinitialPayment\tterms.wire-transfer.fee\tterms.card.rate\t\
                   terms.pay-later.monthlyRates\trates.EUR";
    let row = "1.500,00 €\tEUR\t€ 500,00\t20,00 EUR\t2,5 %\t1 % 2,5%\t1,08".to_owned();
    let found = answers(columns, &[row], &["--numbers", "comma"]);
    let order = json!({
        "amount": "1500.00", "currency": "EUR", "initialPayment": "500.00", "rates": { "EUR": "1.08" },
        "terms": {
            "wire-transfer": { "fee": "20.00" }, "card": { "rate": "0.025" },
            "pay-later": { "monthlyRates": ["0.01", "0.025"] },
        },
    });
    assert_eq!(found, [line(2, &order)]);
    #[rustfmt::skip]
    let cases = [
        // column, cell, code, field, because
        ("terms.wire-transfer.fee", "$20", "term-invalid", "terms.wire-transfer.fee", "another currency"),
        ("terms.wire-transfer.fee", "-", "term-invalid", "terms.wire-transfer.fee", "zero, or nothing known"),
        ("terms.card.rate", "2,5 €", "term-invalid", "terms.card.rate", "no share"),
        ("terms.card.rate", "250 %", "term-invalid", "terms.card.rate", "more than all of it"),
        ("terms.pay-later.monthlyRates", "0,01 x", "term-invalid", "terms.pay-later.monthlyRates[1]", "the second of two"),
        ("initialPayment", "30 %", "amount-malformed", "initialPayment", "a share is no sum"),
        ("rates.EUR", "1,08 $", "rate-invalid", "rates.EUR", "a price without a sign"),
    ];
    for (column, cell, code, field, because) in cases {
        let columns = format!("amount\tcurrency\t{column}");
        let found = answers(&columns, &[format!("1500\tEUR\t{cell}")], &["--numbers", "comma"]);
        assert_eq!(problem(&found[0])[..2], [code, field], "{because}");
    }
}

#[test]
fn a_percentage_is_the_fraction_it_stands_for() {
    #[rustfmt::skip]
    let cases = [
        // cell, fraction, because
        ("2.5%", "0.025", "two digits and one"),
        ("2.99 %", "0.0299", "with a space"),
        ("12 %", "0.12", "no decimals"),
        ("0.05%", "0.0005", "less than one"),
        ("0%", "0.00", "nothing"),
        ("2.5\u{a0}％", "0.025", "of full width, after a no-break space"),
        ("0.025", "0.025", "a fraction stays one"),
    ];
    for (cell, fraction, because) in cases {
        let columns = "amount\tcurrency\tterms.card.rate";
        let found = answers(columns, &[format!("500\tUSD\t{cell}")], &[]);
        let terms = json!({ "card": { "rate": fraction } });
        let order = json!({ "amount": "500", "currency": "USD", "terms": terms });
        assert_eq!(found, [line(2, &order)], "{because}: {cell}");
    }
}

#[test]
fn a_currency_may_be_a_sign_of_no_other() {
    let read = |currency: &str| {
        let answer = answers("amount\tcurrency", &[format!("5\t{currency}")], &[]).remove(0);
        let order = &answer["result"]["order"];
        order["currency"].as_str().map_or(answer["error"]["code"].clone(), |code| json!(code))
    };
    #[rustfmt::skip]
    let cases = [
        ("€", "EUR"), ("US$", "USD"), ("RMB", "CNY"), ("zł", "PLN"), ("ＵＳＤ", "USD"),
        ("$", "currency-unknown"), ("kr", "currency-unknown"), ("XYZ", "currency-unknown"),
    ];
    for (cell, found) in cases {
        assert_eq!(read(cell), found, "{cell}");
    }
}

#[test]
fn yes_and_no_are_read_in_the_words_of_spreadsheets_and_languages() {
    #[rustfmt::skip]
    let cases: [(bool, &[&str]); 2] = [
        (true, &[
            "TRUE", "true", "True", "yes", "Yes", "Y", "1", "=\"1\"",
            "WAHR", "ja", "VRAI", "oui", "VERDADERO", "sí", "VERO", "sì", "VERDADEIRO", "sim",
            "PRAWDA", "tak", "ИСТИНА", "Да", "DOĞRU", "Evet", "ĐÚNG", "có", "是", "真", "はい", "예",
            "हाँ", "نعم", " yes ", "\u{200e}true\u{200f}", "ＴＲＵＥ",
        ]),
        (false, &[
            "FALSE", "false", "no", "NO", "N", "0",
            "FALSCH", "nein", "FAUX", "non", "FALSO", "não", "FAŁSZ", "nie",
            "ЛОЖЬ", "нет", "YANLIŞ", "HAYIR", "hayır", "SAI", "không", "否", "假", "いいえ", "아니요",
            "नहीं", "لا",
        ]),
    ];
    for (truth, words) in cases {
        let rows: Vec<String> = words.iter().map(|word| format!("5\tUSD\t{word}")).collect();
        for (word, answer) in words.iter().zip(answers("amount\tcurrency\tbusiness", &rows, &[])) {
            assert_eq!(answer["result"]["order"]["business"], truth, "{word}: {answer}");
        }
    }
    for word in ["maybe", "2", "TRUEE", "yes no"] {
        let found = answers("amount\tcurrency\tbusiness", &[format!("5\tUSD\t{word}")], &[]);
        let message = format!(
            "`{word}` is neither true nor false: write true or false, yes or no, 1 or 0, or the \
             word of a spreadsheet such as WAHR or FAUX"
        );
        assert_eq!(problem(&found[0]), ["field-invalid", "business", &message]);
    }
}

#[test]
fn json_takes_no_word_for_true() {
    let order = json!({ "amount": "5", "currency": "USD", "business": "yes" });
    let found = run_with(&["batch"], order.to_string().as_bytes()).lines();
    assert_eq!(problem(&found[0])[..2], ["field-invalid", "business"]);
}

#[test]
fn days_are_read_in_the_notation_that_was_asked_for() {
    #[rustfmt::skip]
    let cases = [
        // notation, cell, day, because
        ("dmy", "27.11.26",             Some("2026-11-27"), "a year of two digits is of this century"),
        ("dmy", "1/2/99",               Some("2099-02-01"), "up to its end"),
        ("dmy", "01.01.00",             Some("2000-01-01"), "from its start"),
        ("dmy", "27.11.2026 00:00",     Some("2026-11-27"), "midnight"),
        ("dmy", "27/11/2026 0:00:00",   Some("2026-11-27"), "with seconds"),
        ("dmy", "27.11.2026, 14:30",    Some("2026-11-27"), "another time is of the same day"),
        ("dmy", "27.11.26 14:30:05.250", Some("2026-11-27"), "with parts of a second"),
        ("dmy", "27. 11. 2026",         Some("2026-11-27"), "spaces, as in Czech"),
        ("dmy", "2026. 11. 27.",        Some("2026-11-27"), "the year first and a full stop, as in Korean"),
        ("dmy", "2026-11-27",           Some("2026-11-27"), "as in a request"),
        ("dmy", "\u{200e}27/11/2026",   Some("2026-11-27"), "a mark of direction"),
        ("dmy", "٢٧/١١/٢٠٢٦",           Some("2026-11-27"), "Arabic digits"),
        ("mdy", "11/27/2026 12:00 AM",  Some("2026-11-27"), "midnight in America"),
        ("mdy", "11/27/26",             Some("2026-11-27"), "a short year there"),
        ("iso", "2026-11-27T00:00:00Z", Some("2026-11-27"), "a time as databases write it"),
        ("iso", "2026-11-27 23:30:00+08:00", Some("2026-11-27"), "the day as written, whatever the zone"),
        ("iso", "=\"2026-11-27\"",      Some("2026-11-27"), "kept as text"),
        ("dmy", "11/27/2026",           None, "no month 27"),
        ("dmy", "30.02.2026",           None, "no such day"),
        ("dmy", "27.11.126",            None, "a year of three digits"),
        ("dmy", "27.11.2026 25:00",     None, "no such time"),
        ("dmy", "27.11.2026 noon",      None, "no time"),
        ("dmy", "27-Nov-2026",          None, "a month by its name"),
        ("dmy", "27.11",                None, "no year"),
        ("mdy", "27/11/2026",           None, "no month 27"),
        ("iso", "27.11.2026",           None, "not as in a request"),
        ("iso", "2026-11-27T",          None, "half a time"),
    ];
    for (notation, cell, day, because) in cases {
        let rows = [format!("5\tUSD\t{cell}")];
        let found = answers("amount\tcurrency\tpayOn", &rows, &["--dates", notation]);
        if let Some(day) = day {
            let order = json!({ "amount": "5", "currency": "USD", "payOn": day });
            assert_eq!(found, [line(2, &order)], "{because}: {cell}");
        } else {
            let example = match notation {
                "dmy" => "27/11/2026, the day first",
                "mdy" => "11/27/2026, the month first",
                _ => "2026-11-27",
            };
            let message = format!("`{cell}` is no day written like {example}");
            assert_eq!(problem(&found[0]), ["date-invalid", "payOn", &message], "{because}");
        }
    }
}

#[test]
fn holidays_are_days_in_the_same_notation() {
    let columns = "amount\tcurrency\tholidays";
    let row = |cell: &str| [format!("5\tUSD\t{cell}")];
    let flags = ["--dates", "dmy"];
    let found = answers(columns, &row("25.12.26 00:00, 26.12.2026;1/1/27"), &flags);
    let days = ["2026-12-25", "2026-12-26", "2027-01-01"];
    let order = json!({ "amount": "5", "currency": "USD", "holidays": days });
    assert_eq!(found, [line(2, &order)]);
    let found = answers(columns, &row("25.12.26 26.13.26"), &flags);
    assert_eq!(problem(&found[0])[..2], ["date-invalid", "holidays[1]"]);
}

/// Marks that nobody sees may stand anywhere in a cell, and do not count in any field.
#[test]
fn marks_that_nobody_sees_are_no_part_of_a_cell() {
    let marks = [
        '\u{200e}', '\u{200f}', '\u{61c}', '\u{200b}', '\u{200c}', '\u{200d}', '\u{2060}',
        '\u{feff}', '\u{202a}', '\u{202b}', '\u{202c}', '\u{202d}', '\u{202e}', '\u{2066}',
        '\u{2067}', '\u{2068}', '\u{2069}',
    ];
    let order = json!({ "amount": "15", "currency": "USD", "country": "US", "business": true, "payOn": "2026-11-27" });
    let expected = line(2, &order);
    for mark in marks {
        let cells = ["1|5", "U|SD", "|US", "tr|ue|", "2026|-11-27"];
        let row = cells.join("\t").replace('|', &mark.to_string());
        let found = answers("amount\tcurrency\tcountry\tbusiness\tpayOn", &[row], &[]);
        assert_eq!(found, std::slice::from_ref(&expected), "U+{:04X}", u32::from(mark));
    }
    let spaces = ['\u{a0}', '\u{202f}', '\u{2007}', '\u{3000}'];
    for space in spaces {
        let row = "|15|\tUSD|\t|US\t|true|\t2026-11-27|".replace('|', &space.to_string());
        let found = answers("amount\tcurrency\tcountry\tbusiness\tpayOn", &[row], &[]);
        assert_eq!(found, std::slice::from_ref(&expected), "U+{:04X}", u32::from(space));
    }
    let found = answers("amount\tcurrency\tcountry", &["5\tUSD\t\u{200b}".to_owned()], &[]);
    let order = json!({ "amount": "5", "currency": "USD" });
    assert_eq!(found, [line(2, &order)], "nothing but a mark is nothing");
}

#[test]
fn numbers_and_days_are_read_as_they_were_said_to_be_written() {
    #[rustfmt::skip]
    let cases = [
        // flags, amount, day, what is read, because
        ("dot",   "1,234.50",      "27/11/2026", Some(("1234.50", "2026-11-27")), "groups and a dot"),
        ("dot",   "1 234 567.5",   "7.3.2026",   Some(("1234567.5", "2026-03-07")), "blanks between groups"),
        ("dot",   "12,34,567.00",  "2026-11-27", Some(("1234567.00", "2026-11-27")), "groups as in India; the year first"),
        ("dot",   "1'234",         "27-11-2026", Some(("1234", "2026-11-27")), "as in Switzerland"),
        ("dot",   "1234.5",        "",           Some(("1234.5", "")), "no groups"),
        ("comma", "1.234,50",      "27/11/2026", Some(("1234.50", "2026-11-27")), "groups and a comma"),
        ("comma", "1\u{202f}234,5", "27/11/2026", Some(("1234.5", "2026-11-27")), "a narrow blank"),
        ("comma", "1234,5",        "27/11/2026", Some(("1234.5", "2026-11-27")), "no groups"),
        ("comma", "1.234",         "27/11/2026", Some(("1234", "2026-11-27")), "a dot is no point here"),
        ("comma", "1234.50",       "27/11/2026", None, "and not taken for one"),
        ("dot",   "1.234,50",      "27/11/2026", None, "the other way round"),
        ("dot",   "1,23",          "27/11/2026", None, "no group of two"),
        ("dot",   "1,234,5",       "27/11/2026", None, "nor at the end"),
        ("dot",   "1,234 567",     "27/11/2026", None, "nor two signs"),
        ("dot",   "5",             "11/27/2026", None, "no month 27"),
        ("plain", "1,234",         "27/11/2026", None, "nothing is guessed"),
    ];
    for (numbers, amount, day, read, because) in cases {
        let input = format!("amount;currency;payOn\n{amount};EUR;{day}\n");
        let flags = ["batch", "--format", "csv", "--numbers", numbers, "--dates", "dmy"];
        let run = run_with(&flags, input.as_bytes());
        let mut order = json!({ "currency": "EUR" });
        if let Some((amount, day)) = read {
            order["amount"] = json!(amount);
            if !day.is_empty() {
                order["payOn"] = json!(day);
            }
            assert_eq!(run.lines(), [line(2, &order)], "{because}");
        } else {
            assert!(run.lines()[0].get("error").is_some(), "{because}: {}", run.out);
        }
    }
}

#[test]
fn a_number_that_is_not_written_so_is_told_with_all_else_that_is_wrong() {
    let run = run_with(
        &["batch", "--format", "csv", "--numbers", "comma"],
        b"amount;currency;country;rates.EUR\n1234.50;EUR;UK;1.08\n",
    );
    let problems = &run.lines()[0]["error"]["problems"];
    let found: Vec<(&str, &str)> = problems
        .as_array()
        .unwrap()
        .iter()
        .map(|problem| (problem["field"].as_str().unwrap(), problem["code"].as_str().unwrap()))
        .collect();
    assert_eq!(
        found,
        [
            ("amount", "amount-malformed"),
            ("rates.EUR", "rate-invalid"),
            ("country", "country-unknown")
        ]
    );
    assert_eq!(problems[0]["message"], "`1234.50` is not written like 1.234,50");
}
