//! The publisher: where people write, and what they are writing and have not sent.

pub mod desk;
pub mod html;
pub mod page;
mod sql;

pub use desk::page::{Start, publisher};

use crate::base::{Error, Guid, Result, Time};
use crate::moment::{Db, Tx};
use crate::social::people::{self, PersonId};
use crate::social::posts::{self, PostId};
use crate::store::row_id;

/// The most comments that somebody can have begun; the oldest go first.
const COMMENTS_MAX: usize = 100;

/// The most characters of a draft in all its fields.
const CHARS_MAX: usize = 2 * posts::TEXT_CHARS;

/// The fields of a draft that count: with none of them filled in there is nothing to keep.
const SAYING: &[&str] = &[
    "text",
    "status_message[text]",
    "photos[]",
    "poll_question",
    "poll_answers[]",
    "location_address",
    "location_coords",
];
/// Those that are kept along with them.
const ALONG: &[&str] = &["aspect_ids[]", "poll_days", "sensitive", "thread_parent_guid"];

row_id!(DraftId, "A row of `drafts`.");

/// What somebody is writing.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum At {
    /// A new post.
    Post,
    /// A comment under this post.
    Under(PostId),
}

impl At {
    fn post(self) -> Option<PostId> {
        match self {
            At::Post => None,
            At::Under(post) => Some(post),
        }
    }
}

/// What was kept: the form's fields, as it sends them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    pub fields: Vec<(String, String)>,
    pub saved_at: Time,
}

impl Kept {
    /// What was typed.
    pub fn text(&self) -> &str {
        let text = self.fields.iter().find(|(name, _)| name == "text" || name == "status_message[text]");
        text.map_or("", |(_, text)| text)
    }

    /// The comment that it replies to.
    pub fn reply_to(&self) -> Option<Guid> {
        self.fields.iter().find(|(name, _)| name == "thread_parent_guid").and_then(|(_, guid)| Guid::parse(guid))
    }
}

/// Keeps what somebody has typed so far in the place of what was kept before; an empty form leaves nothing. Says when.
pub fn keep<'a>(
    tx: &Tx,
    writer: PersonId,
    at: At,
    fields: impl Iterator<Item = (&'a str, &'a str)>,
) -> Result<Option<Time>> {
    let known = |name: &str| SAYING.contains(&name) || ALONG.contains(&name) || name.starts_with("photo_text[");
    let fields: Vec<(&str, &str)> = fields.filter(|(name, value)| known(name) && !value.trim().is_empty()).collect();
    if !fields.iter().any(|(name, _)| SAYING.contains(name)) {
        return forget(tx, writer, at).map(|()| None);
    }
    if fields.iter().map(|(_, value)| value.chars().count()).sum::<usize>() > CHARS_MAX {
        return Err(Error::invalid("text", "posts-text-too-long"));
    }
    sql::put(tx, writer, at.post(), &fields, tx.now())?;
    sql::thin(tx, writer, COMMENTS_MAX)?;
    Ok(Some(tx.now()))
}

/// What somebody has kept there.
pub fn kept(db: &Db, writer: PersonId, at: At) -> Result<Option<Kept>> {
    sql::get(db, writer, at.post())
}

/// What somebody has begun to say under each of these posts.
pub fn begun(db: &Db, writer: PersonId, posts: &[PostId]) -> Result<Vec<Option<Kept>>> {
    let kept = sql::under(db, writer, posts)?;
    let under = |id: &PostId| kept.iter().find(|(post, _)| post == id).map(|(_, kept)| kept.clone());
    Ok(posts.iter().map(under).collect())
}

/// It is sent, or not wanted any more.
pub fn forget(tx: &Tx, writer: PersonId, at: At) -> Result<()> {
    sql::delete(tx, writer, at.post())
}

/// Puts back what came in an archive, unless something is kept there; says where. Photos and aspects bear other numbers here.
pub fn restore(
    tx: &Tx,
    writer: PersonId,
    at: At,
    fields: &[(String, String)],
    saved_at: Time,
) -> Result<Option<DraftId>> {
    let said = |name: &str| SAYING.contains(&name) && name != "photos[]";
    let known = |name: &str| said(name) || ALONG.contains(&name) && name != "aspect_ids[]";
    let fields = fields.iter().map(|(name, value)| (name.as_str(), value.as_str()));
    let fields: Vec<(&str, &str)> = fields.filter(|(name, _)| known(name)).collect();
    if kept(tx, writer, at)?.is_some() || !fields.iter().any(|(name, _)| said(name)) {
        return Ok(None);
    }
    sql::put(tx, writer, at.post(), &fields, saved_at).map(Some)
}

/// Takes one away that came in an archive.
pub fn take_out(tx: &Tx, writer: PersonId, draft: DraftId) -> Result<()> {
    sql::take_out(tx, writer, draft)
}

/// Whoever closes their account, or goes on elsewhere, is writing nothing any more.
pub fn remove_of(tx: &Tx, writer: PersonId) -> Result<()> {
    sql::delete_of(tx, writer)
}

/// Whoever goes on under another ID here goes on writing.
pub fn hand_over(tx: &Tx, from: PersonId, to: PersonId) -> Result<()> {
    if people::get(tx, to)?.is_local() {
        sql::hand_over(tx, from, to)?;
    }
    remove_of(tx, from)
}
