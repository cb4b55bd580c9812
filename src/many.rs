//! Many orders, answered in short: what orders have in common is worked out once.

use std::collections::HashMap;

use crate::api::FeeCalculator;
use crate::arrival::Arrival;
use crate::column::TableFormat;
use crate::columns::Columns;
use crate::csv_cells::Cells;
use crate::date::Date;
use crate::json_text::to_json;
use crate::money::{Money, Range};
use crate::order::Order;
use crate::payment_option::Status;
use crate::problem::CheckoutFeesError;
use crate::schedule::Method;
use crate::summary::{Profile, Summary};

/// What is kept for orders that are alike.
#[derive(Clone, Copy, Debug)]
enum Kept {
    /// How often such an order has come: what comes once is not worth a profile.
    Seen(u8),
    /// The place of their profile.
    Profile(usize),
    /// They have none.
    Never,
}

/// After so many orders that are alike their profile is made.
const WORTH: u8 = 2;
/// How much is kept, as a profile's pieces and a share of its key; then all begins anew. A piece is
/// some 300 bytes.
const MOST_KEPT: usize = 50_000;
/// What an entry takes but for its pieces, in bytes of a key.
const KEY_SHARE: usize = 256;

/// Answers many orders. Its memory is bounded, whatever comes.
#[derive(Debug)]
pub struct ManyOrders {
    calculator: FeeCalculator,
    /// Whether the day of paying decides by which schedule an order is answered.
    has_several: bool,
    kept: HashMap<Box<[u8]>, Kept>,
    profiles: Vec<Profile>,
    size: usize,
    key: Vec<u8>,
    summary: Summary,
    /// The order that was answered last, if it was read here.
    order: Option<Order>,
}

/// An order's answer in short.
#[derive(Debug)]
pub struct ShortAnswer<'a> {
    /// The order; its amount and day of paying may be another's.
    pub order: &'a Order,
    pub amount: Money,
    pub pay_on: Option<Date>,
    pub summary: &'a Summary,
    /// Those of the schedule that answers it, as the summary's options stand.
    pub methods: &'a [Method],
}

impl<'a> ShortAnswer<'a> {
    /// The best method.
    #[must_use]
    pub fn best(&self) -> Option<&'a Method> {
        self.methods.get(self.summary.best?)
    }

    /// The methods that are as good as the best.
    pub fn ties(&self) -> impl Iterator<Item = &'a Method> {
        self.summary.ties.iter().filter_map(|place| self.methods.get(*place))
    }

    /// The status of a method, which mostly stands at that place; `None` where the schedule that
    /// answers the order does not have it.
    pub(crate) fn status(&self, place: usize, id: &str) -> Option<Status> {
        let is_it = |method: &Method| method.id == id;
        let place = match self.methods.get(place) {
            Some(method) if is_it(method) => place,
            _ => self.methods.iter().position(is_it)?,
        };
        self.summary.options.get(place).map(|option| option.status)
    }

    /// What the order costs in all by the best method.
    #[must_use]
    pub fn total(&self) -> Option<Range> {
        Some(Range::exactly(self.amount).plus(self.summary.best_fee()?))
    }

    /// When the money arrives by the best method.
    #[must_use]
    pub fn arrival(&self) -> Option<Arrival> {
        let time = self.best()?.arrival.as_ref()?;
        let holidays = self.order.holidays.as_deref().unwrap_or_default();
        Some(Arrival::after(time, self.pay_on, holidays))
    }
}

impl ManyOrders {
    #[must_use]
    pub fn new(calculator: FeeCalculator) -> Self {
        let has_several = calculator.schedules().nth(1).is_some();
        Self {
            calculator,
            has_several,
            kept: HashMap::new(),
            profiles: Vec::new(),
            size: 0,
            key: Vec::new(),
            summary: Summary::default(),
            order: None,
        }
    }

    #[must_use]
    pub fn calculator(&self) -> &FeeCalculator {
        &self.calculator
    }

    /// Answers an order that was read with this calculator.
    pub fn order<'a>(&'a mut self, order: &'a Order) -> ShortAnswer<'a> {
        let currency = order.currency;
        let pay_on = order.pay_on.filter(|_| self.has_several);
        let alike = Order { amount: Money::zero(currency), pay_on, ..order.clone() };
        self.key.clear();
        self.key.extend_from_slice(to_json(&alike).as_bytes());
        self.answer(order);
        self.short(order, order.amount, order.pay_on)
    }

