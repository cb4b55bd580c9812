//! An answer in sentences, to be pasted: what it costs, the sum, what it hangs on, what is not
//! possible, and what all of it rests on.

use crate::compare::Comparison;
use crate::compare::{Best, Rival};
use crate::document::{Block, write};
use crate::exchange::Exchange;
use crate::fee::Step;
use crate::money::Money;
use crate::order::{Order, Rank};
use crate::payment_option::{PaymentOption, Status};
use crate::plan::plan;
use crate::protection::Protection;
use crate::question::Written;
use crate::schedule::FeeSchedule;
use crate::terms::Terms;
use crate::written_guarantee::guarantee;
use crate::written_opening::{Told, facts, opening};
use crate::written_reasons::{conditions, option_warning, reasons, short_conditions, warning};
use crate::written_sources::{documents, permalink, rests_on};
use crate::written_split::split;
use crate::written_sum::{instalments, lines};
use crate::written_voice::{Put, Voice};
use crate::written_word::Say;

/// The parts of an answer, in their order. A part that has nothing to say is left out.
type Part = fn(&Told<'_>, &mut Voice<'_, '_>) -> Vec<Block>;
const PARTS: [Part; 9] =
    [opening, loan, sum, in_two, depends, notes, open_ways, impossible, understood];

/// The answer to a question, in the words of `say`.
pub(crate) fn written(
    comparison: &Comparison<'_>,
    schedule: &FeeSchedule,
    exchange: &Exchange<'_>,
    (asked, protection): (&Written, Option<&Protection>),
    say: &mut Say<'_>,
) -> String {
    let mut voice = Voice::of(say);
    let mut told = Told::of(comparison, schedule, exchange, asked.method.as_deref());
    told.quoted = asked.quoted;
    told.link = asked.link.as_deref();
    told.plan = Some(plan(asked.order.clone(), schedule, exchange));
    let mut blocks = Vec::new();
    for part in PARTS {
        blocks.extend(part(&told, &mut voice));
    }
    blocks.extend(protection.map(|known| guarantee(known, &mut voice)).unwrap_or_default());
    blocks.extend(sources(&told, &mut voice));
    write(&blocks, asked.format, &voice.language)
}

fn headed(id: &str, items: Vec<String>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![Block::Heading(voice.word(id)), Block::List(items)]
}

fn sum(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let Some(option) = told.shown else { return Vec::new() };
    let lines = lines(option, told.order(), voice);
    headed("how", lines, voice)
}

/// A loan's instalments, what it costs a year, and who decides.
fn loan(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let Some(plans) = told.shown.and_then(|option| option.financing.as_ref()) else {
        return Vec::new();
    };
    let currency = told.order().currency.to_string();
    let title = voice.say("plan", vec![("currency", Put::Text(currency))]);
    let apr = voice.percents(&plans.min.apr, &plans.max.apr);
    let (low, high) = (&plans.min.effective_annual_rate, &plans.max.effective_annual_rate);
    let effective = voice.percents(low, high);
    let values = vec![("apr", Put::Strong(apr)), ("effective", Put::Text(effective))];
    let rates = voice.say("written-apr", values);
    vec![
        Block::Heading(title),
        Block::Table(instalments(plans, told.order(), voice)),
        Block::Paragraph(format!("{rates} {}", voice.word("written-lender"))),
    ]
}

/// What two methods would save together.
fn in_two(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let methods = &told.schedule.methods;
    let name = |id: &str| Some(&methods.iter().find(|method| method.id == id)?.name);
    told.plan.as_ref().map(|plan| split(plan, &name, voice)).unwrap_or_default()
}

/// What could still turn the answer.
fn depends(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let shown = told.shown.map(|option| option.method);
    let Some(best) = told.comparison.best.as_ref().filter(|best| Some(best.method) == shown) else {
        return Vec::new();
    };
    let mut items: Vec<String> =
        best.rivals.iter().map(|rival| doubt(best, rival, told, voice)).collect();
    let is_speed = told.order().rank == Rank::Speed;
    if best.certain {
        items.push(voice.word(if is_speed { "certain-speed" } else { "certain" }));
    } else if is_speed {
        items.push(voice.word("doubt-speed"));
    }
    let price = told.comparison.price_of_speed();
    let cheaper = price.as_ref().and_then(|price| price.cheaper_on_condition.as_ref());
    items.extend(cheaper.map(|rival| doubt(best, rival, told, voice)));
    let unpriced = match price {
        Some(price) => price.unpriced,
        None if best.certain => Vec::new(),
        None => could_be_cheaper(best, told),
    };
    if !unpriced.is_empty() {
        let names = names(&unpriced, told, voice);
        items.push(voice.say("doubt-unpriced", vec![("names", Put::Text(names))]));
    }
    if !best.ties.is_empty() {
        let names = names(&best.ties, told, voice);
        items.push(voice.say("ties", vec![("names", Put::Text(names))]));
    }
    headed("written-depends", items, voice)
}

/// The ways whose whole fee is not known, and whose least is below the best's most.
fn could_be_cheaper<'a>(best: &Best<'a>, told: &Told<'_>) -> Vec<&'a str> {
    let fee_of = |id: &str| find(told, id).and_then(|option| option.fee);
    let most = fee_of(best.method).and_then(|fee| fee.max);
    let below = |id: &&&str| fee_of(id).zip(most).is_some_and(|(fee, most)| fee.min < most);
    best.unpriced.iter().filter(below).copied().collect()
}

fn find<'a>(told: &Told<'a>, id: &str) -> Option<&'a PaymentOption<'a>> {
    told.comparison.options.iter().find(|option| option.method == id)
}

