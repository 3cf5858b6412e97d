//! Chores: forgetting what is no longer needed.

use crate::base::Result;
use crate::pod::Pod;
use crate::social::{photos, sessions};
use crate::waiting::arrivals;

/// Forgets ended sessions, old reasons, and photos that were never shown; says how many rows that were.
pub fn turn(pod: &Pod) -> Result<usize> {
    if !pod.look(|db| {
        Ok(sessions::any_ended(db, pod.now())?
            || arrivals::any_to_clear(db, pod.now())?
            || photos::any_to_clear(db, pod.now())?)
    })? {
        return Ok(0);
    }
    pod.act(|tx| Ok(sessions::clear(tx)? + arrivals::clear(tx)? + photos::clear(tx)?))
}
