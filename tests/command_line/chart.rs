//! `chart`: an SVG file that stands alone.

use std::fs;

use crate::{TIERED, file, run};

const US: [&str; 5] = ["chart", "--currency", "USD", "--country", "US"];

/// Stops unless it is XML: every tag closed in its turn, nothing unescaped.
pub(crate) fn assert_well_formed(svg: &str) {
    let mut open: Vec<&str> = Vec::new();
    let mut rest = svg;
    while let Some((text, tag)) = rest.split_once('<') {
        let bare = text.split('&').skip(1).find(|part| {
            let name = part.split(';').next().unwrap();
            !["amp", "lt", "gt", "quot"].contains(&name)
        });
        assert_eq!(bare, None, "an ampersand that is not escaped");
        let (tag, after) = tag.split_once('>').unwrap();
        rest = after;
        let name = tag.trim_matches('/').split_whitespace().next().unwrap();
        assert_eq!(tag.matches('"').count() % 2, 0, "{tag}");
        if tag.starts_with('/') {
            assert_eq!(open.pop(), Some(name));
        } else if !tag.ends_with('/') {
            open.push(name);
        }
    }
    assert_eq!((open, rest), (Vec::new(), "\n"));
}

#[test]
fn a_file_is_written() {
    let path = file("fees.svg", "what was there before");
    let run = run(&[&US[..], &["--amount", "5000", "--out", &path]].concat());
    assert_eq!((run.status, run.out.as_str(), run.err.as_str()), (0, "", ""));
    let svg = fs::read_to_string(path).unwrap();
    assert_well_formed(&svg);
    let start = r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1040 "#;
    assert!(svg.starts_with(start), "{}", &svg[..200]);
    for part in [
        "role=\"img\"",
        "<title id=\"title\">Fee against amount from 100 to 300,000 USD, account in US,",
        "PayPal or card is cheapest from 100.00 to 1,003.17;",
        "Fees at 5,000.00: PayPal or card 149.50,",
        "prefers-color-scheme: dark",
        "@media print",
        ">your order, 5,000.00</text>",
        ">15–80, no limit</tspan>",
        ">from 1,003.18: online banking</text>",
    ] {
        assert!(svg.contains(part), "no {part}");
    }
    assert!(!svg.contains("style="), "a style that a page may forbid");
}

#[test]
fn a_dash_is_the_output() {
    let run = run(&[&US[..], &["--width", "340", "--out", "-"]].concat());
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_well_formed(&run.out);
    assert!(run.out.contains("viewBox=\"0 0 340 ") && !run.out.contains("class=\"marker\""));
}

#[test]
fn the_range_is_of_the_currency_s_size_unless_it_is_given() {
    #[rustfmt::skip]
    let cases: [(&[&str], &str); 5] = [
        // flags, range
        (&["--currency", "EUR"], "from 100 to 300,000 EUR"),
        (&["--currency", "JPY"], "from 10,000 to 30,000,000 JPY"),
        (&["--currency", "PLN", "--to", "5000"], "from 1,000 to 5,000 PLN"),
        (&["--currency", "KRW", "--rates", "KRW=0.0007"], "from 100,000 to 300,000,000 KRW"),
        (&["--currency", "KWD", "--from", "0.001", "--to", "1"], "from 0.001 to 1 KWD"),
    ];
    for (flags, range) in cases {
        let run = run(&[&["chart", "--out", "-"], flags].concat());
        assert_eq!((run.status, run.err.as_str()), (0, ""), "{flags:?}");
        assert!(run.out.contains(&format!("Fee against amount {range}")), "{flags:?}");
    }
}