fn names(methods: &[&str], told: &Told<'_>, voice: &mut Voice<'_, '_>) -> String {
    let name = |id: &&str| voice.method(id, find(told, id).map(|option| option.name));
    let names: Vec<String> = methods.iter().map(name).collect();
    voice.list(&names, "list-and")
}

fn doubt(best: &Best<'_>, rival: &Rival<'_>, told: &Told<'_>, voice: &mut Voice<'_, '_>) -> String {
    let option = find(told, rival.method);
    let on = [option, find(told, best.method)];
    let on = on.into_iter().flatten().find_map(|option| open_figure(option, told.order()));
    let open = option.map(|option| short_conditions(option, voice)).unwrap_or_default();
    let condition = voice.list(&open, "list-and");
    let name = voice.method(rival.method, option.map(|option| option.name));
    let values = vec![
        ("method", Put::Choice(rival.method)),
        ("name", Put::Text(name)),
        ("save", Put::Text(voice.money(rival.could_save))),
        ("lose", Put::Text(voice.number(&rival.could_lose))),
        ("loses", Put::Choice(if rival.could_lose.is_zero() { "no" } else { "yes" })),
        ("on", Put::Choice(on.unwrap_or("none"))),
        ("condition", if open.is_empty() { Put::Choice("none") } else { Put::Text(condition) }),
    ];
    voice.say("doubt", values)
}

