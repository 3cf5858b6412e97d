//! Search: finding people by name or ID, tags, and posts by what they say.

mod excerpt;
mod find;
pub mod html;
mod index;
pub mod mentionable;
pub mod page;
pub mod query;
mod sql;
#[cfg(test)]
mod tests;

use crate::base::{DiasporaId, Result};
use crate::moment::Db;
use crate::social::migrations;
use crate::social::people::{self, Person, PersonId};
use crate::text::words::fold_name;

pub use excerpt::Piece;
pub use find::{Hit, Hits, posts};
pub use index::{any_to_index, index, take_again};

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
    let query = fold_name(query.trim());
    if query.is_empty() {
        return Ok(Found { people: Vec::new(), more: false, unknown: None });
    }
    let mut people = sql::people(db, searcher, &query, PAGE + 1, PAGE * (page.clamp(1, 100_000) - 1))?;
    let more = people.len() > PAGE;
    people.truncate(PAGE);
    Ok(Found { people, more, unknown: None })
}

/// People offered while a name is typed.
const SUGGESTED: usize = 6;

/// Whom somebody may mean who has typed the beginning of a name or an ID, or a part of a contact's name: contacts first. Two
/// letters at least.
pub fn suggest(db: &Db, searcher: PersonId, typed: &str) -> Result<Vec<Person>> {
    let typed = fold_name(typed.trim());
    if typed.chars().nth(1).is_none() {
        return Ok(Vec::new());
    }
    let mut people = sql::contacts(db, searcher, &typed, SUGGESTED)?;
    let known: Vec<PersonId> = people.iter().map(|one| one.id).collect();
    people.extend(sql::beginning(db, &typed, SUGGESTED)?.into_iter().filter(|one| !known.contains(&one.id)));
    people.truncate(SUGGESTED);
    Ok(people)
}

/// Up to ten tags that begin with `prefix` (without `#`) on posts the searcher may see and on profiles; those they
/// follow first. A tag that only stands where they may not look is not told.
pub fn tags(db: &Db, searcher: Option<PersonId>, prefix: &str) -> Result<Vec<String>> {
    sql::tags(db, searcher, &prefix.to_lowercase(), TAGS)
}
