//! What speed costs, in a written answer.

use crate::arrival::Arrival;
use crate::money::Range;
use crate::payment_option::{OptionWarning, PaymentOption};
use crate::price_of_speed::{PriceOfSpeed, SpeedSaving};
use crate::schedule::TimeUnit;
use crate::written_voice::{Put, Voice};

/// The cheapest way and what it saves; or that the fastest is also the cheapest.
pub(crate) fn speed_sentence(price: &PriceOfSpeed<'_, '_>, voice: &mut Voice<'_, '_>) -> String {
    let Some((cheapest, saving)) = price.cheapest else { return voice.word("speed-cheapest") };
    let SpeedSaving { least, most, could_lose } = saving;
    let (by, least) = match (least.is_zero(), could_lose.is_zero()) {
        (false, _) => ("all", least),
        (true, true) => ("most", most),
        (true, false) => ("some", most),
    };
    let save = voice.money_range(Range { min: least, max: Some(most) });
    let lose = voice.money(could_lose);
    let name = voice.method(cheapest.method, Some(cheapest.name));
    let when = when(cheapest, voice);
    let values = vec![
        ("name", Put::Text(name)),
        ("by", Put::Choice(by)),
        ("save", Put::Strong(save)),
        ("lose", Put::Strong(lose)),
        ("when", when.map_or(Put::Choice("none"), Put::Text)),
    ];
    voice.say("speed-price", values)
}

/// When the supplier is paid, to stand at the end of a sentence.
fn when(option: &PaymentOption<'_>, voice: &mut Voice<'_, '_>) -> Option<String> {
    let arrival = option.arrival.as_ref()?;
    let time = time(arrival, voice);
    if option.warnings.contains(&OptionWarning::AfterAgreement) {
        return Some(format!("{time} {}", voice.word("after-agreement")));
    }
    let (Some(earliest), Some(latest)) = (arrival.earliest, arrival.latest) else {
        return Some(voice.say("in", vec![("time", Put::Text(time))]));
    };
    let from = voice.date(earliest);
    Some(if earliest == latest { from } else { format!("{from} – {}", voice.date(latest)) })
}

/// A count of hours or business days: “4–5 business days”.
pub(crate) fn time(arrival: &Arrival, voice: &mut Voice<'_, '_>) -> String {
    let span = if arrival.min == arrival.max {
        arrival.max.to_string()
    } else {
        format!("{}–{}", arrival.min, arrival.max)
    };
    let id = match arrival.unit {
        TimeUnit::Hour => "hours",
        TimeUnit::BusinessDay => "days",
    };
    let max = Put::Count(u64::from(arrival.max));
    voice.say(id, vec![("max", max), ("span", Put::Text(span))])
}
