//! How time passes in the simulation: the parts of each pod's background turn when something is due, and whatever is late comes.

use super::ledger::Cause;
use super::weather::Way;
use super::world::World;
use seedpod::background;
use seedpod::base::Result;
use seedpod::federation::{errands, inbox, outbox, visits};
use seedpod::outside::Outside;
use seedpod::pod::Pod;
use seedpod::waiting::deliveries;

/// How many pods there are.
const PODS: usize = 4;

/// A part of the background.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Part {
    Inbox,
    Errands,
    Outbox,
    Visits,
}

impl Part {
    fn turn(self, pod: &Pod, outside: &dyn Outside) -> Result<usize> {
        match self {
            Part::Inbox => inbox::turn(pod),
            Part::Errands => errands::turn(pod, outside),
            Part::Outbox => outbox::turn(pod, outside),
            Part::Visits => visits::file(pod),
        }
    }
}

impl World {
    /// One turn of a part of a pod's background; says how much was done.
    pub fn turn(&self, pod: usize, part: Part) -> usize {
        if self.is_down(pod) {
            return 0;
        }
        let house = self.house(pod);
        let due = match part {
            Part::Outbox => house.pod.look(|db| deliveries::due(db, house.pod.now(), &[], 1)).unwrap().pop(),
            _ => None,
        };
        if part == Part::Outbox && due.is_none() {
            return 0;
        }
        let due = due.map(|delivery| delivery.id);
        {
            let mut sky = self.sky.borrow_mut();
            sky.sending = due.and_then(|id| self.ledger.borrow().label(pod, id));
            sky.sent = None;
        }
        let way = Way { world: self, from: pod };
        let done = part.turn(&house.pod, &way);
        drop(house);
        let left = self.sky.borrow_mut().left.take();
        let done = match (left, done) {
            (Some(left), _) => {
                self.say(|| format!("  {} is killed in the middle of a request", self.host(pod)));
                self.sky.borrow_mut().sent = None;
                self.kill(pod, left);
                1
            }
            (None, Ok(done)) => done,
            (None, Err(error)) => {
                self.fault(format!("{}: {part:?} failed: {error}", self.host(pod)));
                0
            }
        };
        if done > 0 {
            let sent = self.sky.borrow().sent;
            self.looks_who_sleeps(pod);
            self.book(pod, due.map_or(Cause::Deed, |id| Cause::Sent(id, sent)));
        }
        done
    }

    /// Turns everything until nobody has anything to do now.
    pub fn settle(&self) {
        self.bring_late();
        for _ in 0..5_000 {
            let Some(pod) = (0..PODS).find(|pod| self.busy.borrow()[*pod]) else { return };
            let parts = [Part::Inbox, Part::Errands, Part::Outbox, Part::Visits];
            let done: usize = parts.iter().map(|part| self.turn(pod, *part)).sum();
            if done == 0 {
                self.busy.borrow_mut()[pod] = false;
            }
        }
        self.fault("the pods do not come to rest".to_owned());
    }

    /// There may be something to do on a pod.
    pub fn wake(&self, pod: usize) {
        self.busy.borrow_mut()[pod] = true;
    }

    /// When a pod has something to do next, if it is up.
    fn due(&self, pod: usize) -> Option<i64> {
        if self.is_down(pod) {
            return None;
        }
        background::next_due(&self.house(pod).pod).unwrap().map(|time| time.unix())
    }

    /// Time passes: whatever is due in it happens in its order.
    pub fn pass(&self, seconds: i64) {
        let end = self.now() + seconds;
        loop {
            self.settle();
            let dues: Vec<Option<i64>> = (0..PODS).map(|pod| self.due(pod)).collect();
            let next = {
                let sky = self.sky.borrow();
                let others = sky.late.iter().map(|late| late.0).chain(sky.down.iter().flatten().copied());
                dues.iter().flatten().copied().chain(others).min()
            };
            let Some(next) = next.filter(|next| *next <= end) else { break };
            // What is due and cannot be done now is looked at again soon.
            let next = if next > self.now() { next } else { self.now() + 60 };
            self.set_clock(next);
            (0..PODS).filter(|pod| dues[*pod].is_some_and(|due| due <= next)).for_each(|pod| self.wake(pod));
            self.rise();
        }
        self.set_clock(end.max(self.now()));
        self.rise();
    }

    /// Only the clock moves on.
    pub fn tick(&self, seconds: i64) {
        self.set_clock(self.now() + seconds);
        self.rise();
    }

    /// Pods whose time has come are up again.
    fn rise(&self) {
        let now = self.now();
        for pod in 0..PODS {
            if self.sky.borrow().down[pod].is_some_and(|until| until <= now) {
                self.say(|| format!("  {} is up again", self.host(pod)));
                self.sky.borrow_mut().down[pod] = None;
                self.wake(pod);
            }
        }
    }

    /// Whom a pod takes for asleep, is remembered.
    fn looks_who_sleeps(&self, pod: usize) {
        let asleep: Vec<String> = super::ledger::column(&self.house(pod).db, "SELECT url FROM pods WHERE asleep = 1");
        let asleep = asleep.iter().filter_map(|url| self.pod_at(url.trim_start_matches("https://")));
        self.model.borrow_mut().asleep.extend(asleep.map(|to| (pod, to)));
    }
}
