//! Who is being spoken to right now: no work is done twice at once, and no host gets more than its share of us.

use crate::base::limits;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The work in hand, by name, with the host it talks to: host and port as in IDs, whatever is asked of it.
#[derive(Clone, Default)]
pub struct InHand(Arc<Mutex<HashMap<String, String>>>);

/// A piece of work that is held; dropping it lets go.
pub struct Hold {
    all: InHand,
    name: String,
}

impl InHand {
    /// Takes the first piece that nobody holds and whose host is not busy. `candidates` are (what, name, host).
    pub fn take<T>(&self, candidates: impl IntoIterator<Item = (T, String, String)>) -> Option<(T, Hold)> {
        let mut held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (what, name, host) in candidates {
            let busy = held.values().filter(|other| **other == host).count();
            if busy < limits::TALKS_PER_HOST_MAX && !held.contains_key(&name) {
                held.insert(name.clone(), host);
                return Some((what, Hold { all: self.clone(), name }));
            }
        }
        None
    }

    /// The hosts that have their share already.
    pub fn busy_hosts(&self) -> Vec<String> {
        let held = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut counts: HashMap<&String, usize> = HashMap::new();
        held.values().for_each(|host| *counts.entry(host).or_default() += 1);
        counts
            .into_iter()
            .filter(|(_, count)| *count >= limits::TALKS_PER_HOST_MAX)
            .map(|(host, _)| host.clone())
            .collect()
    }

    /// Whether nothing is in hand.
    pub fn is_empty(&self) -> bool {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }
}

impl Drop for Hold {
    fn drop(&mut self) {
        self.all.0.lock().unwrap_or_else(PoisonError::into_inner).remove(&self.name);
    }
}