#[test]
fn names_are_escaped() {
    let schedule = fs::read_to_string(TIERED).unwrap().replace("\"Courier\"", r#""A <b> & \"c\"""#);
    let path = file("hostile-names.json", schedule);
    let run = run(&["chart", "--currency", "EUR", "--schedule", &path, "--out", "-"]);
    assert_eq!((run.status, run.err.as_str()), (0, ""));
    assert_well_formed(&run.out);
    assert!(run.out.contains("A &lt;b&gt; &amp; &quot;c&quot;"));
}

#[test]
fn a_wrong_question_is_refused_without_a_file() {
    #[rustfmt::skip]
    let cases: [(&[&str], i32, &str); 6] = [
        // flags, status, complaint
        (&["--width", "239"], 1, "width: `239` is not a whole number from 240 to 1600\n"),
        (&["--width", "wide"], 1, "width: `width` is not a number\n"),
        (&["--from", "5", "--to", "4"], 1, "from: `5.00` is above the end of the range, `4.00`\n"),
        (&["--amount", "-1"], 1, "amount: `-1` is below zero\n"),
        (&["--rank", "luck"], 1, "rank: `luck` is not one of cost, speed, credit\n"),
        (&["--rates", "EUR"], 2, "checkout-fees: --rates: `EUR` is not of the form CODE=RATE\n"),
    ];
    let path = format!("{}/never.svg", env!("CARGO_TARGET_TMPDIR"));
    for (flags, status, complaint) in cases {
        let run = run(&[&US[..], &["--out", &path], flags].concat());
        assert_eq!((run.status, run.err.as_str()), (status, complaint), "{flags:?}");
        assert!(fs::metadata(&path).is_err(), "{flags:?} wrote a file");
    }
}

#[test]
fn what_cannot_be_written_is_told() {
    let run = run(&[&US[..], &["--out", "no-such-folder/fees.svg"]].concat());
    assert_eq!(run.status, 2);
    assert!(run.err.starts_with("checkout-fees: no-such-folder/fees.svg: "), "{}", run.err);
}

/// The colours of a light page, as src/cli/chart.css has them.
const SURFACE: [u8; 3] = [0xff, 0xff, 0xff];
const BAR: [u8; 3] = [0x65, 0x74, 0x7b];
const ACCENT: [u8; 3] = [0x00, 0x69, 0x4c];

/// A file as a program without CSS variables draws it.
fn drawn(svg: &str) -> resvg::tiny_skia::Pixmap {
    let tree = resvg::usvg::Tree::from_str(svg, &resvg::usvg::Options::default()).unwrap();
    let (width, height) = (tree.size().width(), tree.size().height());
    #[allow(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole numbers of px"
    )]
    let mut pixels = resvg::tiny_skia::Pixmap::new(width as u32, height as u32).unwrap();
    resvg::render(&tree, resvg::tiny_skia::Transform::identity(), &mut pixels.as_mut());
    pixels
}

/// How many of the pixels are of a colour.
fn count(pixels: &resvg::tiny_skia::Pixmap, colour: [u8; 3]) -> usize {
    let is_it = |pixel: &&resvg::tiny_skia::PremultipliedColorU8| {
        [pixel.red(), pixel.green(), pixel.blue()] == colour && pixel.alpha() == 0xff
    };
    pixels.pixels().iter().filter(is_it).count()
}

#[test]
fn a_program_without_css_variables_draws_it_as_a_browser_does() {
    let run = run(&[&US[..], &["--amount", "5000", "--out", "-"]].concat());
    let pixels = drawn(&run.out);
    let all = pixels.pixels().len();
    let corner = pixels.pixel(1, 1).unwrap();
    assert_eq!([corner.red(), corner.green(), corner.blue()], SURFACE, "the ground is painted");
    assert!(count(&pixels, SURFACE) * 2 > all, "most of it is ground");
    assert_eq!(count(&pixels, [0, 0, 0]), 0, "nothing is painted black for want of a colour");
    assert!(count(&pixels, BAR) > 500, "the edges of the fees are lines: {}", count(&pixels, BAR));
    assert!(count(&pixels, ACCENT) > 2_000, "the best way is in the accent");
}

#[test]
fn paint_is_in_plain_attributes_and_variables_behind_a_condition() {
    let run = run(&[&US[..], &["--amount", "5000", "--out", "-"]].concat());
    let (before, style) = run.out.split_once("<style>").unwrap();
    let (style, shapes) = style.split_once("</style>").unwrap();
    assert!(style.trim_start().starts_with("@supports (color: var(--ink)) {"), "{style}");
    assert!(!before.contains("var(") && !shapes.contains("var("));
    #[rustfmt::skip]
    let parts = [
        // what a shape has, because
        (r#"<rect class="surface" width="1040""#, "the ground"),
        (r##"stroke="#65747b" stroke-width="1.25""##, "the edge of a band"),
        (r#"stroke-dasharray="5 3""#, "the edge of one with a condition"),
        (r#"fill-opacity=".1""#, "the inside of a band"),
        (r#"font-weight="600""#, "a label"),
        (r##"font-weight="600" fill="#fff""##, "a label on the accent"),
        (r#"font-size="13""#, "the size of all text"),
    ];
    for (part, because) in parts {
        assert!(run.out.contains(part), "{part}: {because}\n{shapes}");
    }
}
