//! Invitations: everybody's link that lets others in while sign-up is not open to all.

pub mod page;
mod sql;

use crate::base::Result;
use crate::moment::{Db, Tx};
use crate::social::people::PersonId;

/// How many sign-ups a new link is good for.
pub const USES: i64 = 25;

/// Somebody's invitation link.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    pub by: PersonId,
    /// What follows `/i/`: 12 hexadecimal digits.
    pub code: String,
    pub uses_left: i64,
}

/// Gives a new account its link.
pub fn add(tx: &mut Tx, person: PersonId) -> Result<()> {
    let code = tx.luck().hex::<6>();
    sql::insert(tx, person, &code, USES)
}

/// Somebody's link.
pub fn of(db: &Db, person: PersonId) -> Result<Invitation> {
    sql::of(db, person)
}

/// The invitation behind a code, while it has uses left.
pub fn usable(db: &Db, code: &str) -> Result<Option<Invitation>> {
    Ok(sql::by_code(db, code)?.filter(|invitation| invitation.uses_left > 0))
}

/// Takes one use.
pub(in crate::social) fn use_up(tx: &Tx, invitation: &Invitation) -> Result<()> {
    sql::take_one(tx, invitation.by)
}

/// Gives an account a new code with all its uses; the old link is dead at once.
pub fn renew(tx: &mut Tx, person: PersonId) -> Result<()> {
    let code = tx.luck().hex::<6>();
    sql::renew(tx, person, &code, USES)
}

/// Takes the link of a closed person away.
pub fn remove_of(tx: &Tx, person: PersonId) -> Result<()> {
    sql::delete(tx, person)
}
