//! Chores: forgetting what is no longer needed, and taking up what older versions left.

use crate::base::Result;
use crate::pod::Pod;
use crate::social::{photos, posts, sessions};
use crate::waiting::arrivals;

/// Forgets ended sessions, old reasons, and photos that were never shown; takes posts apart that came before this version
/// understood all of them. Says how many rows that were.
pub fn turn(pod: &Pod) -> Result<usize> {
    if !pod.look(|db| {
        Ok(sessions::any_ended(db, pod.now())?
            || arrivals::any_to_clear(db, pod.now())?
            || photos::any_to_clear(db, pod.now())?
            || posts::any_to_unpack(db)?)
    })? {
        return Ok(0);
    }
    pod.act(|tx| Ok(sessions::clear(tx)? + arrivals::clear(tx)? + photos::clear(tx)? + posts::unpack(tx)?))
}
