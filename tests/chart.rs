//! The chart: what holds for the drawing of any question, and what is drawn of a known one.

#![allow(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "a test that cannot go on should stop"
)]

mod support;

use checkout_fees::{ChartWord, Drawing, FeeCalculator, Shape, to_json};
use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Value, json};
use support::config;

const TIERED: &str = include_str!("golden/schedules/tiered.json");

/// English as short as can be, so that the drawing is tested and not the words.
fn plain(word: &ChartWord<'_>) -> String {
    let word: Value = serde_json::from_str(&to_json(word)).unwrap();
    let money =
        |value: &Value| value.as_str().unwrap_or_default().trim_end_matches(".00").to_owned();
    let names = || {
        let names: Vec<&str> = word["methods"]
            .as_array()
            .unwrap()
            .iter()
            .map(|method| method["name"].as_str().unwrap())
            .collect();
        names.join(" or ")
    };
    let charge =
        || format!("{} to {}", money(&word["charge"]["min"]), money(&word["charge"]["max"]));
    match word["code"].as_str().unwrap() {
        "amount-tick" | "until" => money(&word["amount"]),
        "marker" => format!("order of {}", money(&word["amount"])),
        "fee-tick" => money(&word["fee"]),
        "name" | "best" => names(),
        "note" if word["end"].is_null() => charge(),
        "note" => format!("{}, up to {}", charge(), money(&word["end"]["limit"])),
        "ends-at" => format!("up to {}", money(&word["limit"])),
        "from" => format!("from {}: {}", money(&word["amount"]), names()),
        "caption" => "Best at this amount".to_owned(),
        code => code.to_owned(),
    }
}

fn standard() -> FeeCalculator {
    FeeCalculator::standard().unwrap()
}

fn drawn(calculator: &FeeCalculator, question: &Value) -> Drawing {
    calculator.chart(&question.to_string(), &mut |word| plain(word)).unwrap()
}

fn draw(question: &Value) -> Drawing {
    drawn(&standard(), question)
}

/// A question with some members of its own.
fn question(own: &Value) -> Value {
    let mut question = json!({ "from": "100", "to": "300000", "currency": "USD", "width": 1040 });
    for (name, value) in own.as_object().unwrap() {
        question[name] = value.clone();
    }
    question
}

#[rustfmt::skip]
fn questions() -> Vec<(FeeCalculator, Value)> {
    let tiered = FeeCalculator::from_schedule(TIERED).unwrap();
    let mut all = Vec::new();
    for width in [240, 340, 480, 639, 640, 820, 1040, 1600] {
        for (own, calculator) in [
            (json!({ "country": "US", "amount": "5000" }), standard()),
            (json!({ "country": "US", "rank": "speed", "amount": "80000" }), standard()),
            (json!({ "country": "US", "rank": "credit", "business": true }), standard()),
            (json!({ "amount": "5000" }), standard()),
            (json!({ "country": "DE", "currency": "EUR", "amount": "12000" }), standard()),
            (json!({ "country": "PL", "currency": "PLN", "from": "1", "to": "1000000" }), standard()),
            (json!({ "country": "JP", "currency": "JPY", "from": "1", "to": "50000000", "amount": "1" }), standard()),
            (json!({ "country": "KW", "currency": "KWD", "amount": "100" }), standard()),
            (json!({ "country": "US", "from": "0.01", "to": "10", "amount": "10" }), standard()),
            (json!({ "country": "US", "from": "0.01", "to": "999999999999.99" }), standard()),
            (json!({ "country": "US", "from": "5000", "to": "5000", "amount": "5000" }), standard()),
            (json!({ "country": "US", "from": "5000", "to": "5000.01" }), standard()),
            (json!({ "country": "US", "terms": {
                "wire-transfer": { "fee": "0" }, "letter-of-credit": { "bankFee": "40" },
                "pay-later": { "firstMonthCredit": "100", "creditLine": "30000" } } }), standard()),
            (json!({ "currency": "EUR", "from": "10", "to": "20000", "amount": "80" }), tiered.clone()),
            (json!({ "currency": "USD", "from": "1", "to": "100000", "amount": "80" }), tiered.clone()),
        ] {
            let mut question = question(&own);
            question["width"] = json!(width);
            all.push((calculator, question));
        }
    }
    all
}

