//! Several schedules, each in force from its day on until the next one's.

use crate::bounds::SCHEDULES;
use crate::date::Date;
use crate::json::{Json, Node};
use crate::problem::{CheckoutFeesError, Path, Problems};
use crate::schedule::{FeeSchedule, MAY_BE_OWN, Method};
use crate::schedule_reader;

/// Never empty, and no two of the same day.
#[derive(Clone, Debug)]
pub(crate) struct Schedules {
    /// Those before the latest, in the order of their days; one without a day comes first.
    earlier: Vec<FeeSchedule>,
    latest: FeeSchedule,
}

impl Schedules {
    pub(crate) fn of(schedule: FeeSchedule) -> Self {
        Self { earlier: Vec::new(), latest: schedule }
    }

    /// Schedules as far as they are JSON, else what is wrong with them.
    pub(crate) fn of_several(read: Vec<Result<Json, String>>) -> Result<Self, CheckoutFeesError> {
        let (mut list, mut problems) = (Vec::new(), Problems::for_schedule());
        for (place, read) in read.into_iter().enumerate() {
            match read {
                Ok(schedule) => list.push(schedule),
                Err(fault) => problems.invalid(&Path::Item(&Path::Root, place), fault),
            }
        }
        let list = problems.finish(Some(Json::List(list)))?;
        Self::read(&Node::root(&list))
    }

    /// Reads a list of schedules, in any order.
    fn read(list: &Node<'_>) -> Result<Self, CheckoutFeesError> {
        let mut problems = Problems::for_schedule();
        let mut earlier: Vec<FeeSchedule> = Vec::new();
        for node in list.items(1, SCHEDULES, &mut problems).unwrap_or_default() {
            let Some(schedule) = schedule_reader::read_at(&node, &mut problems) else { continue };
            let day = schedule.valid_from;
            let place = earlier.partition_point(|other| other.valid_from < day);
            if earlier.get(place).is_some_and(|other| other.valid_from == day) {
                let held = day.map_or_else(|| "no day".to_owned(), |day| format!("`{day}`"));
                let message = format!("{held} is what another schedule holds from, too");
                problems.invalid(&Path::Field(&node.path, "validFrom"), message);
            }
            earlier.insert(place, schedule);
        }
        let latest = earlier.pop();
        problems.finish(latest.map(|latest| Self { earlier, latest }))
    }

    /// The one of the latest day.
    pub(crate) fn latest(&self) -> &FeeSchedule {
        &self.latest
    }

    /// The one in force on a day; the first on a day before them all. Without a day the latest.
    pub(crate) fn on(&self, day: Option<Date>) -> &FeeSchedule {
        let Some(day) = day.filter(|_| MAY_BE_OWN) else { return &self.latest };
        let holds = |schedule: &&FeeSchedule| schedule.valid_from.is_none_or(|from| from <= day);
        let in_force = self.all().filter(holds).last();
        in_force.or_else(|| self.earlier.first()).unwrap_or(&self.latest)
    }

    /// All, in the order of their days.
    pub(crate) fn all(&self) -> impl Iterator<Item = &FeeSchedule> {
        self.earlier.iter().chain([&self.latest])
    }

    /// Leaves only some of the methods in each.
    pub(crate) fn retain(&mut self, keep: &dyn Fn(&Method) -> bool) {
        if MAY_BE_OWN {
            for schedule in &mut self.earlier {
                schedule.methods.retain(keep);
            }
        }
        self.latest.methods.retain(keep);
    }
}
