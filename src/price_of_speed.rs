//! What the fastest way to pay costs more than the cheapest one.

use crate::compare::{Comparison, Rival};
use crate::money::Money;
use crate::order::Rank;
use crate::payment_option::{Badge, PaymentOption, Status};
use crate::schedule::Kind;

/// What stands beside the fastest way: the cheapest available one, and what may be cheaper still.
#[derive(Clone, Debug)]
pub struct PriceOfSpeed<'c, 's> {
    /// The cheapest available payment with a fully known fee, and what it saves; `None` where the
    /// fastest is also the cheapest.
    pub cheapest: Option<(&'c PaymentOption<'s>, SpeedSaving)>,
    /// The cheapest payment that would be cheaper, but is conditional, against the fastest.
    pub cheaper_on_condition: Option<Rival<'s>>,
    /// Payments whose full fee is not known and whose least is below the most of the cheapest.
    pub unpriced: Vec<&'s str>,
}

/// How much less one fee is than another, given the ranges of both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SpeedSaving {
    /// Zero where it may be nothing.
    pub least: Money,
    pub most: Money,
    /// What it may cost more instead; zero where it does not.
    pub could_lose: Money,
}

impl<'s> Comparison<'s> {
    /// What speed costs, where the order asks for the fastest way and there is one.
    #[must_use]
    pub fn price_of_speed(&self) -> Option<PriceOfSpeed<'_, 's>> {
        let best = self.best.as_ref().filter(|_| self.order.rank == Rank::Speed)?;
        let find = |id: &str| self.options.iter().find(|option| option.method == id);
        let fastest = find(best.method)?;
        let is_cheapest = |option: &PaymentOption<'_>| option.badges.contains(&Badge::Cheapest);
        let cheapest = self.options.iter().find(|option| is_cheapest(option))?;
        let most = known(cheapest)?.1;
        let least_of = |id: &str| find(id).and_then(|option| option.fee).map(|fee| fee.min);
        let is_below = |id: &&&str| least_of(id).is_some_and(|least| least < most);
        Some(PriceOfSpeed {
            cheapest: if is_cheapest(fastest) {
                None
            } else {
                Some((cheapest, saving(fastest, cheapest)?))
            },
            cheaper_on_condition: self.cheaper_on_condition(cheapest, fastest),
            unpriced: best.unpriced.iter().filter(is_below).copied().collect(),
        })
    }

    fn cheaper_on_condition(
        &self,
        cheapest: &PaymentOption<'s>,
        fastest: &PaymentOption<'s>,
    ) -> Option<Rival<'s>> {
        let is_open = |option: &&PaymentOption<'s>| {
            option.kind == Kind::Payment && option.status == Status::Conditional
        };
        let cost = |option: &PaymentOption<'s>| known(option).map(|(least, most)| (most, least));
        let open = self.options.iter().filter(is_open).filter(|option| cost(option).is_some());
        let least = open.min_by_key(|option| cost(option))?;
        let SpeedSaving { most, could_lose, .. } =
            saving(fastest, least).filter(|_| cost(least) < cost(cheapest))?;
        Some(Rival { method: least.method, status: least.status, could_save: most, could_lose })
    }
}

/// The least and the most of a fee that is fully known.
fn known(option: &PaymentOption<'_>) -> Option<(Money, Money)> {
    let fee = option.fee?;
    Some((fee.min, fee.max?))
}

fn saving(dear: &PaymentOption<'_>, cheap: &PaymentOption<'_>) -> Option<SpeedSaving> {
    let (dear, cheap) = (known(dear)?, known(cheap)?);
    Some(SpeedSaving {
        least: dear.0.less(cheap.1),
        most: dear.1.less(cheap.0),
        could_lose: cheap.1.less(dear.0),
    })
}
