//! The clock: what happens because time passes. One step is a function that says how much it did; the loops are below.

mod chores;

use crate::base::{Result, Time, calmly};
use crate::federation::{errands, inbox, outbox, pictures, visits};
use crate::import;
use crate::outside::Outside;
use crate::pod::Pod;
use crate::social::exports;
use crate::social::pictures::remove_files;
use crate::social::{pods, undo};
use crate::waiting;
use rustix::process::setpriority_process;
use std::convert::Infallible;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// How many threads deliver at a time.
const SPEAKERS: usize = 5;
/// How many run errands. Apart from those that deliver: strangers can send us on slow errands.
const RUNNERS: usize = 3;
/// How many carry pictures: somebody looks at an empty place meanwhile.
const CARRIERS: usize = 4;
/// The longest rest: chores come by time alone.
const REST_MAX: Duration = Duration::from_secs(60);
/// How far a thread stands back that works for long.
const POLITE: i32 = 10;
/// The shortest: what is due may be in another thread's hand.
const REST_MIN: Duration = Duration::from_millis(500);

/// One turn of everything; says how much was done, so that nought means: nothing is due.
pub fn step(pod: &Pod, outside: &dyn Outside) -> Result<usize> {
    let carried = take_in(pod)? + errands::turn(pod, outside)? + outbox::turn(pod, outside)? + carry(pod, outside)?;
    Ok(carried + exports::turn(pod)? + import::turn(pod)?)
}

/// What needs no network.
fn take_in(pod: &Pod) -> Result<usize> {
    let taken = inbox::turn(pod);
    // Whatever is the matter with what came, what is to go goes.
    let done = chores::turn(pod)?;
    Ok(done + taken? + visits::file(pod)? + exports::clear(pod)?)
}

/// Clears away what is left of pictures, and fetches others. The first makes room for the second and does not wait for it.
fn carry(pod: &Pod, outside: &dyn Outside) -> Result<usize> {
    let removed = remove_files(pod)?;
    Ok(removed + pictures::turn(pod, outside)?)
}

/// Makes the next export. Whoever looks at a page goes first; where the system does not know that, all go alike.
fn export(pod: &Pod) -> Result<usize> {
    let _yields = setpriority_process(None, POLITE);
    exports::turn(pod)
}

/// Goes on with the next import. What it waits for need not be looked for each time that anything changes.
fn import(pod: &Pod) -> Result<usize> {
    pod.bell.wait(u64::MAX, REST_MIN);
    let _yields = setpriority_process(None, POLITE);
    import::turn(pod)
}

/// When something is due next, if anything waits.
pub fn next_due(pod: &Pod) -> Result<Option<Time>> {
    pod.look(|db| {
        let dues = [
            waiting::arrivals::next_due(db)?,
            waiting::deliveries::next_due(db)?,
            waiting::errands::next_due(db)?,
            pods::next_check(db)?,
            undo::next_due(db)?,
        ];
        Ok(dues.into_iter().flatten().min())
    })
}

/// The running background of a serving pod.
pub struct Background {
    pod: Arc<Pod>,
    stopping: Arc<AtomicBool>,
    /// Each thread holds the other end; nothing is sent, but it closes when the last of them ends.
    ended: Receiver<Infallible>,
}

impl Background {
    /// Starts one thread that takes in, several that deliver, some that run errands, some that carry pictures, one that makes
    /// exports, and one that takes imports in.
    pub fn start(pod: Arc<Pod>, outside: Arc<dyn Outside + Send + Sync>) -> std::io::Result<Background> {
        let stopping = Arc::new(AtomicBool::new(false));
        let (running, ended) = channel();
        let start = |name, turn| thread(name, &pod, &stopping, &running, turn);
        if let Err(error) = exports::sweep(&pod).and_then(|()| import::tidy(&pod)) {
            tracing::error!(%error, "the folders of exports and imports cannot be looked through");
        }
        start("inbox".to_owned(), Box::new(take_in))?;
        for number in 1..=SPEAKERS {
            let outside = outside.clone();
            start(format!("speaker {number}"), Box::new(move |pod| outbox::turn(pod, &*outside)))?;
        }
        for number in 1..=RUNNERS {
            let outside = outside.clone();
            start(format!("runner {number}"), Box::new(move |pod| errands::turn(pod, &*outside)))?;
        }
        for number in 1..=CARRIERS {
            let outside = outside.clone();
            start(format!("carrier {number}"), Box::new(move |pod| carry(pod, &*outside)))?;
        }
        start("exporter".to_owned(), Box::new(export))?;
        start("importer".to_owned(), Box::new(import))?;
        Ok(Background { pod, stopping, ended })
    }

    /// Lets every thread finish what it has in hand, for at most `patience`. What is cut off is tried again after the
    /// next start.
    pub fn stop(self, patience: Duration) {
        self.stopping.store(true, Ordering::SeqCst);
        self.pod.bell.ring();
        let _closed_or_out_of_patience = self.ended.recv_timeout(patience);
    }
}

/// A turn that a thread repeats.
type Turn = Box<dyn Fn(&Pod) -> Result<usize> + Send>;

fn thread(
    name: String,
    pod: &Arc<Pod>,
    stopping: &Arc<AtomicBool>,
    running: &Sender<Infallible>,
    turn: Turn,
) -> std::io::Result<()> {
    let (pod, stopping, running) = (pod.clone(), stopping.clone(), running.clone());
    let body = move || {
        let _running = running;
        while !stopping.load(Ordering::SeqCst) {
            let rung = pod.bell.count();
            // A turn that panics is one that failed: its thread goes on.
            match calmly(|| turn(&pod)) {
                Ok(0) => pod.bell.wait(rung, rest(&pod)),
                Ok(_) => {}
                Err(error) => {
                    tracing::error!(%error, "the background stumbled");
                    pod.bell.wait(u64::MAX, REST_MIN);
                }
            }
        }
    };
    std::thread::Builder::new().name(name).spawn(body).map(|_| ())
}

/// How long until something is due.
fn rest(pod: &Pod) -> Duration {
    let due = next_due(pod).ok().flatten().map(|due| due.since(pod.now()).max(0).unsigned_abs());
    due.map_or(REST_MAX, Duration::from_secs).clamp(REST_MIN, REST_MAX)
}
