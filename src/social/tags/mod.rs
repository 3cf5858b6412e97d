//! Hashtags: their names, and which posts and profiles carry them.

pub mod html;
pub mod page;
mod sql;

use crate::base::{Error, Result};
use crate::moment::{Db, Tx};
use crate::social::people::{Person, PersonId};
use crate::store::row_id;

row_id!(TagId, "A row of `tags`.");

/// The most tags somebody can follow.
pub const FOLLOWED_MAX: usize = 1_000;

/// Names `tags` on a post, replacing what stood there; `post` is the row of `posts`.
pub(in crate::social) fn set_post(db: &Db, post: i64, tags: &[String]) -> Result<()> {
    sql::clear_post(db, post)?;
    tags.iter().try_for_each(|tag| sql::add_post(db, post, sql::id_of(db, tag)?))
}

/// Names `tags` on a profile, in this order, replacing what stood there.
pub(in crate::social) fn set_profile(db: &Db, person: PersonId, tags: &[String]) -> Result<()> {
    sql::clear_profile(db, person)?;
    for (position, tag) in tags.iter().enumerate() {
        sql::add_profile(db, person, sql::id_of(db, tag)?, position)?;
    }
    Ok(())
}

/// The tags of a profile, in its owner's order.
pub fn of_profile(db: &Db, person: PersonId) -> Result<Vec<String>> {
    sql::of_profile(db, person)
}

/// People beside a tag's posts.
pub const PEOPLE: usize = 15;
/// They are counted up to here.
pub const PEOPLE_COUNTED: usize = 1_000;

/// Those with a tag in their profile, as far as they can be found by searching and the viewer does not ignore them.
pub struct Tagged {
    /// A page of them, who was met last first.
    pub people: Vec<Person>,
    pub more: bool,
    /// How many there are, at most [`PEOPLE_COUNTED`].
    pub count: usize,
}

/// Who has a tag in their profile: a page of them, after `last`.
pub fn people(db: &Db, viewer: Option<PersonId>, name: &str, last: Option<PersonId>) -> Result<Tagged> {
    let mut people = sql::people(db, viewer, name, last, PEOPLE + 1)?;
    let more = people.len() > PEOPLE;
    people.truncate(PEOPLE);
    Ok(Tagged { people, more, count: sql::count_people(db, viewer, name, PEOPLE_COUNTED)? })
}

/// A tag as it is kept: lower case, without #.
pub fn normal(typed: &str) -> String {
    typed.trim().trim_start_matches('#').to_lowercase()
}

/// The tag of that name, if somebody follows it.
pub fn following(db: &Db, person: PersonId, name: &str) -> Result<Option<TagId>> {
    sql::following(db, person, name)
}

/// Somebody follows a tag from now on. Refuses what is no tag, one that they follow, and more than [`FOLLOWED_MAX`].
pub fn follow(tx: &Tx, person: PersonId, name: &str) -> Result<TagId> {
    let name = normal(name);
    if crate::text::tags(&format!("#{name}")) != [name.as_str()] {
        return Err(Error::invalid("name", "tags-invalid"));
    }
    if followed(tx, person)?.len() >= FOLLOWED_MAX {
        return Err(Error::invalid("name", "tags-too-many"));
    }
    let tag = TagId(sql::id_of(tx, &name)?);
    if sql::follow(tx, person, tag, tx.now())? { Ok(tag) } else { Err(Error::Exists) }
}

/// Follows a tag no longer. Refuses one that is not followed.
pub fn unfollow(tx: &Tx, person: PersonId, tag: TagId) -> Result<()> {
    if sql::unfollow(tx, person, tag)? { Ok(()) } else { Err(Error::NotFound) }
}

/// The tags that somebody follows, by name.
pub fn followed(db: &Db, person: PersonId) -> Result<Vec<(TagId, String)>> {
    sql::followed(db, person)
}

/// Whoever goes on under another ID here follows what they followed.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId, is_here: bool) -> Result<()> {
    if is_here {
        sql::hand_over(tx, from, to)?;
    }
    unfollow_all(tx, from)
}

/// Whoever closes their account follows nothing.
pub fn unfollow_all(tx: &Tx, person: PersonId) -> Result<()> {
    sql::unfollow_all(tx, person)
}

/// Forgets tags that stand nowhere any more and that nobody follows.
pub fn tidy(tx: &Tx) -> Result<()> {
    sql::tidy(tx)
}