/// Every shape of a drawing, with the classes of the groups it is in.
fn shapes(drawing: &Drawing) -> Vec<(String, &Shape)> {
    fn walk<'d>(shape: &'d Shape, within: &str, all: &mut Vec<(String, &'d Shape)>) {
        all.push((within.to_owned(), shape));
        let class = attribute(shape, "class").unwrap_or_default();
        let within = format!("{within}/{class}");
        shape.children.iter().for_each(|child| walk(child, &within, all));
    }
    let mut all = Vec::new();
    drawing.shapes.iter().for_each(|shape| walk(shape, "", &mut all));
    all
}

/// The shapes of a class.
fn of_class<'d>(drawing: &'d Drawing, class: &str) -> Vec<&'d Shape> {
    let is = |shape: &Shape| attribute(shape, "class") == Some(class);
    shapes(drawing).into_iter().map(|(_, shape)| shape).filter(|shape| is(shape)).collect()
}

fn attribute<'s>(shape: &'s Shape, name: &str) -> Option<&'s str> {
    shape.attributes.iter().find(|(named, _)| *named == name).map(|(_, value)| value.as_str())
}

fn number(shape: &Shape, name: &str) -> f64 {
    attribute(shape, name).map_or(0.0, |value| value.parse().unwrap())
}

/// The points of a path.
fn points(shape: &Shape) -> Vec<(f64, f64)> {
    let path = attribute(shape, "d").unwrap();
    let parts = path.trim_start_matches('M').trim_end_matches('Z').split('L');
    let point = |part: &str| {
        let (x, y) = part.split_once(' ').unwrap();
        (x.parse().unwrap(), y.parse().unwrap())
    };
    parts.map(point).collect()
}

/// Where a shape has points.
fn places(shape: &Shape) -> Vec<(f64, f64)> {
    let at = |name| number(shape, name);
    match shape.tag {
        "path" => points(shape),
        "circle" => vec![(at("cx"), at("cy"))],
        "rect" => vec![(at("x"), at("y")), (at("x") + at("width"), at("y") + at("height"))],
        "text" => vec![(at("x"), at("y"))],
        _ => Vec::new(),
    }
}

/// The room of a text, left, right, top and bottom, at 0.42 em a character: less than what
/// the drawing reckons with.
fn room(text: &Shape) -> [f64; 4] {
    let width = |shape: &Shape| {
        let letters = shape.text.as_deref().unwrap_or_default().chars().map(|_| 0.42).sum::<f64>();
        letters * number(shape, "font-size")
    };
    let (mut wide, mut lines) = (width(text), 0.0);
    for part in &text.children {
        if let Some(gap) = attribute(part, "dx") {
            wide += gap.parse::<f64>().unwrap() + width(part);
        } else {
            wide = wide.max(width(part));
            lines += number(part, "dy");
        }
    }
    let (x, y) = (number(text, "x"), number(text, "y"));
    let left = match attribute(text, "text-anchor") {
        Some("middle") => x - wide / 2.0,
        Some("end") => x - wide,
        _ => x,
    };
    let size = number(text, "font-size");
    [left, left + wide, y - 0.75 * size, y + 0.2 * size + lines]
}

fn overlap(a: [f64; 4], b: [f64; 4]) -> bool {
    a[0] < b[1] && b[0] < a[1] && a[2] < b[3] && b[2] < a[3]
}

fn assert_inside(drawing: &Drawing, question: &Value) {
    let (width, height) = (f64::from(drawing.width), f64::from(drawing.height));
    for (within, shape) in shapes(drawing) {
        for (x, y) in places(shape) {
            let is_inside = (0.0..=width).contains(&x) && (0.0..=height).contains(&y);
            assert!(is_inside, "{x} {y} of {within} {shape:?} in {question}");
        }
    }
    for text in shapes(drawing).iter().map(|(_, shape)| shape).filter(|shape| shape.tag == "text") {
        let [left, right, top, bottom] = room(text);
        let is_inside = left >= 0.0 && right <= width && top >= 0.0 && bottom <= height;
        assert!(is_inside, "{text:?} in {question}");
    }
}

fn assert_legible(drawing: &Drawing, question: &Value) {
    let all = shapes(drawing);
    let texts: Vec<&Shape> =
        all.iter().map(|(_, shape)| *shape).filter(|shape| shape.tag == "text").collect();
    for (place, a) in texts.iter().enumerate() {
        for b in &texts[..place] {
            assert!(!overlap(room(a), room(b)), "{a:?} lies upon {b:?} in {question}");
        }
    }
}

