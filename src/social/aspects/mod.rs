//! Aspects: the named, ordered groups somebody sorts their contacts into, and the audiences made of them.

pub mod html;
pub mod page;
mod sql;

use crate::base::{Error, Result};
use crate::moment::{Db, Tx};
use crate::social::people::PersonId;
use crate::store::row_id;

row_id!(AspectId, "A row of `aspects`.");

/// The most aspects somebody can have, and choose at once.
pub const CHOICE_MAX: usize = 200;
/// Longest name, in characters.
pub const NAME_CHARS: usize = 20;

/// One of somebody's aspects.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aspect {
    pub id: AspectId,
    pub name: String,
}

/// An audience as its author chooses it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Choice {
    /// Everybody on the internet.
    Public,
    /// Everybody the author shares with.
    AllAspects,
    /// The members of these aspects.
    Aspects(Vec<AspectId>),
}

impl Choice {
    /// Reads the words and numbers that forms, clients and `accounts.default_audience` use: `public`, `all_aspects`, ids.
    /// `None` where nothing is chosen or a word is neither.
    pub fn parse<'a>(words: impl IntoIterator<Item = &'a str>) -> Option<Choice> {
        let words: Vec<&str> = words.into_iter().map(str::trim).filter(|word| !word.is_empty()).collect();
        match words.as_slice() {
            [] => None,
            words if words.contains(&"public") => Some(Choice::Public),
            words if words.contains(&"all_aspects") => Some(Choice::AllAspects),
            words => {
                let mut ids = words.iter().map(|id| id.parse().ok().map(AspectId)).collect::<Option<Vec<_>>>()?;
                ids.sort_unstable();
                ids.dedup();
                (ids.len() <= CHOICE_MAX).then_some(Choice::Aspects(ids))
            }
        }
    }

    /// Reads back what [`Choice::to_string`] wrote; everything unreadable is all aspects, the careful default.
    pub fn stored(text: &str) -> Choice {
        Choice::parse(text.split(',')).unwrap_or(Choice::AllAspects)
    }
}

impl std::fmt::Display for Choice {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Choice::Public => f.write_str("public"),
            Choice::AllAspects => f.write_str("all_aspects"),
            Choice::Aspects(ids) => f.write_str(&ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(",")),
        }
    }
}

/// Somebody's aspects, in their order.
pub fn of(db: &Db, owner: PersonId) -> Result<Vec<Aspect>> {
    sql::of(db, owner)
}

/// One of somebody's aspects; another's is not found.
pub fn get(db: &Db, owner: PersonId, id: AspectId) -> Result<Aspect> {
    sql::get(db, owner, id)
}

/// Makes an aspect at the end of the list.
pub fn add(tx: &Tx, owner: PersonId, name: &str) -> Result<AspectId> {
    let name = check_name(tx, owner, name, None)?;
    if of(tx, owner)?.len() >= CHOICE_MAX {
        return Err(Error::invalid("aspect[name]", "aspects-too-many"));
    }
    sql::insert(tx, owner, &name)
}

/// Gives an aspect another name.
pub fn rename(tx: &Tx, owner: PersonId, id: AspectId, name: &str) -> Result<()> {
    get(tx, owner, id)?;
    let name = check_name(tx, owner, name, Some(id))?;
    sql::rename(tx, id, &name)
}

/// Puts somebody's aspects in this order; those not named follow in their old order.
pub fn reorder(tx: &Tx, owner: PersonId, ids: &[AspectId]) -> Result<()> {
    let mut order: Vec<AspectId> = Vec::new();
    let known: Vec<AspectId> = of(tx, owner)?.into_iter().map(|aspect| aspect.id).collect();
    for id in ids.iter().chain(&known) {
        if known.contains(id) && !order.contains(id) {
            order.push(*id);
        }
    }
    order.iter().enumerate().try_for_each(|(position, id)| sql::set_position(tx, *id, position))
}

/// Removes the row; `contacts::remove_aspect` ends the sharing that hung on it first.
pub(in crate::social) fn remove(tx: &Tx, id: AspectId) -> Result<()> {
    sql::delete(tx, id)
}

/// Takes all aspects of a closed person away.
pub fn remove_of(tx: &Tx, owner: PersonId) -> Result<()> {
    sql::delete_of(tx, owner)
}

fn check_name(db: &Db, owner: PersonId, name: &str, own: Option<AspectId>) -> Result<String> {
    let name = name.trim();
    match name.chars().count() {
        0 => return Err(Error::invalid("aspect[name]", "aspects-name-missing")),
        n if n > NAME_CHARS => return Err(Error::invalid("aspect[name]", "aspects-name-too-long")),
        _ => {}
    }
    let lower = name.to_lowercase();
    let taken = of(db, owner)?.iter().any(|aspect| Some(aspect.id) != own && aspect.name.to_lowercase() == lower);
    if taken { Err(Error::invalid("aspect[name]", "aspects-name-taken")) } else { Ok(name.to_owned()) }
}
