//! The pace at which strangers can have us ask others: so much of one host within an hour, and so much of all.

use crate::base::time::HOUR;
use crate::base::{Time, limits};
use crate::waiting::errands::{Errand, Kind};
use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

/// What was begun within the last hour.
#[derive(Default)]
pub struct Pace {
    lookups: Mutex<Begun>,
    fetches: Mutex<Begun>,
}

/// When, and on which host; the oldest first.
type Begun = VecDeque<(Time, String)>;

impl Pace {
    /// Counts an errand that is begun now. Where there is no room for it, says when there will be. What people here ask for
    /// and visits are not counted. Half of the look-ups are kept for hosts that somebody here has met (`met`).
    pub fn begin(&self, errand: &Errand, met: bool, now: Time) -> Result<(), Time> {
        let (begun, of_host_max, max) = match errand.kind {
            _ if errand.is_asked() => return Ok(()),
            Kind::Pod => return Ok(()),
            Kind::Person => {
                (&self.lookups, limits::LOOKUPS_PER_HOST_MAX, limits::LOOKUPS_MAX / if met { 1 } else { 2 })
            }
            Kind::Thing | Kind::History | Kind::Card => {
                (&self.fetches, limits::FETCHES_PER_HOST_MAX, limits::FETCHES_MAX)
            }
        };
        let mut begun = begun.lock().unwrap_or_else(PoisonError::into_inner);
        // A clock that was set back must not stop everything.
        begun.retain(|(at, _)| (0..HOUR).contains(&now.since(*at)));
        let of_host: Vec<Time> = begun.iter().filter(|(_, host)| *host == errand.host).map(|(at, _)| *at).collect();
        let oldest = if of_host.len() >= of_host_max {
            of_host.first().copied()
        } else {
            // The one that has to be forgotten before there is room.
            begun.len().checked_sub(max).and_then(|more| begun.get(more)).map(|(at, _)| *at)
        };
        match oldest {
            Some(oldest) => Err(oldest.plus(HOUR)),
            None => {
                begun.push_back((now, errand.host.clone()));
                Ok(())
            }
        }
    }
}
