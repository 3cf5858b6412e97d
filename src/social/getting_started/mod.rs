//! Getting started: the first steps of somebody who is new here. Nothing in them is only to be had here.

pub mod html;
pub mod page;

use crate::base::Result;
use crate::moment::Tx;
use crate::social::people::{self, PersonId};
use crate::social::tags;
use crate::text::Tongue;

/// How many people of this pod are offered.
const PEOPLE: usize = 12;

/// The tags that a language offers, in its order.
fn offered(tongue: Tongue) -> Vec<String> {
    tongue.say("start-tags").split([',', '、', '،']).map(tags::normal).filter(|tag| !tag.is_empty()).collect()
}

/// Takes what somebody wants to be called; the rest of their profile stays as it is.
fn call(tx: &mut Tx, person: PersonId, name: &str) -> Result<()> {
    let mut profile = people::profile(tx, person)?;
    (profile.first_name, profile.last_name) = (name.trim().to_owned(), String::new());
    people::describe(tx, person, profile)
}

/// Follows these tags, and of those that were `offered` no others.
fn choose_tags(tx: &Tx, person: PersonId, wanted: &[String], offered: &[String]) -> Result<()> {
    let followed = tags::followed(tx, person)?;
    for (id, name) in &followed {
        if offered.contains(name) && !wanted.contains(name) {
            tags::unfollow(tx, person, *id)?;
        }
    }
    let new = wanted.iter().filter(|tag| !followed.iter().any(|(_, name)| name == *tag));
    new.map(|tag| tags::follow(tx, person, tag)).try_for_each(|done| match done {
        Err(crate::base::Error::Exists) => Ok(()),
        done => done.map(|_| ()),
    })
}
