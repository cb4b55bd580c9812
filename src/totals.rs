//! What many orders cost in all: by each method alone, and by the best of each.

use serde::Serialize;

use crate::display_text::DisplayText;
use crate::iso::Currency;
use crate::many::ShortAnswer;
use crate::money::{Range, SumOfMoney};
use crate::payment_option::Status;
use crate::schedule::{Kind, Method};
use crate::summary::OptionSummary;

/// Many orders, summed up by their currency.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Totals {
    /// Refused ones included.
    pub orders: u64,
    pub refused: u64,
    pub currencies: Vec<CurrencyTotals>,
}

/// The answered orders of one currency.
#[derive(Clone, Debug, Serialize)]
pub struct CurrencyTotals {
    pub currency: Currency,
    pub orders: u64,
    pub amount: SumOfMoney,
    /// Those that have a best method.
    pub best: u64,
    /// What those cost, each by its best method.
    pub fee: FeeTotal,
    /// One for each method of the schedules that answered them.
    pub methods: Vec<MethodTotals>,
}

/// One method over the orders of one currency.
#[derive(Clone, Debug, Serialize)]
pub struct MethodTotals {
    pub method: String,
    pub name: DisplayText,
    pub kind: Kind,
    /// The orders for which it is the best.
    pub best: u64,
    /// The orders that it is available for, at a fee that is known.
    pub orders: u64,
    /// What those cost by it alone.
    pub fee: FeeTotal,
    /// What those would cost less, each by its best method.
    pub saves: FeeTotal,
}

/// A range of fees, summed up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct FeeTotal {
    pub min: SumOfMoney,
    pub max: SumOfMoney,
}

impl FeeTotal {
    fn none(currency: Currency) -> Self {
        Self { min: SumOfMoney::none(currency), max: SumOfMoney::none(currency) }
    }

    /// Adds a fee that is known.
    fn add(&mut self, fee: Range) {
        self.min.add(fee.min);
        self.max.add(fee.max.unwrap_or(fee.min));
    }

    fn subtract(&mut self, fee: Range) {
        self.min.subtract(fee.min);
        self.max.subtract(fee.max.unwrap_or(fee.min));
    }
}

impl Totals {
    pub fn refuse(&mut self) {
        self.orders = self.orders.saturating_add(1);
        self.refused = self.refused.saturating_add(1);
    }

    pub fn add(&mut self, answer: &ShortAnswer<'_>) {
        self.orders = self.orders.saturating_add(1);
        let currency = answer.amount.currency();
        let place = self.currencies.iter().position(|totals| totals.currency == currency);
        let place = place.unwrap_or_else(|| {
            self.currencies.push(CurrencyTotals::none(currency));
            self.currencies.len().saturating_sub(1)
        });
        if let Some(totals) = self.currencies.get_mut(place) {
            totals.add(answer);
        }
    }
}

impl CurrencyTotals {
    fn none(currency: Currency) -> Self {
        let amount = SumOfMoney::none(currency);
        let fee = FeeTotal::none(currency);
        Self { currency, orders: 0, amount, best: 0, fee, methods: Vec::new() }
    }

    fn add(&mut self, answer: &ShortAnswer<'_>) {
        self.orders = self.orders.saturating_add(1);
        self.amount.add(answer.amount);
        let best = answer.summary.best;
        let best_fee = answer.summary.best_fee();
        if let Some(fee) = best_fee {
            self.best = self.best.saturating_add(1);
            self.fee.add(fee);
        }
        for (place, (method, option)) in
            answer.methods.iter().zip(&answer.summary.options).enumerate()
        {
            let Some(totals) = self.method(place, method) else { continue };
            totals.best = totals.best.saturating_add(u64::from(best == Some(place)));
            let (Some(fee), Some(best_fee)) = (known_fee(option), best_fee) else { continue };
            totals.orders = totals.orders.saturating_add(1);
            totals.fee.add(fee);
            totals.saves.add(fee);
            totals.saves.subtract(best_fee);
        }
    }

    /// The totals of a method, which mostly stand at its place.
    fn method(&mut self, place: usize, method: &Method) -> Option<&mut MethodTotals> {
        let is_it = |totals: &MethodTotals| totals.method == method.id;
        let mut found = place;
        if !self.methods.get(place).is_some_and(is_it) {
            found = self.methods.iter().position(is_it).unwrap_or(self.methods.len());
        }
        if found == self.methods.len() {
            self.methods.push(MethodTotals {
                method: method.id.clone(),
                name: method.name.clone(),
                kind: method.kind,
                best: 0,
                orders: 0,
                fee: FeeTotal::none(self.currency),
                saves: FeeTotal::none(self.currency),
            });
        }
        self.methods.get_mut(found)
    }
}

fn known_fee(option: &OptionSummary) -> Option<Range> {
    let fee = option.fee.filter(|_| option.status == Status::Available)?;
    fee.max.map(|_| fee)
}
