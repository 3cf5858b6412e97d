//! Old messages that come again when all is over: they change nothing, in whatever order.

use super::ledger::Cause;
use super::model::Model;
use super::weather::Message;
use super::world::World;
use seedpod::base::Luck;
use std::collections::BTreeMap;

/// How many of one sort come again: of one kind, on what is still said or on what was taken back, of the newest words or not.
const OF_A_SORT: usize = 3;

/// What bears a GUID, by which a pod knows it again. What says how things are now and bears no time is believed again.
const OF_THINGS: [&str; 7] =
    ["status_message", "reshare", "comment", "like", "poll_participation", "event_participation", "retraction"];

impl World {
    /// Brings some of each sort again, the oldest last, and looks whether all is as it was.
    pub fn checks_again(&self) {
        let before = self.digests();
        for message in self.some_of_each_sort() {
            self.say(|| format!("{} is brought to {} again", message.label, self.host(message.to)));
            self.receive(&message, true);
            self.book(message.to, Cause::Deed);
        }
        // What waits for something that is gone is tried often enough and dropped.
        self.pass(25 * 3600);
        let after = self.digests();
        for ((place, before), (_, after)) in before.iter().zip(&after).filter(|(before, after)| before != after) {
            self.fault(format!("{place} changed when old messages came again: {before:x} {after:x}"));
        }
        (0..4).for_each(|pod| self.checks_rest(pod));
    }

    fn some_of_each_sort(&self) -> Vec<Message> {
        let (sky, model) = (self.sky.borrow(), self.model.borrow());
        let mut sorts: BTreeMap<(&str, bool, bool), Vec<usize>> = BTreeMap::new();
        for (at, message) in sky.told.iter().enumerate().filter(|(_, message)| is_known(&model, message)) {
            let label = &message.label;
            let newest = !sky.told[at + 1..].iter().any(|later| is_edit(message, later));
            sorts.entry((label.kind(), model.is_said(label.guid()), newest)).or_default().push(at);
        }
        let mut luck = Luck::seeded(sky.told.len() as u64);
        let mut some: Vec<usize> = Vec::new();
        for mut sort in sorts.into_values() {
            while sort.len() > OF_A_SORT {
                sort.swap_remove(usize::try_from(luck.below(sort.len() as u64)).unwrap());
            }
            some.extend(sort);
        }
        some.sort_unstable_by(|one, other| other.cmp(one));
        some.into_iter().map(|at| sky.told[at].clone()).collect()
    }
}

/// Whether what became of it there is sure.
fn is_known(model: &Model, message: &Message) -> bool {
    let label = &message.label;
    match label.kind() {
        "conversation" => !model.open_at.contains(&(label.guid().to_owned(), message.to)),
        "message" => !model.open_at.contains(&(label.text("conversation_guid").to_owned(), message.to)),
        kind => OF_THINGS.contains(&kind) && !model.is_open(label.guid(), message.to),
    }
}

/// Whether the later one brings other words for the same thing to the same place.
fn is_edit(one: &Message, later: &Message) -> bool {
    one.path == later.path
        && one.to == later.to
        && one.label.kind() == later.label.kind()
        && one.label.guid() == later.label.guid()
        && one.label.xml != later.label.xml
}
