//! A question in a few words, or a pasted letter, as an order: what was understood, what was assumed,
//! and what is unclear. Nothing is guessed silently.

use serde::Serialize;

use crate::asked::{AskedOrder, AskedTerms, write};
use crate::date::Date;
use crate::decimal::share;
use crate::fillers::unheard;
use crate::finding::{AskedField, AssumedBecause, Finding, Weight};
use crate::hearing::hear;
use crate::iso::{Country, Currency};
use crate::order::{Listing, Rank};
use crate::scene::Scene;
use crate::schedule::{FeeSchedule, Formula};
use crate::spoken::{Capitals, Token, TokenKind, tokens};
use crate::vocabulary::{Vocabulary, own_names};

/// The most candidates of one doubt. More are no choice.
const MOST_CANDIDATES: usize = 64;
/// The most doubts of a text that list their candidates. Those after them have a place and a field.
const MOST_CHOICES: usize = 1_000;

/// What a text was understood as. Places are in UTF-16 code units, from the first to the one after
/// the last; none overlap.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Understanding {
    pub order: AskedOrder,
    /// The way to pay that is asked about.
    pub method: Option<String>,
    /// Where the supplier is, if it is said.
    pub supplier: Option<Country>,
    pub words: Vec<UnderstoodWord>,
    pub assumed: Vec<Assumption>,
    pub unclear: Vec<Unclear>,
    /// A short question that is understood as the same.
    pub question: String,
}

/// Some words of the text, and what they say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct UnderstoodWord {
    pub from: u32,
    pub to: u32,
    pub field: AskedField,
    pub value: String,
}

/// What is taken to be so, though the text does not quite say it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Assumption {
    pub field: AskedField,
    pub value: String,
    pub because: AssumedBecause,
}

/// Words that can be read in several ways, or in none.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Unclear {
    pub from: u32,
    pub to: u32,
    pub field: Option<AskedField>,
    /// What may be meant, 64 values at most; empty where that cannot be told, and after 1,000 entries
    /// with candidates.
    pub candidates: Vec<String>,
}

/// Reads a text. `today` is the day that `tomorrow` and the like count from.
pub(crate) fn understand(text: &str, today: Option<Date>, schedule: &FeeSchedule) -> Understanding {
    let tokens = tokens(text);
    let own = own_names(schedule);
    let words = Vocabulary::of(schedule, &own);
    let is_shouted = is_shouted(&tokens);
    let findings = hear(&Scene { tokens: &tokens, words: &words, today, is_shouted });
    let mut reading = Reading {
        tokens: &tokens,
        findings,
        words: Vec::new(),
        assumed: Vec::new(),
        unclear: Vec::new(),
        choices: 0,
        heard: vec![false; tokens.len()],
    };
    let understood = reading.order(schedule);
    reading.finish(understood)
}

/// Whether all is in capitals, whole words among them.
fn is_shouted(tokens: &[Token]) -> bool {
    let words = || tokens.iter().filter(|token| token.kind == TokenKind::Word);
    words().all(|word| word.capitals == Capitals::All) && words().any(|word| word.text.len() > 3)
}

struct Reading<'t> {
    tokens: &'t [Token],
    findings: Vec<Finding>,
    words: Vec<UnderstoodWord>,
    assumed: Vec<Assumption>,
    unclear: Vec<Unclear>,
    /// How many of the unclear words list their candidates.
    choices: usize,
    /// By token, whether something was made of it.
    heard: Vec<bool>,
}

type Understood = (AskedOrder, Option<String>, Option<Country>);

