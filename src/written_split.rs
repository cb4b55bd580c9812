//! Two payments by two methods, where that is cheaper than one method alone or the only way.

use crate::display_text::DisplayText;
use crate::document::{Block, strong};
use crate::plan::{Plan, PlannedPayment, Saving};
use crate::written_voice::{Put, Voice};

/// Nothing where one method pays all.
pub(crate) fn split(plan: &Plan<'_>, names: &Names<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let ([first, second], Some(fee)) = (plan.payments.as_slice(), plan.fee) else {
        return Vec::new();
    };
    if first.method == second.method {
        return Vec::new();
    }
    let heading = match (&plan.against, plan.order.initial_payment) {
        (None, _) => "split-possible",
        (Some(_), None) => "split-cheaper",
        // it takes two payments in any case
        (Some(_), Some(_)) => "written-split-ways",
    };
    let items = [first, second].map(|payment| part(payment, names, voice));
    let fee = strong(&voice.money_range(fee));
    let mut told = voice.say("split-fee", vec![("fee", Put::Text(fee))]);
    if let Some(against) = &plan.against {
        let name = voice.inline_method(against.method, names(against.method));
        told += &saving(name, &against.saves, voice);
    }
    let heading = Block::Heading(voice.word(heading));
    vec![heading, Block::List(items.into()), Block::Paragraph(told)]
}

/// What a method is called in its schedule.
pub(crate) type Names<'n> = dyn Fn(&str) -> Option<&'n DisplayText> + 'n;

fn part(payment: &PlannedPayment<'_>, names: &Names<'_>, voice: &mut Voice<'_, '_>) -> String {
    let amount = voice.money(payment.amount);
    let (caption, fee) = (voice.word("fee"), voice.money_range(payment.fee));
    let fee = pair(caption, fee, voice);
    let values = vec![("figure", Put::Text(amount)), ("caption", Put::Text(fee))];
    let value = voice.say("written-term", values);
    let name = voice.method(payment.method, names(payment.method));
    pair(name, value, voice)
}

fn pair(name: String, value: String, voice: &mut Voice<'_, '_>) -> String {
    voice.say("written-pair", vec![("name", Put::Text(name)), ("value", Put::Text(value))])
}

/// From the less to the more, whichever is which.
fn saving(name: String, Saving { worst, best }: &Saving, voice: &mut Voice<'_, '_>) -> String {
    let (least, most) = (*worst.min(best), *worst.max(best));
    let values = vec![
        ("name", Put::Text(name)),
        ("least", Put::Text(voice.money(least))),
        ("most", Put::Text(voice.money(most))),
        ("same", Put::Choice(if least == most { "yes" } else { "no" })),
    ];
    voice.say("split-saves", values)
}