    /// Reads a row of a table as an order; `None` where all its cells are empty.
    ///
    /// # Errors
    ///
    /// As [`ManyOrders::row`].
    pub fn read_row(
        &self,
        record: &str,
        cells: &Cells,
        columns: &Columns,
        format: TableFormat,
    ) -> Result<Option<Order>, CheckoutFeesError> {
        let Some(row) = columns.request(record, cells, format) else { return Ok(None) };
        row.order(|request| self.calculator.read_order(request)).map(Some)
    }

    /// Answers a row of a table; `None` where all its cells are empty.
    ///
    /// # Errors
    ///
    /// Every problem of the request that the row is.
    pub fn row(
        &mut self,
        record: &str,
        cells: &Cells,
        columns: &Columns,
        format: TableFormat,
    ) -> Result<Option<ShortAnswer<'_>>, CheckoutFeesError> {
        let has_key = columns.key(record, cells, self.has_several, &mut self.key).is_some();
        let known = if has_key { self.known(record, cells, columns, format) } else { None };
        if let Some((place, amount, pay_on)) = known {
            let Some(profile) = self.profiles.get(place) else { return Ok(None) };
            profile.answer(amount, self.calculator.schedule_on(pay_on), &mut self.summary);
            return Ok(Some(self.short(&profile.order, amount, pay_on)));
        }
        let Some(order) = self.read_row(record, cells, columns, format)? else { return Ok(None) };
        if has_key {
            self.answer(&order);
        } else {
            self.compare(&order);
        }
        self.order = Some(order);
        let short = |order| self.short(order, order.amount, order.pay_on);
        Ok(self.order.as_ref().map(short))
    }

    /// The place of the key's profile, and the row's amount and day where both can be read.
    fn known(
        &self,
        record: &str,
        cells: &Cells,
        columns: &Columns,
        format: TableFormat,
    ) -> Option<(usize, Money, Option<Date>)> {
        let Some(Kept::Profile(place)) = self.kept.get(self.key.as_slice()) else { return None };
        let currency = self.profiles.get(*place)?.order.currency;
        let (amount, day) = columns.amount_and_day(record, cells, format, currency)?;
        (!amount.is_zero()).then_some((*place, amount, day))
    }

    fn short<'a>(
        &'a self,
        order: &'a Order,
        amount: Money,
        pay_on: Option<Date>,
    ) -> ShortAnswer<'a> {
        let methods = self.calculator.schedule_on(pay_on).methods.as_slice();
        ShortAnswer { order, amount, pay_on, summary: &self.summary, methods }
    }

    /// Answers an order of the key, and keeps what is worth it.
    fn answer(&mut self, order: &Order) {
        let seen = match self.kept.get(self.key.as_slice()) {
            None => 0,
            Some(Kept::Seen(seen)) => *seen,
            Some(Kept::Profile(place)) => {
                let schedule = self.calculator.schedule_on(order.pay_on);
                if let Some(profile) = self.profiles.get(*place) {
                    profile.answer(order.amount, schedule, &mut self.summary);
                }
                return;
            }
            Some(Kept::Never) => return self.compare(order),
        };
        let profile = if seen < WORTH { None } else { self.calculator.profile(order) };
        if let Some(profile) = profile {
            let schedule = self.calculator.schedule_on(order.pay_on);
            profile.answer(order.amount, schedule, &mut self.summary);
            self.make_room(profile.size());
            self.keep(Kept::Profile(self.profiles.len()));
            self.profiles.push(profile);
            return;
        }
        self.make_room(1);
        self.keep(if seen < WORTH { Kept::Seen(seen.saturating_add(1)) } else { Kept::Never });
        self.compare(order);
    }

    fn make_room(&mut self, size: usize) {
        let size = size.saturating_add(self.key.len().checked_div(KEY_SHARE).unwrap_or_default());
        self.size = self.size.saturating_add(size);
        if self.size > MOST_KEPT {
            self.kept.clear();
            self.profiles.clear();
            self.size = size;
        }
    }

    fn keep(&mut self, kept: Kept) {
        self.kept.insert(self.key.as_slice().into(), kept);
    }

    fn compare(&mut self, order: &Order) {
        let comparison = self.calculator.compare_order(order.clone());
        self.summary = Summary::of(&comparison, self.calculator.schedule_on(order.pay_on));
    }
}
