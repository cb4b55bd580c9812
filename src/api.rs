//! JSON in, answer out: what every surface calls.

use crate::affordable::{Affordable, affordable};
use crate::bank_holidays::{self, BankHolidays};
use crate::by_amount::{CheapestByAmount, cheapest_by_amount};
use crate::chart::chart;
use crate::chart_word::ChartWord;
use crate::compare::{Comparison, compare};
use crate::curves::{Curves, curves};
use crate::date::Date;
use crate::drawing::Drawing;
use crate::exchange::{Exchange, ReferenceRates};
use crate::json::{Json, Node};
use crate::order::{self, Order};
use crate::packed;
use crate::plan::{Plan, plan};
use crate::problem::{CheckoutFeesError, ProblemCode};
use crate::problem::{Codes, Problems};
use crate::protection::Protection;
use crate::question;
use crate::schedule::{FeeSchedule, MAY_BE_OWN};
use crate::schedule_diff::{ScheduleDiff, schedule_diff};
use crate::schedule_info::{ScheduleInForce, ScheduleInfo};
use crate::schedule_reader;
use crate::schedules::Schedules;
use crate::summary::Profile;
use crate::text::message;
use crate::written::written;
use crate::written_word::WrittenWord;

#[cfg(not(target_arch = "wasm32"))]
const STANDARD_SCHEDULE: &str = include_str!("../schedules/alibaba-trade-assurance.json");
#[cfg(not(target_arch = "wasm32"))]
const REFERENCE_RATES: &str = include_str!("../schedules/reference-rates.json");
/// Both, as [`FeeCalculator::packed`] writes them.
#[cfg(target_arch = "wasm32")]
const PACKED: &str = include_str!("../schedules/standard.packed");

/// A schedule, or several with the days they are in force from, and the bundled reference rates,
/// ready to answer.
#[derive(Clone, Debug)]
pub struct FeeCalculator {
    schedules: Schedules,
    pub(crate) reference: ReferenceRates,
}

/// From text, for callers outside of JavaScript.
#[cfg(not(target_arch = "wasm32"))]
impl FeeCalculator {
    /// The bundled schedule.
    ///
    /// # Errors
    ///
    /// None as built: a test holds the bundled files sound.
    pub fn standard() -> Result<Self, CheckoutFeesError> {
        Self::from_schedule(STANDARD_SCHEDULE)
    }

    /// The schedule and the bundled reference rates as WebAssembly carries them, which is what
    /// `schedules/standard.packed` holds of the bundled one.
    #[must_use]
    pub fn packed(&self) -> String {
        packed::pack(self.schedule(), &self.reference)
    }

    /// A schedule of one's own, as JSON text of at most 1 MiB.
    ///
    /// # Errors
    ///
    /// [`ProblemCode::ScheduleInvalid`] with every problem and its path.
    pub fn from_schedule(json: &str) -> Result<Self, CheckoutFeesError> {
        Self::of(&parse_file(json)?)
    }

    /// Several schedules, each JSON text of at most 1 MiB, in any order. An order is answered by that
    /// of the latest `validFrom` that is not after its day of paying; without a day by the latest.
    /// One without `validFrom` has been in force since ever; a day before them all is refused.
    ///
    /// # Errors
    ///
    /// [`ProblemCode::ScheduleInvalid`] with every problem of each and its path, such as
    /// `[1].methods[0].fee`; where two hold from the same day; where there are none or more than 100.
    pub fn from_schedules(json: &[impl AsRef<str>]) -> Result<Self, CheckoutFeesError> {
        let read = json.iter().map(|text| Json::parse(text.as_ref())).collect();
        Self::of_several(read)
    }

    /// Reads an order: `OrderInput` as JSON text of at most 1 MiB.
    ///
    /// # Errors
    ///
    /// Every problem of the request, each with its code and field.
    pub fn order(&self, json: &str) -> Result<Order, CheckoutFeesError> {
        self.read_order(&parse(json)?)
    }