impl Reading<'_> {
    fn order(&mut self, schedule: &FeeSchedule) -> Understood {
        self.weigh_bare_numbers();
        let country = self.settle(AskedField::Country).and_then(|code| Country::parse(&code));
        let amount = self.amount();
        let currency = self.currency(country, amount.is_some());
        let method = self.settle(AskedField::Method);
        let order = AskedOrder {
            currency,
            country,
            business: self.settle(AskedField::Business).map(|business| business == "true"),
            rank: self.settle(AskedField::Rank).and_then(|rank| Rank::parse(&rank)),
            pay_on: self.settle(AskedField::PayOn).and_then(|day| Date::parse(&day)),
            terms: self.terms(method.as_deref(), schedule),
            initial_payment: self.initial_payment(amount.as_deref(), currency),
            amount,
        };
        let supplier = self.settle(AskedField::Supplier).and_then(|code| Country::parse(&code));
        for finding in self.take(|finding| finding.field.is_none()) {
            self.doubt(&finding, &[]);
        }
        (order, method, supplier)
    }

    fn finish(mut self, (order, method, supplier): Understood) -> Understanding {
        for tokens in unheard(self.tokens, &self.heard) {
            self.doubt(&Finding::strange(tokens), &[]);
        }
        self.words.sort_by_key(|word| word.from);
        self.unclear.sort_by_key(|unclear| unclear.from);
        let question = write(&order, method.as_deref(), supplier);
        let Self { words, assumed, unclear, .. } = self;
        Understanding { order, method, supplier, words, assumed, unclear, question }
    }

    /// A number without a currency is an amount where there is no other.
    fn weigh_bare_numbers(&mut self) {
        let has_firm = self.findings.iter().any(|finding| {
            finding.field == Some(AskedField::Amount) && finding.weight == Weight::Firm
                || finding.weight == Weight::Unreadable
        });
        for finding in &mut self.findings {
            if finding.weight == Weight::Bare {
                finding.weight = if has_firm { Weight::Offered } else { Weight::Firm };
                if has_firm {
                    finding.field = None;
                }
            }
        }
    }

    /// The one amount; none where any money of the text cannot be read.
    fn amount(&mut self) -> Option<String> {
        if !self.findings.iter().any(|finding| finding.weight == Weight::Unreadable) {
            return self.settle(AskedField::Amount);
        }
        let found = self.take(|finding| finding.field == Some(AskedField::Amount));
        self.note(AskedField::Amount, &found, None);
        None
    }

    fn take(&mut self, wanted: impl Fn(&Finding) -> bool) -> Vec<Finding> {
        let (taken, rest) = self.findings.drain(..).partition(wanted);
        self.findings = rest;
        taken
    }

    /// The one value that all findings of a field allow, if there is one; the words of the others
    /// are unclear.
    fn settle(&mut self, field: AskedField) -> Option<String> {
        let found = self.take(|finding| finding.field == Some(field));
        let value = agreed(&found, Weight::Firm).or_else(|| {
            let is_open = !found.iter().any(|finding| finding.weight == Weight::Firm);
            if is_open { agreed(&found, Weight::Assumed) } else { None }
        });
        let value =
            value.and_then(|values| if let [one] = &*values { Some(one.clone()) } else { None });
        self.note(field, &found, value.as_deref());
        value
    }

    /// Where findings of a field stand, and what they say by the value that was settled on.
    fn note(&mut self, field: AskedField, found: &[Finding], value: Option<&str>) {
        let candidates = candidates(found);
        for finding in found {
            let says =
                value.filter(|value| finding.readings.iter().any(|reading| reading == value));
            if let Some(value) = says {
                self.word(finding, field, value);
                if let Some(because) = finding.because {
                    self.assume(field, value, because);
                }
            } else if finding.weight == Weight::Firm && !finding.readings.is_empty() {
                self.doubt(finding, &candidates);
            } else if finding.weight != Weight::Assumed {
                self.doubt(finding, &finding.readings);
            }
        }
    }

    fn assume(&mut self, field: AskedField, value: &str, because: AssumedBecause) {
        if self.assumed.iter().any(|assumed| assumed.field == field) {
            return;
        }
        let said_firmly = because != AssumedBecause::NextSuchDay
            && self.words.iter().filter(|word| word.field == field).nth(1).is_some();
        if !said_firmly {
            self.assumed.push(Assumption { field, value: value.to_owned(), because });
        }
    }

    fn span(&self, finding: &Finding) -> (u32, u32) {
        let (first, end) = finding.tokens;
        let from = self.tokens.get(first).map_or(0, |token| token.from);
        let last = end.checked_sub(1).and_then(|last| self.tokens.get(last));
        (from, last.map_or(from, |token| token.to))
    }

    fn hear(&mut self, finding: &Finding) {
        for place in (finding.tokens.0..finding.tokens.1).chain(finding.by.iter().copied()) {
            if let Some(heard) = self.heard.get_mut(place) {
                *heard = true;
            }
        }
    }

    fn word(&mut self, finding: &Finding, field: AskedField, value: &str) {
        self.hear(finding);
        let (from, to) = self.span(finding);
        self.words.push(UnderstoodWord { from, to, field, value: value.to_owned() });
    }

    fn doubt(&mut self, finding: &Finding, candidates: &[String]) {
        self.hear(finding);
        let (from, to) = self.span(finding);
        let is_listed = !candidates.is_empty() && self.choices < MOST_CHOICES;
        self.choices = self.choices.saturating_add(usize::from(is_listed));
        let most = if is_listed { MOST_CANDIDATES } else { 0 };
        let candidates = candidates.iter().take(most).cloned().collect();
        self.unclear.push(Unclear { from, to, field: finding.field, candidates });
    }

    /// The currency as it is said, or else that of accounts in the buyer's country.
    fn currency(&mut self, country: Option<Country>, has_amount: bool) -> Option<Currency> {
        let field = AskedField::Currency;
        let found = self.take(|finding| finding.field == Some(field));
        let usual = country.and_then(Country::account_currency).map(Currency::code);
        let said = agreed(&found, Weight::Firm).unwrap_or_default();
        let is_silent = !found.iter().any(|finding| finding.weight == Weight::Firm);
        let from_country = usual.filter(|code| {
            if is_silent {
                has_amount
            } else {
                said.len() > 1 && said.iter().any(|other| other == code)
            }
        });
        let value = match &*said {
            [one] => Some(one.as_str()),
            _ => from_country,
        };
        self.note(field, &found, value);
        if let (Some(code), true) = (value, said.len() != 1) {
            self.assume(field, code, AssumedBecause::AccountCurrency);
        }
        value.and_then(Currency::parse)
    }

    /// The months of credit and what the bank charges, where it is clear by which method.
    fn terms(
        &mut self,
        method: Option<&str>,
        schedule: &FeeSchedule,
    ) -> Option<Listing<String, AskedTerms>> {
        let method = schedule.methods.iter().find(|other| Some(other.id.as_str()) == method);
        let formula = method.map(|method| &method.fee.formula);
        let mut terms = AskedTerms::default();
        if let Some(Formula::Instalments { monthly_rates }) = formula {
            let most = u32::try_from(monthly_rates.len()).unwrap_or_default();
            let is_offered = |months: &u32| (1..=most).contains(months);
            self.refuse(AskedField::Months, &|text| {
                text.parse().is_ok_and(|months| is_offered(&months))
            });
            terms.months = self.settle(AskedField::Months).and_then(|months| months.parse().ok());
        }
        match formula {
            Some(Formula::Flat { .. }) => terms.fee = self.settle(AskedField::Fee),
            Some(Formula::ClampedPercent { .. }) => terms.bank_fee = self.settle(AskedField::Fee),
            _ => {}
        }
        for finding in
            self.take(|finding| matches!(finding.field, Some(AskedField::Months | AskedField::Fee)))
        {
            self.doubt(&finding, &[]);
        }
        let method = method.filter(|_| terms != AskedTerms::default())?;
        Some(Listing(vec![(method.id.clone(), terms)]))
    }

    /// Takes away the readings that cannot be.
    fn refuse(&mut self, field: AskedField, holds: &dyn Fn(&str) -> bool) {
        for finding in self.findings.iter_mut().filter(|finding| finding.field == Some(field)) {
            finding.readings.retain(|reading| holds(reading));
        }
    }

    /// The part paid first: a sum, or a share of the amount.
    fn initial_payment(
        &mut self,
        amount: Option<&str>,
        currency: Option<Currency>,
    ) -> Option<String> {
        let field = AskedField::InitialPayment;
        let mut is_rounded = false;
        for finding in self.findings.iter_mut().filter(|finding| finding.field == Some(field)) {
            let readings =
                finding.readings.iter().filter_map(|reading| match reading.strip_suffix('%') {
                    None => Some(reading.clone()),
                    Some(percent) => {
                        let units = currency.map_or(0, Currency::minor_units);
                        let (part, is_exact) = share(amount?, percent, units)?;
                        if currency.is_none() && !is_exact {
                            return None;
                        }
                        is_rounded |= !is_exact;
                        Some(part)
                    }
                });
            finding.readings = readings.collect();
        }
        let value = self.settle(field)?;
        if is_rounded {
            self.assume(field, &value, AssumedBecause::Rounded);
        }
        Some(value)
    }
}

/// The values that all findings of a weight allow; `None` where there are no such findings.
fn agreed(found: &[Finding], weight: Weight) -> Option<Vec<String>> {
    let mut readings =
        found.iter().filter(|finding| finding.weight == weight && !finding.readings.is_empty());
    let mut agreed = readings.next()?.readings.clone();
    for finding in readings {
        agreed.retain(|value| finding.readings.contains(value));
    }
    Some(agreed)
}

/// What a field may be, by all that is firmly said: what all allow, or else everything.
fn candidates(found: &[Finding]) -> Vec<String> {
    let agreed = agreed(found, Weight::Firm).unwrap_or_default();
    if !agreed.is_empty() {
        return agreed;
    }
    let mut all: Vec<String> = Vec::new();
    for finding in found.iter().filter(|finding| finding.weight == Weight::Firm) {
        for reading in &finding.readings {
            if all.len() == MOST_CANDIDATES {
                return all;
            }
            if !all.contains(reading) {
                all.push(reading.clone());
            }
        }
    }
    all
}