#[test]
fn all_is_inside_the_drawing() {
    for (calculator, question) in questions() {
        assert_inside(&drawn(&calculator, &question), &question);
    }
}

#[test]
fn no_text_lies_upon_another() {
    for (calculator, question) in questions() {
        assert_legible(&drawn(&calculator, &question), &question);
    }
}

/// The names of the bands, and what is written at them.
fn names_and_labels(calculator: &FeeCalculator, drawing: &Drawing) -> (Vec<String>, Vec<String>) {
    let name = |id| {
        let methods = &calculator.schedule().methods;
        methods.iter().find(|method| method.id == id).unwrap().name.to_string()
    };
    let mut names = Vec::new();
    for band in of_class(drawing, "m") {
        let ids = attribute(band, "data-methods").unwrap().split(' ');
        names.push(ids.map(name).collect::<Vec<_>>().join(" or "));
    }
    let mut labels = Vec::new();
    for (within, shape) in shapes(drawing) {
        let is_name = attribute(shape, "class").is_some_and(|class| class.starts_with('l'));
        if within == "/labels" && is_name {
            labels.push(shape.text.clone().unwrap());
        }
    }
    names.sort();
    labels.sort();
    (names, labels)
}

#[test]
fn every_band_is_named_once() {
    for (calculator, question) in questions() {
        let (names, labels) = names_and_labels(&calculator, &drawn(&calculator, &question));
        assert_eq!(labels, names, "{question}");
    }
}

/// Where an amount is, by the plot alone.
fn place_of(drawing: &Drawing, amount: f64) -> f64 {
    let plot = &drawing.plot;
    let value = |money: checkout_fees::Money| money.to_string().parse::<f64>().unwrap();
    let (from, to) = (value(plot.from), value(plot.to));
    let share = (amount / from).ln() / (to / from).ln();
    f64::from(plot.left) + share * f64::from(plot.right - plot.left)
}

fn is_near(a: f64, b: f64) -> bool {
    (a - b).abs() <= 0.1
}

#[test]
fn bands_stop_at_their_limits() {
    #[rustfmt::skip]
    let cases = [
        // methods, limit, because
        ("paypal card", 24_000.0, "two payments of 12,000"),
        ("online-banking", 100_000.0, "two payments of 50,000"),
        ("western-union", 2_500.0, "an order"),
        ("pay-later", 150_000.0, "an order"),
    ];
    for width in [340, 1040] {
        let drawing = draw(&question(&json!({ "country": "US", "width": width })));
        let stops = of_class(&drawing, "stop");
        assert_eq!(stops.len(), cases.len());
        for (methods, limit, because) in cases {
            let bands = of_class(&drawing, "m");
            let band =
                bands.iter().find(|band| attribute(band, "data-methods") == Some(methods)).unwrap();
            let stop = band.children.last().unwrap();
            let (x, _) = points(stop)[0];
            assert!(is_near(x, place_of(&drawing, limit)), "{methods}, {because}: {x}");
            let ends = |edge: &Shape| points(edge).iter().any(|(end, _)| is_near(*end, x));
            assert!(band.children.iter().all(ends), "{methods} goes on");
        }
    }
}

#[test]
fn fees_step_where_an_order_takes_two_payments() {
    let drawing = draw(&question(&json!({ "country": "US" })));
    let bands = of_class(&drawing, "m");
    let band = bands.iter().find(|band| attribute(band, "data-methods") == Some("online-banking"));
    let low = points(
        band.unwrap()
            .children
            .iter()
            .find(|shape| attribute(shape, "class") == Some("edge"))
            .unwrap(),
    );
    let x = place_of(&drawing, 50_000.0);
    assert_eq!(low.len(), 4, "level, step, level: {low:?}");
    assert!(is_near(low[1].0, x) && is_near(low[2].0, x), "{low:?} steps elsewhere than at {x}");
    assert!(
        low[2].1 < low[1].1 && is_near(low[0].1, low[1].1) && is_near(low[2].1, low[3].1),
        "{low:?}"
    );
}

