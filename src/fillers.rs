//! Words that say nothing of an order, and all the others that nothing was made of.

use crate::spoken::{Token, TokenKind};

/// Words that are passed over; all stand in docs/questions.md.
const FILLERS: &str = "\
    a able account accounts actually advise afternoon also am amount amounts an and answer any \
    anything appreciate are arrival arrive arrived arrives arriving as ask asked asking asks at \
    attached back bank banking banks be because been being best but buy buyer buyers buying by \
    can case charge charged charges check client clients come comes cost costs could currency \
    currently customer customers dear department detail details did do does doing etc evening \
    exporter factory fee fees find fine for forward from get gets getting give gives glad go \
    goes going good got great greetings had happy has have having he hear hello help hereby \
    herewith hey hi his hope how i if in info information into invoice invoices is it its job \
    just kind kindly know let like long look looking madam made mail make makes making \
    manufacturer may me mean means message method methods might money morning mr mrs ms much \
    must my name need needed needs now of office often ok okay on one only option options or \
    order ordered orders our ours ourselves owe owed owes owing paid pay payable paying payment \
    payments pays place please possible prefer price purchase question questions receive \
    received receives regard regarding regards reply right say see seller sellers send sending \
    sends sent she should show sincerely sir sirs so some soon sorry still such suggest sum \
    supplier suppliers support sure take taken takes taking team tell thank thanks that the \
    their them then there these they think this those through thx time to together too total try \
    understand use used using usually value vendor very via want wanted wants was way ways we \
    welcome well were what whatever when where whether which while who whole whom whose why will \
    wish with wonder wondering work works would write yes yet you your yours";
/// After these `us` is whoever writes.
const BEFORE_US: &[&str] = &[
    "advise", "ask", "by", "charge", "charges", "cost", "costs", "for", "give", "help", "inform",
    "let", "of", "send", "show", "tell", "to", "with",
];
/// What is left of `I’m`, `we’ll` and the like.
const ENDINGS: &[&str] = &["d", "ll", "m", "re", "s", "ve"];

fn is_apostrophe(token: &Token) -> bool {
    token.is_mark("'") && token.is_glued
}

/// Whether `us` at this place is no country, by the word before it.
pub(crate) fn is_pronoun(tokens: &[Token], place: usize) -> bool {
    let us = tokens.get(place).filter(|us| us.text == "us" && !us.starts_sentence);
    let before = place.checked_sub(1).and_then(|before| tokens.get(before));
    us.is_some() && before.is_some_and(|before| BEFORE_US.contains(&before.text.as_str()))
}

/// Whether the word at this place says nothing of an order.
pub(crate) fn is_stop_word(tokens: &[Token], place: usize) -> bool {
    let Some(token) = tokens.get(place) else { return true };
    let is_ending = token.is_glued
        && ENDINGS.contains(&token.text.as_str())
        && place.checked_sub(1).and_then(|mark| tokens.get(mark)).is_some_and(is_apostrophe);
    token.kind == TokenKind::Mark
        || is_ending
        || is_pronoun(tokens, place)
        || FILLERS.split(' ').any(|filler| filler == token.text)
}

/// The stretches of words and numbers that are neither heard nor fillers.
pub(crate) fn unheard(tokens: &[Token], heard: &[bool]) -> Vec<(usize, usize)> {
    let mut all: Vec<(usize, usize)> = Vec::new();
    for place in 0..tokens.len() {
        if heard.get(place) == Some(&true) || is_stop_word(tokens, place) {
            continue;
        }
        let end = place.saturating_add(1);
        match all.last_mut() {
            Some(last) if is_one(tokens, heard, last.1, place) => last.1 = end,
            _ => all.push((place, end)),
        }
    }
    all
}

/// Whether what ends at `end` goes on at `place`: at once, or behind a mark without a gap.
fn is_one(tokens: &[Token], heard: &[bool], end: usize, place: usize) -> bool {
    let between = tokens.get(end..=place).unwrap_or_default();
    let is_glued = between.iter().all(|token| token.is_glued);
    match between {
        [word] => !word.starts_sentence,
        [mark, _] => is_glued && mark.kind == TokenKind::Mark && heard.get(end) == Some(&false),
        _ => false,
    }
}
