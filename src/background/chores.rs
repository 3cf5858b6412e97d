//! Chores: closing accounts whose time has come, birthdays, forgetting what is no longer needed, and taking up what older versions left.

use crate::base::Result;
use crate::pod::Pod;
use crate::social::{closings, notifications, photos, posts, search, sessions, undo};
use crate::waiting::arrivals;

/// Closes an account that is due; tells of birthdays; deletes what nobody brought back; forgets ended sessions, old reasons and receipts, and photos that were never shown;
/// takes posts apart that came before this version understood all of them; takes the words of posts for the search. Says how much that was.
pub fn turn(pod: &Pod) -> Result<usize> {
    Ok(retract(pod)? + closings::turn(pod)? + notifications::tell_birthdays(pod)? + clear(pod)?)
}

/// By itself and first: what somebody deleted must not stay because of trouble with anything else.
fn retract(pod: &Pod) -> Result<usize> {
    if pod.look(|db| undo::any_due(db, pod.now()))? { pod.act(undo::clear) } else { Ok(0) }
}

fn clear(pod: &Pod) -> Result<usize> {
    if !pod.look(|db| {
        Ok(sessions::any_ended(db, pod.now())?
            || arrivals::any_to_clear(db, pod.now())?
            || closings::any_to_clear(db, pod.now())?
            || photos::any_to_clear(db, pod.now())?
            || posts::any_to_unpack(db)?
            || search::any_to_index(db)?)
    })? {
        return Ok(0);
    }
    pod.act(|tx| {
        let forgotten = sessions::clear(tx)? + arrivals::clear(tx)? + closings::clear(tx)?;
        Ok(forgotten + photos::clear(tx)? + posts::unpack(tx)? + search::index(tx)?)
    })
}