#[test]
fn the_strip_turns_where_the_best_method_does() {
    for (calculator, question) in questions() {
        let drawing = drawn(&calculator, &question);
        let mut asked = question.clone();
        for name in ["width", "amount"] {
            asked.as_object_mut().unwrap().remove(name);
        }
        asked["from"] = json!(drawing.plot.from);
        asked["to"] = json!(drawing.plot.to);
        let map = calculator.cheapest_by_amount(&asked.to_string()).unwrap();
        let place =
            |money: checkout_fees::Money| place_of(&drawing, money.to_string().parse().unwrap());
        let starts: Vec<f64> =
            map.segments[1..].iter().map(|segment| place(segment.from)).collect();
        let turns = of_class(&drawing, "turn");
        for turn in &turns {
            let (x, _) = points(turn)[0];
            assert!(starts.iter().any(|start| is_near(*start, x)), "a turn at {x} in {question}");
        }
        let is_wide =
            |segment: &checkout_fees::Segment<'_>| place(segment.to) - place(segment.from) >= 3.0;
        if map.segments.iter().all(is_wide) {
            assert_eq!(turns.len(), starts.len(), "{question}");
        }
        let parts = of_class(&drawing, "part");
        assert_eq!(parts.len(), turns.len() + 1, "{question}");
        let end = parts.last().map(|part| number(part, "x") + number(part, "width")).unwrap();
        assert!(
            is_near(end, f64::from(drawing.plot.right)),
            "the strip ends at {end} in {question}"
        );
    }
}

#[test]
fn turns_are_told_to_the_cent() {
    let drawing = draw(&question(&json!({ "country": "US" })));
    let texts: Vec<String> =
        shapes(&drawing).into_iter().filter_map(|(_, shape)| shape.text.clone()).collect();
    for wanted in
        ["1003.17", "from 1003.18: Online banking", "100000", "from 100000.01: Wire transfer (T/T)"]
    {
        assert!(texts.iter().any(|text| text == wanted), "{wanted} is not among {texts:?}");
    }
}

#[test]
fn both_axes_are_logarithmic() {
    let drawing = draw(&question(&json!({ "country": "US", "amount": "5000" })));
    let height_of = |fee: &str| {
        let is_tick = |(within, shape): &(String, &Shape)| {
            let is_fee = attribute(shape, "text-anchor") == Some("end")
                && number(shape, "x") < f64::from(drawing.plot.left);
            within == "/grid" && is_fee && shape.text.as_deref() == Some(fee)
        };
        let (_, tick) = shapes(&drawing).into_iter().find(is_tick).unwrap();
        number(tick, "y") - 4.0
    };
    let (ten, hundred, thousand) = (height_of("10"), height_of("100"), height_of("1000"));
    let decade = (ten - thousand) / 2.0;
    assert!(is_near(hundred, thousand + decade), "decades differ: {ten} {hundred} {thousand}");
    // 2.99 % of 5,000
    let wanted = hundred - decade * 1.495_f64.log10();
    let dots = of_class(&drawing, "pt");
    let dot = dots.iter().find(|dot| is_near(number(dot, "cy"), wanted));
    assert!(
        dot.is_some_and(|dot| is_near(number(dot, "cx"), place_of(&drawing, 5_000.0))),
        "{dots:?} are not at {wanted}"
    );
    // online banking, the best: 15 to 30
    let best = points(of_class(&drawing, "pt-r on")[0]);
    assert!(is_near(best[0].1, hundred - decade * 0.3_f64.log10()), "{best:?}");
    assert!(is_near(best[1].1, hundred - decade * 0.15_f64.log10()), "{best:?}");
}

#[test]
fn what_is_not_certain_is_drawn_so() {
    let drawing = draw(&question(&json!({ "country": "US" })));
    let classes = |methods: &str| {
        let bands = of_class(&drawing, "m");
        let band = bands.into_iter().find(|band| attribute(band, "data-methods") == Some(methods));
        let mut classes: Vec<&str> =
            band.unwrap().children.iter().filter_map(|shape| attribute(shape, "class")).collect();
        classes.dedup();
        classes
    };
    assert_eq!(classes("letter-of-credit"), ["fade", "edge open"], "a part is not known");
    assert_eq!(classes("pay-later"), ["band if", "edge if", "stop"], "on approval");
    assert_eq!(classes("paypal card"), ["edge line", "stop"], "one fee");
    assert_eq!(classes("wire-transfer"), ["band", "edge"]);
}

