//! Who can be mentioned where, while a name is typed.

pub mod html;
pub mod page;
mod sql;

use crate::base::Result;
use crate::moment::Db;
use crate::social::people::{self, Person, PersonId};
use crate::social::posts::{Post, PostId};
use std::collections::HashSet;

/// The most who are offered.
pub const MOST: usize = 15;

/// Where somebody is to be mentioned.
#[derive(Debug, Clone, Copy)]
pub enum Place<'a> {
    /// A new post for everybody, or a text that nobody gets yet.
    Post,
    /// A new post for these alone.
    Limited(&'a HashSet<PersonId>),
    /// A comment under this post.
    Under(&'a Post),
}

/// Somebody who could stand there, as far as it takes to choose.
struct Candidate {
    person: PersonId,
    name: String,
    id: String,
}

impl Candidate {
    /// Whether a word of the name, or the ID, begins so.
    fn begins(&self, typed: &str) -> bool {
        self.id.starts_with(typed) || format!(" {}", self.name.to_lowercase()).contains(&format!(" {typed}"))
    }
}

/// Up to [`MOST`] people whose name or ID begins so. Who has to do with the post comes first (its author, who commented, who
/// likes it), then the writer's contacts, then others whom anybody may find. Under a limited post there are no more than the
/// first: nobody else would hear of it. Never the writer, nobody who is closed or whom the writer ignores.
pub fn mentionable(db: &Db, writer: PersonId, place: Place, typed: &str) -> Result<Vec<Person>> {
    let typed = typed.trim().to_lowercase();
    if typed.is_empty() {
        return Ok(Vec::new());
    }
    let (post, open) = match place {
        Place::Under(post) => (Some(post.id), post.public),
        Place::Post | Place::Limited(_) => (None, true),
    };
    let mut found: Vec<PersonId> = near(db, writer, post, open, &typed)?;
    if let Place::Limited(audience) = place {
        // Stable: within both they stay in order.
        found.sort_by_key(|person| !audience.contains(person));
    } else if open && found.len() < MOST {
        for person in sql::others(db, writer, &typed, MOST)? {
            if !found.contains(&person) {
                found.push(person);
            }
        }
    }
    found.truncate(MOST);
    found.into_iter().map(|person| people::get(db, person)).collect()
}

fn near(db: &Db, writer: PersonId, post: Option<PostId>, open: bool, typed: &str) -> Result<Vec<PersonId>> {
    let all = sql::near(db, writer, post, open)?;
    Ok(all.into_iter().filter(|one| one.begins(typed)).map(|one| one.person).collect())
}
