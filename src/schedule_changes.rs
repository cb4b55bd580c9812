//! What one schedule says differently from another, fact by fact.

use crate::changed_fact::{Arrives, ChangedFact, Codes, ScheduleChange, differences, told};
use crate::date::Date;
use crate::display_text::DisplayText;
use crate::english::{formula, sum};
use crate::iso::{Country, Currency};
use crate::money::Money;
use crate::schedule::{
    ArrivalTime, FeeSchedule, Kind, Limit, Method, Scope, SourceId, Sourced, Variant,
};

/// All that changed, the schedule's own facts first, then method by method.
pub(crate) fn changes<'s>(old: &'s FeeSchedule, new: &'s FeeSchedule) -> Vec<ScheduleChange<'s>> {
    let mut found = Found { old, new, whose: Whose::default(), changes: Vec::new() };
    found.schedule();
    found.changes
}

/// Whose facts are looked at.
#[derive(Clone, Copy, Default)]
struct Whose<'s> {
    method: Option<&'s Method>,
    variant: Option<&'s str>,
}

struct Found<'s> {
    old: &'s FeeSchedule,
    new: &'s FeeSchedule,
    whose: Whose<'s>,
    changes: Vec<ScheduleChange<'s>>,
}

impl<'s> Found<'s> {
    fn push(&mut self, fact: ChangedFact<'s>, message: &str) {
        let Whose { method, variant } = self.whose;
        let whose = match (method, variant) {
            (Some(method), Some(variant)) => format!("{}, {variant}: ", method.name),
            (Some(method), None) => format!("{}: ", method.name),
            (None, _) => String::new(),
        };
        let message = format!("{whose}{message}");
        let method = method.map(|method| method.id.as_str());
        self.changes.push(ScheduleChange { method, variant, fact, message });
    }

    fn schedule(&mut self) {
        let (old, new) = (self.old, self.new);
        if old.id != new.id {
            let fact = ChangedFact::Id { old: &old.id, new: &new.id };
            self.push(fact, &format!("the schedule's id is {}, was {}", new.id, old.id));
        }
        self.name("the schedule's name", &old.name, &new.name);
        if old.as_of != new.as_of {
            let fact = ChangedFact::AsOf { old: old.as_of, new: new.as_of };
            self.push(
                fact,
                &format!("its numbers are of {}", days(old.as_of, new.as_of, "no day")),
            );
        }
        if old.valid_from != new.valid_from {
            let (was, is) = (old.valid_from, new.valid_from);
            let since = |day: Option<Date>| {
                day.map_or_else(|| "since ever".to_owned(), |day| format!("since {day}"))
            };
            let message = format!("it is in force {}, was {}", since(is), since(was));
            self.push(ChangedFact::ValidFrom { old: was, new: is }, &message);
        }
        if old.currency != new.currency {
            let fact = ChangedFact::Currency { old: old.currency, new: new.currency };
            let message = format!("its sums are in {}, were in {}", new.currency, old.currency);
            self.push(fact, &message);
        }
        let (was, is) = (old.max_payments.count, new.max_payments.count);
        if was != is {
            let message = format!("an order may be paid in {is} payments at most, was {was}");
            self.push(ChangedFact::MaxPayments { old: was, new: is }, &message);
        }
        self.source("max-payments", Some(old.max_payments.source), Some(new.max_payments.source));
        self.texts();
        self.methods();
    }

    fn name(&mut self, what: &str, old: &'s str, new: &'s str) {
        if old != new {
            self.push(ChangedFact::Name { old, new }, &format!("{what} is {new}, was {old}"));
        }
    }

