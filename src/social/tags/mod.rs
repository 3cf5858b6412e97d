//! Hashtags: their names, and which posts and profiles carry them.

pub mod page;
mod sql;

use crate::base::Result;
use crate::moment::Db;
use crate::social::people::PersonId;

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
