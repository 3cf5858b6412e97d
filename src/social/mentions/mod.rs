//! Mentions: who is named in a post or a comment, met or not yet met.

mod sql;

use crate::base::{DiasporaId, Result, limits};
use crate::events::Event;
use crate::moment::{Db, Tx};
use crate::social::migrations;
use crate::social::people::{self, PersonId};
use crate::text;

/// Where a mention stands: the row of a post or of a comment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum In {
    Post(i64),
    Comment(i64),
}

/// Notes whom `source` mentions. Those nobody here has met are sought, the first [`limits::SOUGHT_MAX`] of them.
pub(in crate::social) fn note(tx: &mut Tx, place: In, source: &str) -> Result<()> {
    let mut sought = 0;
    for mention in text::mentions(source) {
        let known = people::by_diaspora_id(tx, &mention.id)?;
        let person = known.map(|person| migrations::resolve(tx, person.id)).transpose()?;
        sql::insert(tx, place, &mention.id, person)?;
        if person.is_none() && sought < limits::SOUGHT_MAX {
            sought += 1;
            tx.tell(Event::Sought(mention.id));
        }
    }
    Ok(())
}

/// The text there is another now: notes whom it mentions, and says who of them was not mentioned before.
pub(in crate::social) fn note_again(tx: &mut Tx, place: In, source: &str) -> Result<Vec<PersonId>> {
    let before = people_in(tx, place)?;
    sql::clear(tx, place)?;
    note(tx, place, source)?;
    Ok(people_in(tx, place)?.into_iter().filter(|person| !before.contains(person)).collect())
}

/// The people mentioned there, as far as they are known.
pub fn people_in(db: &Db, place: In) -> Result<Vec<PersonId>> {
    sql::people_in(db, place)
}

/// Somebody who was mentioned before anybody here had met them is known now: where that was.
pub fn met(tx: &Tx, id: &DiasporaId, person: PersonId) -> Result<Vec<In>> {
    sql::resolve(tx, id, person)
}

/// Who is mentioned by the ID they had is meant under the one they have now.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    sql::hand_over(tx, from, to)
}

/// A closed person is mentioned nowhere any more; the texts stay. Says where that was.
pub fn forget(tx: &Tx, person: PersonId) -> Result<Vec<In>> {
    sql::forget(tx, person)
}