    fn texts(&mut self) {
        let titles = |schedule: &'s FeeSchedule| {
            schedule.documents.iter().map(|document| document.title.as_str()).collect::<Vec<_>>()
        };
        let (added, removed) = differences(&titles(self.old), &titles(self.new));
        for title in removed {
            self.push(ChangedFact::DocumentRemoved { title }, &format!("a document less: {title}"));
        }
        for title in added {
            self.push(ChangedFact::DocumentAdded { title }, &format!("a document more: {title}"));
        }
        let notes = |schedule: &'s FeeSchedule| {
            schedule.notes.iter().map(DisplayText::as_str).collect::<Vec<_>>()
        };
        let (added, removed) = differences(&notes(self.old), &notes(self.new));
        for note in removed {
            self.push(ChangedFact::NoteRemoved { note }, &format!("a note less: {note}"));
        }
        for note in added {
            self.push(ChangedFact::NoteAdded { note }, &format!("a note more: {note}"));
        }
    }

    fn methods(&mut self) {
        let (old, new) = (&self.old.methods, &self.new.methods);
        for method in old {
            if !new.iter().any(|other| other.id == method.id) {
                self.whose = Whose { method: Some(method), variant: None };
                self.push(ChangedFact::Removed, "is no way to pay any more");
            }
        }
        for method in new {
            self.whose = Whose { method: Some(method), variant: None };
            if let Some(was) = old.iter().find(|other| other.id == method.id) {
                self.method(was, method);
            } else {
                let fee = formula(&method.fee.formula, method.scope);
                self.push(ChangedFact::Added, &format!("is a new way to pay, for {fee}"));
            }
        }
        self.whose = Whose::default();
        let names = |methods: &'s [Method]| {
            methods.iter().map(|method| method.id.as_str()).collect::<Vec<_>>()
        };
        self.sequence("the ways to pay", names(old), names(new));
    }

    fn method(&mut self, old: &'s Method, new: &'s Method) {
        self.name("its name", &old.name, &new.name);
        if old.kind != new.kind {
            let message = match new.kind {
                Kind::Credit => "is a loan, was a payment",
                Kind::Payment => "is a payment, was a loan",
            };
            self.push(ChangedFact::Kind { old: old.kind, new: new.kind }, message);
        }
        if old.scope != new.scope {
            let message = match new.scope {
                Scope::Order => "fee and limit are of the whole order, were of each payment",
                Scope::Payment => "fee and limit are of each payment, were of the whole order",
            };
            self.push(ChangedFact::Scope { old: old.scope, new: new.scope }, message);
        }
        let (was, is) = (&old.fee.formula, &new.fee.formula);
        if was != is {
            let message =
                format!("the fee is {}, was {}", formula(is, new.scope), formula(was, old.scope));
            self.push(ChangedFact::Fee { old: was, new: is }, &message);
        }
        self.source("fee", Some(old.fee.source), Some(new.fee.source));
        self.limit(old.limit.as_ref(), new.limit.as_ref(), new.scope);
        self.places(&Places::of_method(old), &Places::of_method(new));
        self.flag("business-only", old.business_only.as_ref(), new.business_only.as_ref());
        self.arrival(old.arrival.as_ref(), new.arrival.as_ref());
        self.caveats(old, new);
        self.variants(old, new);
    }

    fn limit(&mut self, old: Option<&Limit>, new: Option<&Limit>, scope: Scope) {
        let amount = |limit: &Limit| limit.amount;
        let (was, is) = (old.map(amount), new.map(amount));
        if was != is {
            let what = if scope == Scope::Order { "an order" } else { "a payment" };
            let told = |limit: Option<Money>| limit.as_ref().map_or("none".to_owned(), sum);
            let message = format!("the most {what} may be is {}, was {}", told(is), told(was));
            self.push(ChangedFact::Limit { old: was, new: is }, &message);
        }
        self.source("limit", old.map(|limit| limit.source), new.map(|limit| limit.source));
    }

    fn places(&mut self, old: &Places<'s>, new: &Places<'s>) {
        if let Some(codes) = Codes::of(old.currencies.0, new.currencies.0) {
            let message = codes.told("takes", "currency", Currency::code);
            self.push(ChangedFact::Currencies(codes), &message);
        }
        self.source("currencies", old.currencies.1, new.currencies.1);
        if let Some(codes) = Codes::of(old.countries.0, new.countries.0) {
            let message = codes.told("serves accounts in", "country", Country::code);
            self.push(ChangedFact::Countries(codes), &message);
        }
        self.source("countries", old.countries.1, new.countries.1);
    }

    fn flag(&mut self, of: &'static str, old: Option<&Sourced>, new: Option<&Sourced>) {
        let (was, is) = (old.is_some(), new.is_some());
        if was != is {
            let business = of == "business-only";
            let message = match (business, is) {
                (true, true) => "is for businesses alone now",
                (true, false) => "is for everyone now, was for businesses alone",
                (false, true) => "is only at some banks now",
                (false, false) => "is at every bank now, was only at some",
            };
            let fact = if business {
                ChangedFact::BusinessOnly { old: was, new: is }
            } else {
                ChangedFact::SomeBanksOnly { old: was, new: is }
            };
            self.push(fact, message);
        }
        self.source(of, old.map(|fact| fact.source), new.map(|fact| fact.source));
    }

    fn arrival(&mut self, old: Option<&ArrivalTime>, new: Option<&ArrivalTime>) {
        let time = |arrival: &ArrivalTime| {
            let ArrivalTime { min, max, unit, .. } = *arrival;
            Arrives { min, max, unit }
        };
        let (was, is) = (old.map(time), new.map(time));
        if was != is {
            let told = |time: Option<Arrives>| time.map_or("not stated".to_owned(), Arrives::told);
            let message = format!("the money arrives {}, was {}", told(is), told(was));
            self.push(ChangedFact::Arrival { old: was, new: is }, &message);
        }
        self.source("arrival", old.map(|time| time.source), new.map(|time| time.source));
    }

    fn caveats(&mut self, old: &'s Method, new: &'s Method) {
        for caveat in &old.caveats {
            let kept = new.caveats.iter().find(|other| other.code == caveat.code);
            if let Some(kept) = kept {
                self.source("caveat", Some(caveat.source), Some(kept.source));
            } else {
                let message = format!("no longer said: {}", told(caveat.code));
                self.push(ChangedFact::CaveatRemoved { caveat: caveat.code }, &message);
            }
        }
        for caveat in &new.caveats {
            if !old.caveats.iter().any(|other| other.code == caveat.code) {
                let message = format!("newly said: {}", told(caveat.code));
                self.push(ChangedFact::CaveatAdded { caveat: caveat.code }, &message);
            }
        }
    }

    fn variants(&mut self, old: &'s Method, new: &'s Method) {
        let named =
            |method: &'s Method, id: &str| method.variants.iter().find(|variant| variant.id == id);
        for Variant { id, .. } in old.variants.iter().filter(|old| named(new, &old.id).is_none()) {
            self.whose.variant = Some(id);
            self.push(ChangedFact::Removed, "is no way to pay any more");
        }
        for variant in &new.variants {
            self.whose.variant = Some(&variant.id);
            let Some(was) = named(old, &variant.id) else {
                self.push(ChangedFact::Added, "is a new way to pay");
                continue;
            };
            self.limit(was.limit.as_ref(), variant.limit.as_ref(), new.scope);
            self.places(&Places::of_variant(was), &Places::of_variant(variant));
            let (was, is) = (was.some_banks_only.as_ref(), variant.some_banks_only.as_ref());
            self.flag("some-banks-only", was, is);
        }
        self.whose.variant = None;
        let ids = |method: &'s Method| {
            method.variants.iter().map(|variant| variant.id.as_str()).collect::<Vec<_>>()
        };
        self.sequence("its flavours", ids(old), ids(new));
    }

    /// Whether those that are in both come one after another as before.
    fn sequence(&mut self, what: &str, old: Vec<&'s str>, new: Vec<&'s str>) {
        let kept = |all: &[&'s str], other: &[&'s str]| {
            all.iter().copied().filter(|id| other.contains(id)).collect::<Vec<_>>()
        };
        if kept(&old, &new) != kept(&new, &old) {
            let message = format!("{what} come in another order: {}", new.join(", "));
            self.push(ChangedFact::Sequence { old, new }, &message);
        }
    }

    /// Where a fact is in both, whether it rests on the same words.
    fn source(&mut self, of: &'static str, old: Option<SourceId>, new: Option<SourceId>) {
        let (Some(old), Some(new)) = (old, new) else { return };
        let (old, new) = (self.old.source(old), self.new.source(new));
        if let (Some(old), Some(new)) = (old, new)
            && old != new
        {
            let what = of.replace('-', " ");
            let message = format!("the source of {what} is {}: “{}”", new.document, new.quote);
            self.push(ChangedFact::Source { of, old, new }, &message);
        }
    }
}

/// The codes that a method or a flavour lists, with their sources.
struct Places<'s> {
    currencies: (Option<&'s [Currency]>, Option<SourceId>),
    countries: (Option<&'s [Country]>, Option<SourceId>),
}

impl<'s> Places<'s> {
    fn of_method(method: &'s Method) -> Self {
        Self {
            currencies: split(method.currencies.as_ref().map(|list| (&*list.codes, list.source))),
            countries: split(method.countries.as_ref().map(|list| (&*list.codes, list.source))),
        }
    }

    fn of_variant(variant: &'s Variant) -> Self {
        Self {
            currencies: split(variant.currencies.as_ref().map(|list| (&*list.codes, list.source))),
            countries: split(variant.countries.as_ref().map(|list| (&*list.codes, list.source))),
        }
    }
}

fn split<T, U>(pair: Option<(T, U)>) -> (Option<T>, Option<U>) {
    pair.map_or((None, None), |(first, second)| (Some(first), Some(second)))
}

fn days(old: Option<Date>, new: Option<Date>, none: &str) -> String {
    let told = |day: Option<Date>| day.map_or(none.to_owned(), |day| day.to_string());
    format!("{}, was {}", told(new), told(old))
}
