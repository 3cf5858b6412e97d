//! Chores: forgetting what is no longer needed.

use crate::base::Result;
use crate::pod::Pod;
use crate::social::sessions;
use crate::waiting::arrivals;

/// Forgets ended sessions and old reasons; says how many rows that were.
pub fn turn(pod: &Pod) -> Result<usize> {
    if !pod.look(|db| Ok(sessions::any_ended(db, pod.now())? || arrivals::any_to_clear(db, pod.now())?))? {
        return Ok(0);
    }
    pod.act(|tx| Ok(sessions::clear(tx)? + arrivals::clear(tx)?))
}