    /// Compares all methods for an order given as JSON text.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`].
    pub fn compare(&self, json: &str) -> Result<Comparison<'_>, CheckoutFeesError> {
        Ok(self.compare_order(self.order(json)?))
    }

    /// The cheapest way to pay an order given as JSON text, in two payments by two methods if that
    /// is worth it.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`].
    pub fn plan(&self, json: &str) -> Result<Plan<'_>, CheckoutFeesError> {
        Ok(self.plan_order(self.order(json)?))
    }

    /// Which method is best from which amount to which: `{from, to, …order without amount}` as
    /// JSON text.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`]; [`ProblemCode::RangeInvalid`] where `from` is above `to`, or
    /// where the best method changes more than 10,000 times, or the fees of all methods have more than
    /// 100,000 formulas.
    pub fn cheapest_by_amount(
        &self,
        json: &str,
    ) -> Result<CheapestByAmount<'_>, CheckoutFeesError> {
        self.read_cheapest_by_amount(&parse(json)?)
    }

    /// By each method, the largest order a budget pays: `{budget, …order without amount}` as JSON
    /// text.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`].
    pub fn affordable(&self, json: &str) -> Result<Affordable<'_>, CheckoutFeesError> {
        self.read_affordable(&parse(json)?)
    }

    /// Every method's fee at `points` amounts, to plot: `{from, to, points, …order without
    /// amount}` as JSON text.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`]; [`ProblemCode::RangeInvalid`] where `from` is above `to` or
    /// `points` is not from 2 to 10,000.
    pub fn curves(&self, json: &str) -> Result<Curves<'_>, CheckoutFeesError> {
        self.read_curves(&parse(json)?)
    }

    /// Every method's fee against the order's amount, drawn: `{from, to, amount, width, …order
    /// without amount}` as JSON text. `amount`, which may be absent, is marked where it lies in the
    /// range; `width` is in px. `words` says what is written in the picture.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::cheapest_by_amount`]; [`ProblemCode::RangeInvalid`] where `width` is not
    /// from 240 to 1,600.
    pub fn chart(
        &self,
        json: &str,
        words: &mut dyn FnMut(&ChartWord<'_>) -> String,
    ) -> Result<Drawing, CheckoutFeesError> {
        self.read_chart(&parse(json)?, words)
    }

    /// The answer to an order in sentences: `{method, format, link, quotes, …order}` as JSON text.
    /// All but the order may be absent: `method` is the way to pay that is asked for, the best one
    /// if none is; `format` is `text`, `markdown` or `html`; `link` is the address of a page that
    /// takes the order in its query; `quotes` says whether the sources' words are quoted. `words`
    /// has the messages of the language it is written in.
    ///
    /// # Errors
    ///
    /// As [`FeeCalculator::order`].
    pub fn written(
        &self,
        json: &str,
        words: &mut dyn FnMut(&WrittenWord<'_>) -> Option<String>,
    ) -> Result<String, CheckoutFeesError> {
        self.read_written(&parse(json)?, &Protection::standard, words)
    }
}

#[cfg(not(target_arch = "wasm32"))]
fn reference_rates() -> Result<ReferenceRates, CheckoutFeesError> {
    let mut problems = Problems::for_schedule();
    let file = parse_file(REFERENCE_RATES)?;
    let reference = ReferenceRates::read(&Node::root(&file), &mut problems);
    problems.finish(reference)
}

/// In WebAssembly, where nothing bundled is read as JSON.
#[cfg(target_arch = "wasm32")]
impl FeeCalculator {
    pub(crate) fn standard() -> Self {
        let (schedule, reference) = packed::unpack(PACKED);
        Self { schedules: Schedules::of(schedule), reference }
    }
}

#[cfg(target_arch = "wasm32")]
#[allow(clippy::unnecessary_wraps, reason = "elsewhere they are read as JSON")]
fn reference_rates() -> Result<ReferenceRates, CheckoutFeesError> {
    Ok(packed::unpack(PACKED).1)
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn parse_file(json: &str) -> Result<Json, CheckoutFeesError> {
    Json::parse(json).map_err(|fault| {
        CheckoutFeesError::single(ProblemCode::ScheduleInvalid, format!("the schedule {fault}"))
    })
}

/// The bank holidays between a buyer and a supplier: `{country, supplier, from, to}` as JSON text.
/// All but `from` and `to` may be left out; the supplier is in China then.
///
/// # Errors
///
/// Every problem of the request; [`ProblemCode::RangeInvalid`] where `from` is after `to`, or where
/// they span more than 1,096 days, which is three years.
#[cfg(not(target_arch = "wasm32"))]
pub fn bank_holidays(json: &str) -> Result<BankHolidays, CheckoutFeesError> {
    read_bank_holidays(&parse(json)?)
}

pub(crate) fn read_bank_holidays(json: &Json) -> Result<BankHolidays, CheckoutFeesError> {
    read(json, bank_holidays::read)
}

#[cfg(not(target_arch = "wasm32"))]
pub(crate) fn parse(json: &str) -> Result<Json, CheckoutFeesError> {
    Json::parse(json).map_err(|fault| malformed(&fault))
}

impl FeeCalculator {
    pub(crate) fn of(schedule: &Json) -> Result<Self, CheckoutFeesError> {
        Self::with(Schedules::of(schedule_reader::read(schedule)?))
    }

    /// Schedules as far as they are JSON, else what is wrong with them.
    pub(crate) fn of_several(read: Vec<Result<Json, String>>) -> Result<Self, CheckoutFeesError> {
        Self::with(Schedules::of_several(read)?)
    }

    fn with(schedules: Schedules) -> Result<Self, CheckoutFeesError> {
        Ok(Self { schedules, reference: reference_rates()? })
    }

    pub(crate) fn read_order(&self, json: &Json) -> Result<Order, CheckoutFeesError> {
        self.read(json, order::read)
    }

    pub(crate) fn read_cheapest_by_amount(
        &self,
        json: &Json,
    ) -> Result<CheapestByAmount<'_>, CheckoutFeesError> {
        let orders = self.read(json, question::orders)?;
        let (schedule, exchange) = self.numbers(&orders.order);
        cheapest_by_amount(&orders, schedule, &exchange)
    }

    pub(crate) fn read_affordable(&self, json: &Json) -> Result<Affordable<'_>, CheckoutFeesError> {
        let order = self.read(json, question::budget)?;
        let (schedule, exchange) = self.numbers(&order);
        Ok(affordable(&order, schedule, &exchange))
    }

    pub(crate) fn read_curves(&self, json: &Json) -> Result<Curves<'_>, CheckoutFeesError> {
        let (orders, points) = self.read(json, question::samples)?;
        let (schedule, exchange) = self.numbers(&orders.order);
        Ok(curves(&orders, points, schedule, &exchange))
    }

    pub(crate) fn read_chart(
        &self,
        json: &Json,
        words: &mut dyn FnMut(&ChartWord<'_>) -> String,
    ) -> Result<Drawing, CheckoutFeesError> {
        let picture = self.read(json, question::picture)?;
        let (schedule, exchange) = self.numbers(&picture.orders.order);
        chart(&picture, schedule, &exchange, words)
    }

    pub(crate) fn read_written(
        &self,
        json: &Json,
        guarantee: &dyn Fn() -> Result<Protection, CheckoutFeesError>,
        words: &mut dyn FnMut(&WrittenWord<'_>) -> Option<String>,
    ) -> Result<String, CheckoutFeesError> {
        let asked = self.read(json, question::written)?;
        let (schedule, exchange) = self.numbers(&asked.order);
        let comparison = self.compare_order(asked.order.clone());
        let guarantee = if asked.guarantee { Some(guarantee()?) } else { None };
        let guarantee = guarantee.filter(|known| known.id == schedule.id);
        Ok(written(&comparison, schedule, &exchange, (&asked, guarantee.as_ref()), words))
    }

    fn read<T>(
        &self,
        json: &Json,
        read: fn(&Node<'_>, &FeeSchedule, &mut Problems) -> Option<T>,
    ) -> Result<T, CheckoutFeesError> {
        self::read(json, |node, problems| {
            // a day that is none is reported by who reads the question
            let day = if MAY_BE_OWN { node.member_text("payOn") } else { None };
            read(node, self.schedule_on(day.and_then(Date::parse)), problems)
        })
    }

    /// The schedule that answers an order, and what it exchanges by.
    fn numbers(&self, order: &Order) -> (&FeeSchedule, Exchange<'_>) {
        let schedule = self.schedule_on(order.pay_on);
        (schedule, Exchange::of(order, schedule, &self.reference))
    }

    /// The cheapest way to pay an order that was read with this calculator.
    #[must_use]
    pub fn plan_order(&self, order: Order) -> Plan<'_> {
        let (schedule, exchange) = self.numbers(&order);
        plan(order, schedule, &exchange)
    }

    /// Compares all methods for an order that was read with this calculator.
    #[must_use]
    pub fn compare_order(&self, order: Order) -> Comparison<'_> {
        let schedule = self.schedule_on(order.pay_on);
        compare(order, schedule, &self.reference)
    }

    /// What orders that are answered by the same schedule, and differ in amount and day of paying
    /// alone, have in common.
    pub(crate) fn profile(&self, order: &Order) -> Option<Profile> {
        let (schedule, exchange) = self.numbers(order);
        Profile::of(order, schedule, &exchange)
    }

    /// The schedule in use; of several the latest.
    #[must_use]
    pub fn schedule(&self) -> &FeeSchedule {
        self.schedules.latest()
    }

    /// All schedules, in the order of the days they are in force from.
    pub fn schedules(&self) -> impl Iterator<Item = &FeeSchedule> {
        self.schedules.all()
    }

    /// The schedule of orders paid on a day: that in force, or the first; without a day the latest.
    #[must_use]
    pub fn schedule_on(&self, day: Option<Date>) -> &FeeSchedule {
        self.schedules.on(day)
    }

    /// A calculator of some of the methods alone, in the schedule's order: their ids, separated by
    /// white space. Those that the schedule does not have are passed over.
    #[must_use]
    pub fn only(mut self, methods: &str) -> Self {
        let named = |id: &str| methods.split_ascii_whitespace().any(|method| method == id);
        self.schedules.retain(&|method| named(&method.id));
        self
    }

    /// The names of all schedules and the days they are in force from, in the order of these.
    #[must_use]
    pub fn schedules_in_force(&self) -> Vec<ScheduleInForce<'_>> {
        self.schedules().map(ScheduleInForce::of).collect()
    }

    /// What changes where another's schedule takes this one's place; of several the latest of each.
    #[must_use]
    pub fn changes_to<'s>(&'s self, new: &'s Self) -> ScheduleDiff<'s> {
        schedule_diff(self.schedule(), new.schedule(), &self.reference)
    }

    /// What the schedule says of itself; of several the latest.
    #[must_use]
    pub fn schedule_info(&self) -> ScheduleInfo<'_> {
        ScheduleInfo::of(self.schedule())
    }
}

pub(crate) fn read<T>(
    json: &Json,
    read: impl FnOnce(&Node<'_>, &mut Problems) -> Option<T>,
) -> Result<T, CheckoutFeesError> {
    if !matches!(json, Json::Object(_)) {
        return Err(malformed("is not a JSON object"));
    }
    let mut problems = Problems::new(Codes::REQUEST);
    let question = read(&Node::root(json), &mut problems);
    problems.finish(question)
}

pub(crate) fn malformed(fault: &str) -> CheckoutFeesError {
    CheckoutFeesError::single(ProblemCode::RequestMalformed, message!["the request ", fault])
}