/// Whose figure would close what is open in a fee; none where the buyer has given it.
fn open_figure(option: &PaymentOption<'_>, order: &Order) -> Option<&'static str> {
    let id = option.method.to_owned();
    let terms = order.terms.as_ref().and_then(|terms| terms.get(&id));
    for step in &option.steps {
        match step {
            Step::BankFee { .. } => {
                return terms.and_then(|terms| terms.bank_fee).is_none().then_some("bank");
            }
            Step::Flat { schedule_fee, .. } if schedule_fee.min != schedule_fee.max => {
                return Some("bank");
            }
            Step::Percent { rate, .. } if rate.min != rate.max => return Some("rate"),
            _ => {}
        }
    }
    None
}

/// What to mind, of the way that is told and of the order.
fn notes(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let mut items = Vec::new();
    for of_option in told.shown.iter().flat_map(|option| &option.warnings) {
        items.push(option_warning(of_option, voice));
    }
    if let Some(asked) = told.asked.filter(|asked| asked.status == Status::Unavailable) {
        items.extend(asked.warnings.iter().map(|of_option| option_warning(of_option, voice)));
    }
    items.extend(told.comparison.warnings.iter().map(|of_order| warning(of_order, voice)));
    headed("written-notes", items, voice)
}

/// Where no way is sure: those that are left, with what each hangs on.
fn open_ways(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    if told.best.is_some() {
        return Vec::new();
    }
    let mut items = Vec::new();
    for option in &told.comparison.options {
        let told_already = told.asked.is_some_and(|asked| asked.method == option.method);
        if option.status == Status::Unavailable || told_already {
            continue;
        }
        let mut sentences = Vec::new();
        for condition in conditions(option, voice) {
            sentences.push(voice.say("only", vec![("condition", Put::Text(condition))]));
        }
        sentences.extend(facts(option, told, voice));
        let name = voice.method(option.method, Some(option.name));
        items.push(pair(&name, &sentences.join(" "), voice));
    }
    headed("written-open", items, voice)
}

/// `name: value`
fn pair(name: &str, value: &str, voice: &mut Voice<'_, '_>) -> String {
    let values = vec![("name", Put::Text(name.to_owned())), ("value", Put::Text(value.to_owned()))];
    voice.say("written-pair", values)
}

/// What this order rules out, each with every reason.
fn impossible(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let mut items = Vec::new();
    for option in &told.comparison.options {
        let told_already = told.asked.is_some_and(|asked| asked.method == option.method);
        if option.status == Status::Unavailable && !told_already {
            let name = voice.method(option.method, Some(option.name));
            let reasons = reasons(option, voice);
            items.push(pair(&name, &reasons, voice));
        }
    }
    headed("not-possible", items, voice)
}

/// The question as it was understood.
fn understood(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let order = told.order();
    let mut facts = vec![("amount", voice.money(order.amount))];
    if let Some(initial) = order.initial_payment {
        facts.push(("written-initial", voice.money(initial)));
    }
    facts.push((
        "country",
        match order.country {
            Some(country) => voice.country(country),
            None => voice.word("not-said"),
        },
    ));
    facts.push((
        "business",
        match order.business {
            Some(true) => voice.word("business-yes"),
            Some(false) => voice.word("business-no"),
            None => voice.word("not-said"),
        },
    ));
    facts.push((
        "pay-on",
        match order.pay_on {
            Some(day) => voice.day(day),
            None => voice.word("not-said"),
        },
    ));
    let mut items = Vec::new();
    for (label, value) in facts {
        let label = voice.word(label);
        items.push(pair(&label, &value, voice));
    }
    for (method, terms) in order.terms.iter().flat_map(|terms| &terms.0) {
        let name = find(told, method).map(|option| option.name);
        let name = voice.inline_method(method, name);
        for figure in own_figures(terms, voice) {
            let values = vec![("name", Put::Text(name.clone())), ("figure", Put::Text(figure))];
            items.push(voice.say("figure-known", values));
        }
    }
    headed("written-understood", items, voice)
}

/// The buyer's own figures for a method.
fn own_figures(terms: &Terms, voice: &mut Voice<'_, '_>) -> Vec<String> {
    let up_to = |most: Money, voice: &mut Voice<'_, '_>| {
        let most = voice.money(most);
        voice.say("chart-up-to", vec![("amount", Put::Text(most))])
    };
    let mut figures = Vec::new();
    figures.extend(terms.fee.map(|fee| voice.money(fee)));
    figures.extend(terms.rate.map(|rate| voice.percent(&rate)));
    figures.extend(terms.bank_fee.map(|fee| voice.money(fee)));
    figures.extend(terms.limit.map(|most| up_to(most, voice)));
    figures.extend(terms.credit_line.map(|most| up_to(most, voice)));
    figures.extend(
        terms.months.map(|months| {
            voice.say("instalments", vec![("months", Put::Count(u64::from(months)))])
        }),
    );
    if let Some(rates) = &terms.monthly_rates {
        let rates: Vec<String> = rates.iter().map(|rate| voice.percent(rate)).collect();
        figures.push(voice.row(&rates));
    }
    if let Some(credit) = terms.first_month_credit.map(|credit| voice.money(credit)) {
        let caption = voice.word("step-credit");
        let values = vec![("figure", Put::Text(credit)), ("caption", Put::Text(caption))];
        figures.push(voice.say("written-term", values));
    }
    figures
}

/// The words that the numbers rest on, their age, the rate, the schedule, and where to see more.
fn sources(told: &Told<'_>, voice: &mut Voice<'_, '_>) -> Vec<Block> {
    let asked = told.asked.filter(|asked| asked.status == Status::Unavailable);
    let mut options: Vec<&PaymentOption<'_>> = asked.into_iter().chain(told.shown).collect();
    if options.is_empty() {
        options.extend(&told.comparison.options);
    }
    let mut blocks = vec![Block::Heading(voice.word("sources"))];
    blocks.extend(documents(&options, told.schedule, told.order(), told.quoted, voice));
    blocks.push(Block::List(rests_on(told.comparison, told.schedule, voice)));
    let language = voice.language.tag.clone();
    if let Some(base) = told.link {
        let address = permalink(base, told.order(), &language);
        blocks.push(Block::Link(voice.word("written-link"), address));
    }
    blocks
}
