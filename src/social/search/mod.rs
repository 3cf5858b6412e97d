//! Search: finding people by name or ID, and tags.

pub mod html;
pub mod mentionable;
pub mod page;
mod sql;

use crate::base::{DiasporaId, Result};
use crate::moment::Db;
use crate::social::migrations;
use crate::social::people::{self, Person, PersonId};

/// People on a page.
pub const PAGE: usize = 15;

/// Tags offered while one is typed.
const TAGS: usize = 10;

/// What a search for people found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    pub people: Vec<Person>,
    pub more: bool,
    /// The query is the whole ID of somebody nobody here has met: worth looking up.
    pub unknown: Option<DiasporaId>,
}

/// Finds people by part of a name or the beginning of an ID; the searcher's contacts first, then by name. Only searchable
/// people and contacts are found, nobody who closed their account. A whole ID finds its person whatever they have set,
/// and whoever moved by the IDs they had.
pub fn people(db: &Db, searcher: PersonId, query: &str, page: usize) -> Result<Found> {
    if let Some(id) = DiasporaId::typed(query) {
        let known = people::by_diaspora_id(db, &id)?;
        let now = |person: Person| people::get(db, migrations::resolve(db, person.id)?);
        let person = known.map(now).transpose()?;
        let unknown = person.is_none().then_some(id);
        return Ok(Found {
            people: person.into_iter().filter(|person| !person.closed).collect(),
            more: false,
            unknown,
        });
    }
    let mut people = sql::people(db, searcher, query.trim(), PAGE + 1, PAGE * (page.clamp(1, 100_000) - 1))?;
    let more = people.len() > PAGE;
    people.truncate(PAGE);
    Ok(Found { people, more, unknown: None })
}

/// Up to ten tags that begin with `prefix` (without `#`) on posts the searcher may see and on profiles; those they
/// follow first. A tag that only stands where they may not look is not told.
pub fn tags(db: &Db, searcher: Option<PersonId>, prefix: &str) -> Result<Vec<String>> {
    sql::tags(db, searcher, &prefix.to_lowercase(), TAGS)
}
