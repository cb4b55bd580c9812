//! Text from outside as it is shown.

use checkout_fees::{DisplayText, FeeCalculator};
use proptest::prelude::*;
use serde_json::{Value, json};

/// The ranges of a list of the fixture that TypeScript is held to, too.
fn ranges(name: &str) -> Vec<(u32, u32)> {
    let lists: Value =
        serde_json::from_str(include_str!("../fixtures/acting-characters.json")).unwrap();
    let code = |value: &Value| u32::from_str_radix(value.as_str().unwrap(), 16).unwrap();
    lists[name].as_array().unwrap().iter().map(|range| (code(&range[0]), code(&range[1]))).collect()
}

fn is_in(ranges: &[(u32, u32)], letter: char) -> bool {
    ranges.iter().any(|(first, last)| (*first..=*last).contains(&u32::from(letter)))
}

#[test]
fn each_character_of_the_list_is_replaced_and_no_other() {
    let [spaced, dropped, joiners, joined] = ["spaced", "dropped", "joiners", "joined"].map(ranges);
    for letter in '\0'..=char::MAX {
        let text = format!("x{letter}y");
        let (is_spaced, is_dropped) = (is_in(&spaced, letter), is_in(&dropped, letter));
        let is_joiner = is_in(&joiners, letter);
        let shown = match (is_spaced, is_dropped || is_joiner) {
            (true, _) => "x y",
            (_, true) => "xy",
            _ => &text,
        };
        assert_eq!(DisplayText::of(&text), shown, "{letter:?}");
        let marked = if shown == text { &text } else { "x\u{fffd}y" };
        assert_eq!(DisplayText::marked(text.clone()), marked, "{letter:?}");
        let keeps = DisplayText::of(&format!("{letter}\u{200c}\u{5d0}")).contains('\u{200c}');
        assert_eq!(keeps, is_in(&joined, letter) && !is_spaced && !is_dropped, "{letter:?}");
    }
}

#[test]
fn joiners_stay_where_a_script_or_an_emoji_needs_them() {
    for (text, shown) in [
        ("می\u{200c}خواهم", "می\u{200c}خواهم"),
        ("क्\u{200d}ष", "क्\u{200d}ष"),
        ("👩\u{200d}💻 ❤\u{fe0f}\u{200d}🔥", "👩\u{200d}💻 ❤\u{fe0f}\u{200d}🔥"),
        ("Pay\u{200d}Pal", "PayPal"),
        ("1\u{200c}5", "15"),
        ("\u{200d}م", "م"),
        ("م\u{200d}", "م"),
        ("م\u{200d}\u{200d}م", "مم"),
        ("م\u{202e}\u{200d}م", "م\u{200d}م"),
        ("x\u{e0001}\u{200d}\u{e0001}y", "xy"),
        ("W\n\nBest: Evil Pay\r\n\u{85}\u{2028}Fee", "W Best: Evil Pay Fee"),
        ("a  b \u{7} c\u{202e}\n d", "a  b c d"),
    ] {
        assert_eq!(DisplayText::of(text), shown, "{text:?}");
    }
}

fn acts(letter: char) -> bool {
    ["spaced", "dropped"].iter().any(|name| is_in(&ranges(name), letter))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn what_is_shown_holds_nothing_that_acts_and_is_shown_alike_again(
        text in "[\\PC\u{0}-\u{1f}\u{7f}-\u{9f}\u{200b}-\u{200f}\u{2028}-\u{202e}\u{2060}-\u{206f}\u{feff}م🔥]{0,24}"
    ) {
        for shown in [DisplayText::of(&text), DisplayText::marked(text.clone())] {
            prop_assert!(!shown.chars().any(acts), "{shown:?}");
            prop_assert_eq!(DisplayText::of(&shown), &*shown);
        }
    }

    #[test]
    fn what_a_refusal_says_holds_nothing_that_acts(text in "[a\u{0}-\u{1f}\u{80}-\u{9f}\u{200b}-\u{202e}\u{feff}]{1,12}") {
        let calculator = FeeCalculator::standard().unwrap();
        let order = json!({ "amount": text, "currency": text, "terms": { &text: { &text: text } }, &text: text });
        let error = calculator.compare(&order.to_string()).unwrap_err();
        for problem in error.problems() {
            let said = format!("{}{}", problem.field, problem.message);
            prop_assert!(!said.chars().any(|letter| acts(letter) || matches!(letter, '\u{200c}' | '\u{200d}')), "{said:?}");
        }
    }
}