#[test]
fn the_fade_of_an_unknown_fee_has_its_whole_height() {
    let top = |drawing: &Drawing| f64::from(drawing.plot.top);
    #[rustfmt::skip]
    let cases = [
        // question, because
        (json!({ "country": "US" }), "other fees are higher"),
        (json!({ "country": "US", "from": "200000" }), "the letter of credit costs most, 250 to 300"),
        (json!({ "country": "US", "from": "0.01", "terms": { "paypal": { "limit": "0.01" },
            "card": { "limit": "0.01" }, "pay-later": { "creditLine": "1" } } }), "over six decades of fees"),
        (json!({ "country": "KR", "currency": "KRW", "rates": { "KRW": "0.0007" }, "from": "100000",
            "to": "900000000" }), "there is nothing else"),
    ];
    for (own, because) in cases {
        let drawing = draw(&question(&own));
        let slices = of_class(&drawing, "fade");
        assert_eq!(slices.len(), 14, "{because}");
        let highest =
            |shape: &Shape| points(shape).iter().map(|(_, y)| *y).fold(f64::MAX, f64::min);
        let heights: Vec<f64> = slices.iter().map(|slice| highest(slice)).collect();
        assert!(heights.windows(2).all(|pair| pair[0] - pair[1] > 1.0), "{because}: {heights:?}");
        assert!(heights.iter().all(|height| *height >= top(&drawing)), "{because}: {heights:?}");
    }
}

#[test]
fn a_marker_is_drawn_where_the_order_is_in_the_picture() {
    for (amount, is_drawn) in
        [("100", true), ("300000", true), ("99.99", false), ("300000.01", false)]
    {
        let drawing = draw(&question(&json!({ "country": "US", "amount": amount })));
        assert_eq!(of_class(&drawing, "marker").len(), usize::from(is_drawn), "{amount}");
        assert_eq!(of_class(&drawing, "seg on").len(), usize::from(is_drawn), "{amount}");
    }
}

#[test]
fn nothing_but_the_accent_and_the_marker_hangs_on_what_is_best() {
    let bands = |rank: &str| {
        let drawing = draw(&question(&json!({ "country": "US", "rank": rank })));
        to_json(&of_class(&drawing, "bands"))
    };
    assert_eq!(bands("cost"), bands("speed"));
}

#[test]
fn no_method_leaves_an_empty_plot() {
    let drawing = draw(&question(&json!({ "country": "KW", "currency": "KWD" })));
    assert!(of_class(&drawing, "m").is_empty());
    assert_eq!(of_class(&drawing, "seg none").len(), 1);
}

#[test]
fn a_range_of_one_amount_is_widened() {
    for amount in ["0.01", "5000", "999999999999.99"] {
        let drawing = draw(&question(&json!({ "country": "US", "from": amount, "to": amount })));
        assert!(drawing.plot.from < drawing.plot.to, "{amount}");
    }
}

#[test]
fn words_carry_their_code_and_exact_money() {
    let mut words = Vec::new();
    let asked = question(&json!({ "country": "US", "amount": "5000" })).to_string();
    let mut note = |word: &ChartWord<'_>| {
        words.push(serde_json::from_str::<Value>(&to_json(word)).unwrap());
        plain(word)
    };
    standard().chart(&asked, &mut note).unwrap();
    #[rustfmt::skip]
    let wanted = [
        json!({ "code": "amount-tick", "amount": "100.00" }),
        json!({ "code": "fee-tick", "fee": "10.00" }),
        json!({ "code": "marker", "amount": "5000.00", "short": false }),
        json!({ "code": "name", "methods": [{ "method": "paypal", "name": "PayPal" }, { "method": "card", "name": "Card" }], "short": false }),
        json!({ "code": "note", "charge": { "code": "share", "min": "0.0299", "max": "0.0299" }, "end": { "code": "limit", "limit": "24000.00" } }),
        json!({ "code": "note", "charge": { "code": "share", "min": "0.035", "max": "0.085" }, "end": { "code": "limit", "limit": "150000.00" } }),
        json!({ "code": "note", "charge": { "code": "flat", "min": "15.00", "max": "80.00" }, "end": { "code": "no-limit" } }),
        json!({ "code": "note", "charge": { "code": "flat", "min": "15.00", "max": "30.00" }, "end": null }),
        json!({ "code": "note", "charge": { "code": "at-least", "min": "50.00" }, "end": { "code": "no-limit" } }),
        json!({ "code": "ends-at", "limit": "100000.00" }),
        json!({ "code": "caption", "rank": "cost", "short": false }),
        json!({ "code": "until", "amount": "1003.17" }),
        json!({ "code": "from", "amount": "1003.18", "methods": [{ "method": "online-banking", "name": "Online banking" }] }),
        json!({ "code": "title", "currency": "USD", "country": "US", "from": "100.00", "to": "300000.00" }),
    ];
    for word in wanted {
        assert!(words.contains(&word), "{word} is not asked for");
    }
    let description = words.iter().find(|word| word["code"] == "description").unwrap();
    assert_eq!(description["segments"][0]["to"], "1003.17");
    assert_eq!(description["amount"], "5000.00");
    assert_eq!(description["fees"].as_array().unwrap().len(), 5, "Western Union takes no 5,000");
}

