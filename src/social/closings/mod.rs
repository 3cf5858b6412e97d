//! Closings: how somebody who lives here leaves for good. What goes with them stands in `reactions`.

pub mod html;
pub mod page;

use crate::base::Result;
use crate::moment::Tx;
use crate::social::accounts;
use crate::social::people::{self, PersonId};

/// Closes an account for good: other pods are told, everything of it goes. Name and key stay; what was said under the posts
/// of others stays too, under an empty name.
pub fn close(tx: &mut Tx, person: PersonId) -> Result<()> {
    accounts::empty(tx, person)?;
    people::close(tx, person)
}
