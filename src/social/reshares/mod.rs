//! Reshares: posts of others passed on to everybody. A reshare is a post without words of its own.

pub mod html;
pub mod json;
pub mod page;
mod wire;

use crate::base::{Error, Result};
use crate::events::Event;
use crate::moment::Tx;
use crate::social::participations;
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, NewPost, Post, PostId};

pub use wire::{build, receive};

/// Passes a post on; of a reshare that what it passes on. Refuses what is limited, one's own, and a second time.
pub fn add(tx: &mut Tx, by: PersonId, post: &Post) -> Result<PostId> {
    let root = match post.reshare {
        true => posts::get(tx, post.root.ok_or(Error::NotFound)?)?,
        false => post.clone(),
    };
    if !root.public {
        return Err(Error::Forbidden { key: "reshares-not-public" });
    }
    if root.author.id == by {
        return Err(Error::Forbidden { key: "reshares-own" });
    }
    let (guid, now) = (tx.luck().guid(), tx.now());
    record(tx, NewPost { root: Some(root.id), reshare: true, ..NewPost::of(guid, by, true, String::new(), now) })
}

/// Puts a reshare into the store; local and received ones alike. Everybody passes a post on once.
fn record(tx: &mut Tx, new: NewPost) -> Result<PostId> {
    let (author, root) = (new.author, new.root);
    if let Some(root) = root
        && posts::reshare_by(tx, author, root)?.is_some()
    {
        return Err(Error::Exists);
    }
    let reshare = posts::record(tx, new)?;
    if let Some(root) = root {
        participations::add_reason(tx, author, root)?;
        // Whoever wrote it hears what is said under the reshare.
        let writer = posts::get(tx, root)?.author.id;
        if people::get(tx, writer)?.is_local() {
            participations::subscribe(tx, writer, reshare)?;
        }
    }
    tx.tell(Event::Posted(reshare));
    Ok(reshare)
}