#[test]
fn a_share_with_a_sum_on_top_is_no_share() {
    let terms = json!({ "letter-of-credit": { "bankFee": "35" } });
    let range = json!({ "country": "US", "from": "100000", "to": "200000", "terms": terms });
    let mut notes = Vec::new();
    let mut note = |word: &ChartWord<'_>| {
        notes.push(serde_json::from_str::<Value>(&to_json(word)).unwrap());
        plain(word)
    };
    standard().chart(&question(&range).to_string(), &mut note).unwrap();
    // 0.125 % of both ends, and 35
    let charge = json!({ "code": "varying", "min": "160.00", "max": "285.00" });
    assert!(notes.iter().any(|word| word["charge"] == charge), "{notes:?}");
}

#[test]
fn a_wrong_question_is_refused() {
    #[rustfmt::skip]
    let cases = [
        // own members, code, field
        (json!({ "width": 239 }), "range-invalid", "width"),
        (json!({ "width": 1601 }), "range-invalid", "width"),
        (json!({ "width": 340.5 }), "field-invalid", "width"),
        (json!({ "width": "340" }), "field-invalid", "width"),
        (json!({ "width": null }), "field-missing", "width"),
        (json!({ "from": "300001" }), "range-invalid", "from"),
        (json!({ "amount": "0" }), "amount-not-positive", "amount"),
        (json!({ "amount": "1.001" }), "amount-too-precise", "amount"),
        (json!({ "points": 5 }), "field-unknown", "points"),
    ];
    for (own, code, field) in cases {
        let asked = question(&own).to_string();
        let error = standard().chart(&asked, &mut |word| plain(word)).unwrap_err();
        let problems = json!(error)["problems"].clone();
        assert_eq!(problems.as_array().unwrap().len(), 1, "{own}: {problems}");
        assert_eq!(
            (&problems[0]["code"], &problems[0]["field"]),
            (&json!(code), &json!(field)),
            "{own}"
        );
    }
}

/// Questions of every kind, within what may be asked.
fn any_question() -> impl Strategy<Value = Value> {
    let cents = || {
        (0..14_u32, 1..1_000_u64)
            .prop_map(|(power, digits)| (digits * 10_u64.pow(power)).min(99_999_999_999_999))
    };
    let money = |cents: u64| format!("{}.{:02}", cents / 100, cents % 100);
    let country =
        proptest::option::of(select(vec!["US", "DE", "FR", "NL", "PL", "GB", "JP", "IN"]));
    let currency = select(vec!["USD", "USD", "EUR", "GBP", "PLN", "CHF", "CNY", "AUD", "BRL"]);
    let rank = select(vec!["cost", "speed", "credit"]);
    let fee = proptest::option::of(0..100_000_u64);
    let width = 240..=1_600_u32;
    ((cents(), cents()), proptest::option::of(cents()), country, currency, rank, fee, width)
        .prop_map(move |((a, b), amount, country, currency, rank, fee, width)| {
            let mut question = json!({
                "from": money(a.min(b)), "to": money(a.max(b)), "amount": amount.map(money),
                "country": country, "currency": currency, "rank": rank, "width": width,
            });
            if let Some(fee) = fee {
                question["terms"] = json!({ "wire-transfer": { "fee": money(fee) } });
            }
            question
        })
}

proptest! {
    #![proptest_config(config(300))]

    #[test]
    fn any_question_is_drawn_within_the_lines(question in any_question()) {
        let drawing = draw(&question);
        assert_inside(&drawing, &question);
        assert_legible(&drawing, &question);
        let (names, labels) = names_and_labels(&standard(), &drawing);
        prop_assert_eq!(labels, names);
    }
}
